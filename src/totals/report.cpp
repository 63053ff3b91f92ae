// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/report.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

/// One field: in quotes where the standard asks for it.
QString field(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

QString record(const QStringList &fields)
{
    QStringList written;
    for (const QString &each : fields)
        written.append(field(each));
    return written.join(u',') + u"\r\n"_s;
}

} // namespace

QList<Block> blocksOf(const Summary &summary)
{
    return {{Word::Languages, What::Session, summary.languages},  {Word::Opened, What::Opened, summary.opened},
            {Word::Finished, What::Finished, summary.finished},   {Word::Stopped, What::Stopped, summary.stopped},
            {Word::Questions, What::Question, summary.questions}, {Word::Wrong, What::Wrong, summary.wrong}};
}

QByteArray toCsv(const Report &report)
{
    const QString &language = report.language;
    const Summary &summary = report.summary;
    const QString first = summary.first.toString(Qt::ISODate);
    const QString last = summary.last.toString(Qt::ISODate);
    QString text(QChar::ByteOrderMark);
    text += record({say(Word::ColumnWhat, language), say(Word::ColumnId, language), say(Word::ColumnName, language),
                    say(Word::ColumnFirst, language), say(Word::ColumnLast, language), say(Word::ColumnCount, language)});
    const auto add = [&](const QString &what, const QString &id, const QString &name, const Cell &cell) {
        text += record({what, id, name, first, last, say(cell, language)});
    };
    add(nameOf(What::Session), {}, say(Word::Sessions, language), summary.sessions);
    add(nameOf(What::Listened), {}, say(Word::Listened, language), summary.listened);
    for (const Block &block : blocksOf(summary)) {
        for (const Line &line : block.lines) {
            const QString what = block.what == What::Session ? u"language"_s : nameOf(block.what);
            add(what, line.id, labelOf(report.library.get(), block.what, line.id, language), line.cell);
        }
    }
    return text.toUtf8();
}

QString fileName(const Report &report, const QString &ending)
{
    return u"%1-%2.%3"_s.arg(say(Word::FileName, report.language), report.summary.last.toString(Qt::ISODate), ending);
}

Written writeReport(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(folder).filePath(name);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {path, {}};
    return {path, u"%1: %2"_s.arg(path, file.errorString())};
}

} // namespace sala::totals
