// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/citations.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

const QRegularExpression &bracketPattern()
{
    static const QRegularExpression pattern(u"\\s*\\[(@[^\\[\\]]*)\\]"_s);
    return pattern;
}

bool isKey(const QString &text)
{
    static const QRegularExpression pattern(u"^@[A-Za-z0-9][A-Za-z0-9_.:-]*$"_s);
    return pattern.match(text).hasMatch();
}

void readKeys(const QString &list, Position at, QList<Citation> &citations, Report &report)
{
    for (const QString &part : list.split(u';')) {
        const QString key = part.trimmed();
        if (isKey(key)) {
            citations.append({key.mid(1), at});
        } else {
            report.error(u"citation"_s, at, Message::tr("The reference \"[%1]\" cannot be read.").arg(list),
                         Message::tr("Write [@key], or [@key; @other] for two."));
        }
    }
}

} // namespace

Position PlacedRun::positionOf(qsizetype offset) const
{
    PlacedText text;
    text.points = points;
    return points.isEmpty() ? at : text.at(offset);
}

QList<Citation> takeCitations(PlacedRun &run, Report &report)
{
    QList<Citation> citations;
    const QString source = run.run.text;
    if (!source.contains(u"[@"_s))
        return citations;
    QString text;
    QList<TextPoint> points;
    qsizetype done = 0;
    const auto keep = [&](qsizetype end) {
        if (end > done)
            points.append({text.size(), run.positionOf(done)});
        for (const TextPoint &point : std::as_const(run.points)) {
            if (point.offset > done && point.offset < end)
                points.append({text.size() + point.offset - done, point.at});
        }
        text += QStringView(source).sliced(done, std::max<qsizetype>(end - done, 0));
    };
    QRegularExpressionMatchIterator it = bracketPattern().globalMatch(source);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        keep(match.capturedStart());
        readKeys(match.captured(1), run.positionOf(match.capturedStart(1) - 1), citations, report);
        done = match.capturedEnd();
    }
    keep(source.size());
    run.run.text = text;
    run.points = points;
    return citations;
}

QList<Citation> takeCitations(QString &text, Position at, Report &report)
{
    PlacedRun run{{Run::Kind::Text, text, {}, 0}, at, {{0, at}}};
    QList<Citation> citations = takeCitations(run, report);
    text = run.run.text.trimmed();
    return citations;
}

} // namespace sala::content
