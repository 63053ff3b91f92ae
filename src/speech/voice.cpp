// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/synthesizer.h"

using namespace Qt::StringLiterals;

namespace sala::speech {

namespace {

/// Raise it whenever what follows here, or how a recording is put together, changes how it sounds.
const QString recipe = u"v1"_s;

} // namespace

QString Voice::version(const QString &engine) const
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(engine, name).arg(rate).arg(pitch).arg(range).arg(recipe);
}

Voice voiceOf(const QString &language)
{
    if (language == u"es"_s)
        return {u"es-419"_s, 160, 50, 50};
    if (language == u"en"_s)
        return {u"en-us"_s, 150, 50, 50};
    return {language, 150, 50, 50};
}

} // namespace sala::speech
