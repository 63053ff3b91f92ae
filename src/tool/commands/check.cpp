// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/check.h"

#include "tool/contentcheck.h"
#include "tool/findingsoutput.h"
#include "tool/progressbar.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content check DIR [--format text|json] [--strict]

Looks through the content folder DIR and says what is wrong, in which file and
line, and what to do about it. Nothing is changed.

Options:
  --format text   one finding in two lines: where and what, then the remedy (default)
  --format json   one JSON object, for programs
  --strict        warnings count as errors
  --help          this text

Exit status: 0 when the content may go live, 1 with any error (with --strict also
with any warning), 2 for wrong use.
)");

struct Wishes
{
    QString folder;
    bool json = false;
    bool strict = false;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
    parser.addOption({u"strict"_s, u"warnings count as errors"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return folders.isEmpty() ? Message::tr("Which folder? Name the content folder.") : Message::tr("Name one content folder only.");
    if (!QDir(folders.constFirst()).exists())
        return Message::tr("There is no folder \"%1\".").arg(folders.constFirst());
    wishes = {folders.constFirst(), format == u"json"_s, parser.isSet(u"strict"_s)};
    return {};
}

int runCheck(const QStringList &arguments)
{
    Wishes wishes;
    const Message problem = readArguments(arguments, wishes);
    if (!problem.isEmpty())
        return wrongUse(u"check"_s, problem);
    ProgressBar bar(Message::tr("Checking"), !wishes.json);
    const content::ReadResult result = checkFolder(wishes.folder, bar.shower());
    bar.finish();
    print(wishes.json ? toJson(result, wishes.folder) : toText(result.findings, wishes.folder, showsColour(Stream::Output)));
    const bool problems = wishes.strict ? !result.findings.isEmpty() : content::hasErrors(result.findings);
    return problems ? Problems : Fine;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, Message::tr("say what is wrong with a content folder"), helpText, runCheck};
}

} // namespace sala::tool
