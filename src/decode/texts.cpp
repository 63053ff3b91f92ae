// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "decode/texts.h"

#include "content/checker.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sala::decode {

Answer readTexts(const QByteArray &root)
{
    content::CheckOptions options;
    options.advice = false;
    const content::ReadResult result = content::checkContent(QFile::decodeName(root), options);
    return {u"texts"_s, {}, result.library ? result.library->version : QString(), 0, 0, 0.0};
}

} // namespace sala::decode
