// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/totals.h"

#include "content/reader.h"
#include "content/sound/soundtrack.h"
#include "content/systemreasons.h"
#include "tool/statefolder.h"
#include "totals/report.h"
#include "totals/totalsfile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content totals [--in STATE] [--period week|month|all]
                           [--csv FILE] [--pdf FILE]

Shows what the kiosk has counted: sessions, topics, steps where people stopped,
questions chosen, wrong first answers. Nothing finer than a day is kept, and numbers
from 1 to 4 are hidden here too. Nothing is changed.

Options:
  --in STATE        the state folder (default: the one of the kiosk on this machine,
                    usually /var/lib/sala)
  --period PERIOD   week: the last 7 days; month: the last 30 (default); all: all that
                    is kept, 400 days
  --csv FILE        write a table for spreadsheets to FILE instead
  --pdf FILE        write one page to print to FILE instead
  --content DIR     the content folder that has the names of topics and questions
                    (default: the one in use, else the one that ships with Sala)
  --help            this text

Exit status: 0 when all is shown or written, 1 when it is not, 2 for wrong use.
)");

struct Wishes
{
    QString state;
    totals::Period period = totals::Period::Month;
    QString csv;
    QString pdf;
    QString content;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    for (const QString &option : {u"in"_s, u"csv"_s, u"pdf"_s, u"content"_s})
        parser.addOption({option, option, option});
    parser.addOption({u"period"_s, u"week, month or all"_s, u"period"_s, u"month"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    if (!parser.positionalArguments().isEmpty())
        return Message::tr("\"%1\" is one word too many.").arg(parser.positionalArguments().constFirst());
    const QHash<QString, totals::Period> periods{
        {u"week"_s, totals::Period::Week}, {u"month"_s, totals::Period::Month}, {u"all"_s, totals::Period::All}};
    const auto period = periods.constFind(parser.value(u"period"_s));
    if (period == periods.constEnd())
        return Message::tr("--period takes week, month or all, not \"%1\".").arg(parser.value(u"period"_s));
    const QString content = parser.value(u"content"_s);
    if (!content.isEmpty() && !QDir(content).exists())
        return Message::tr("There is no folder \"%1\".").arg(content);
    wishes = {stateFolderFor(parser.value(u"in"_s)), *period, parser.value(u"csv"_s), parser.value(u"pdf"_s), content};
    return {};
}

/// Whose names the ids get.
content::LibraryPtr namesFor(const Wishes &wishes)
{
    const QString current = wishes.state + u"/current"_s;
    QString folder = wishes.content;
    if (folder.isEmpty())
        folder = QFileInfo(current).isDir() ? current : content::shippedSoundFolder();
    return content::readContent(folder).library;
}

QString asText(const totals::Report &report)
{
    using totals::Word;
    const auto words = [&report](const auto &what) { return totals::say(what, report.language); };
    const totals::Summary &summary = report.summary;
    QString text = words(summary.period) + u", "_s + words(Word::Dates).arg(words(summary.first), words(summary.last)) + u"\n\n"_s;
    const auto add = [&text](const QString &number, const QString &name) { text += number.rightJustified(8) + u"  "_s + name + u'\n'; };
    add(words(summary.sessions), words(Word::Sessions));
    add(words(summary.listened), words(Word::Listened));
    for (const totals::Block &block : totals::blocksOf(summary)) {
        text += u'\n' + words(block.heading) + u'\n';
        for (const totals::Line &line : block.lines)
            add(words(line.cell), totals::labelOf(report.library.get(), block.what, line.id, report.language));
        if (block.lines.isEmpty())
            text += QString(10, u' ') + words(Word::None) + u'\n';
    }
    return text + u'\n' + words(Word::NoteFew) + u'\n' + words(Word::NoteWithheld) + u'\n';
}

/// Writes one file where it was asked for; false, and said why, when that fails.
bool wrote(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty())
        return true;
    const QFileInfo file(path);
    const totals::Written written = totals::writeReport(file.absolutePath(), file.fileName(), bytes);
    if (!written.problem.isEmpty())
        complain(Message::tr("The file could not be written. %1\n").arg(content::systemReasonInWords(written.problem)));
    return written.problem.isEmpty();
}

int runTotals(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"totals"_s, problem);
    if (const auto closed = closedFolder(wishes.state)) {
        complain(Message::tr("The totals cannot be read. %1\n").arg(Message::tr("%1 %2").arg(closed->message, closed->remedy)));
        return Problems;
    }
    const totals::FileResult read = totals::TotalsFile(wishes.state + u"/totals.db"_s).read();
    if (!read.ok()) {
        complain(Message::tr("The totals cannot be read. %1\n").arg(content::systemReasonInWords(read.problem)));
        return Problems;
    }
    const totals::Report report{totals::summarize(read.rows, wishes.period, QDate::currentDate()), namesFor(wishes), outputLanguage()};
    if (wishes.csv.isEmpty() && wishes.pdf.isEmpty())
        print(asText(report));
    const bool table = wrote(wishes.csv, wishes.csv.isEmpty() ? QByteArray() : totals::toCsv(report));
    const bool page = wrote(wishes.pdf, wishes.pdf.isEmpty() ? QByteArray() : totals::toPdf(report));
    return table && page ? Fine : Problems;
}

} // namespace

Command totalsCommand()
{
    return {u"totals"_s, Message::tr("show what the kiosk has counted"), helpText, runTotals};
}

} // namespace sala::tool
