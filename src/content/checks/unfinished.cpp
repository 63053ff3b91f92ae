// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/texts.h"

using namespace Qt::StringLiterals;

namespace sala::content {

void checkUnfinished(const Package &package, Findings &findings)
{
    for (const ContentText &text : allTexts(package)) {
        const qsizetype at = text.text.indexOf(unfinishedMark);
        if (at >= 0)
            Report(findings, text.file)
                .error(u"unfinished"_s, text.at(at),
                       Message::tr("This is still to be filled in: \"%1\".").arg(text.text.mid(at + 1, 60).trimmed()),
                       Message::tr("Write your text in place of the hint and of the sign before it."));
    }
}

} // namespace sala::content
