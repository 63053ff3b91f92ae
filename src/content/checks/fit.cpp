// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/texts.h"
#include "content/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// Width in u of the narrowest column of text at 200 %: 64 % of a 4:3 screen without its margins.
constexpr double narrowestColumn = 75.0;
constexpr int mostHeadingLines = 4;

/// Words and the parts of words between which a line may break.
QStringList unbreakableParts(QStringView text)
{
    QStringList parts;
    for (const Span &word : wordSpans(text)) {
        QString part;
        for (const QChar c : text.sliced(word.start, word.length)) {
            part += c;
            if (c == u'-' || c == u'/') {
                parts.append(part);
                part.clear();
            }
        }
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

int linesOf(const QString &text, const TextMeasure &measure, TextStyle style)
{
    int lines = 1;
    QString line;
    for (const Span &word : wordSpans(text)) {
        const QString next = text.mid(word.start, word.length);
        const QString longer = line.isEmpty() ? next : line + u' ' + next;
        if (!line.isEmpty() && measure(longer, style) > narrowestColumn) {
            ++lines;
            line = next;
        } else {
            line = longer;
        }
    }
    return lines;
}

} // namespace

void checkFit(const Package &package, const TextMeasure &measure, Findings &findings)
{
    using Role = ContentText::Role;
    if (!measure)
        return;
    for (const ContentText &text : allTexts(package)) {
        if (text.role == Role::Picture)
            continue;
        const bool heading = text.role == Role::Heading || text.role == Role::Title;
        const TextStyle style = heading ? TextStyle::Heading : TextStyle::Body;
        Report report(findings, text.file);
        if (heading && linesOf(text.text, measure, style) > mostHeadingLines)
            report.warning(u"heading-too-long"_s, text.start,
                           Message::tr("With the largest letters this heading needs more than %1 lines.").arg(mostHeadingLines),
                           Message::tr("Shorten it."));
        const QStringList parts = unbreakableParts(text.text);
        const auto wide =
            std::find_if(parts.cbegin(), parts.cend(), [&](const QString &part) { return measure(part, style) > narrowestColumn; });
        if (wide != parts.cend())
            report.warning(u"word-too-wide"_s, text.at(text.text.indexOf(*wide)),
                           Message::tr("With the largest letters the word \"%1\" is wider than the screen's column.").arg(*wide),
                           Message::tr("Use a shorter word."));
    }
}

} // namespace sala::content
