// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/texts.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// The hint behind the sign, cut where it is long.
QString hintAt(const QString &text, qsizetype sign)
{
    constexpr qsizetype longest = 60;
    const QString hint = text.mid(sign + 1).trimmed();
    return hint.size() > longest ? hint.left(longest).trimmed() + u'…' : hint;
}

} // namespace

void checkUnfinished(const Package &package, Findings &findings)
{
    for (const ContentText &text : allTexts(package)) {
        const qsizetype at = text.text.indexOf(unfinishedMark);
        if (at >= 0)
            Report(findings, text.file)
                .error(u"unfinished"_s, text.at(at), Message::tr("This is still to be filled in: \"%1\".").arg(hintAt(text.text, at)),
                       Message::tr("Write your text in place of the hint and of the sign before it."));
    }
}

} // namespace sala::content
