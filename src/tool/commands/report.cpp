// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/report.h"

#include "tool/contentcheck.h"
#include "tool/findingsoutput.h"
#include "tool/progressbar.h"
#include "tool/report/reportpage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content report DIR [--to FILE]

Writes the content folder DIR as one HTML page, for reading, for a review or for
printing: every step in all languages side by side with its picture, how easy it
reads, whether its recording is there, and what check found; the glossary, the
questions and the sources. The page needs no network and nothing beside it.

Options:
  --to FILE   where the page goes (default: sala-report.html in the folder you are
              in); - is the standard output
  --help      this text

Exit status: 0 when the page is written, also when it tells of errors; 1 when it is
not; 2 for wrong use.
)");

struct Wishes
{
    QString folder;
    QString file;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"to"_s, u"file of the page"_s, u"file"_s, u"sala-report.html"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return folders.isEmpty() ? Message::tr("Which folder? Name the content folder.") : Message::tr("Name one content folder only.");
    if (!QDir(folders.constFirst()).exists())
        return Message::tr("There is no folder \"%1\".").arg(folders.constFirst());
    wishes = {folders.constFirst(), parser.value(u"to"_s)};
    return {};
}

bool writeFile(const QString &path, const QByteArray &page)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit();
}

int runReport(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"report"_s, problem);
    ProgressBar bar(Message::tr("Checking"));
    const content::ReadResult checked = checkFolder(wishes.folder, bar.shower());
    bar.begin(Message::tr("Writing"));
    if (!checked.library) {
        complain(toText(checked.findings, wishes.folder, showsColour(Stream::Complaint)));
        complain(Message::tr("There is no report: this folder cannot be read as content.\n"));
        return Problems;
    }
    const QByteArray page = reportPage(checked, bar.shower());
    bar.finish();
    if (wishes.file == u"-"_s) {
        print(QString::fromUtf8(page));
        return Fine;
    }
    if (!writeFile(wishes.file, page)) {
        complain(Message::tr("The report cannot be written to %1. Make room there, or choose another place with --to.\n").arg(wishes.file));
        return Problems;
    }
    print(Message::tr("The report is in %1. Open it with a browser.\n").arg(wishes.file));
    return Fine;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s, Message::tr("write the whole content as one page to read and print"), helpText, runReport};
}

} // namespace sala::tool
