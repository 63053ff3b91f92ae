// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/receive.h"

#include "content/reader.h"
#include "content/sound/soundtrack.h"
#include "intake/changes.h"
#include "intake/receiver.h"
#include "tool/contentcheck.h"
#include "tool/findingsoutput.h"
#include "tool/progressbar.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content receive SOURCE --into FOLDER [--against DIR]
                            [--format text|json]

Takes content from SOURCE, which is a stick, a folder or a ZIP file, looks for
the newest content folder in it (two folders deep at most), copies or unpacks it
into a new folder below FOLDER and checks it. What could do harm is refused by
name: links, special files, names that leave the folder, archives that become
huge. When anything is refused, nothing is left behind. SOURCE is not changed.

Options:
  --into FOLDER   where the copy is made
  --against DIR   also say what would change compared with the content in DIR
  --format text   for people (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when the content may go live, 1 when it was refused or has errors,
2 for wrong use.
)");

struct Wishes
{
    QString source;
    QString into;
    QString against;
    bool json = false;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"into"_s, u"where the copy is made"_s, u"into"_s});
    parser.addOption({u"against"_s, u"content to compare with"_s, u"against"_s});
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    const QStringList sources = parser.positionalArguments();
    if (sources.size() != 1)
        return sources.isEmpty() ? Message::tr("From where? Name a stick, a folder or a ZIP file.") : Message::tr("Name one source only.");
    if (parser.value(u"into"_s).isEmpty())
        return Message::tr("Where to? Name a folder with --into.");
    wishes = {sources.constFirst(), parser.value(u"into"_s), parser.value(u"against"_s), format == u"json"_s};
    return {};
}

QJsonObject toObject(const intake::Changes &changes)
{
    return {{u"steps_changed"_s, QJsonArray::fromStringList(changes.stepsChanged)},
            {u"steps_new"_s, QJsonArray::fromStringList(changes.stepsNew)},
            {u"steps_gone"_s, QJsonArray::fromStringList(changes.stepsGone)},
            {u"pictures_new"_s, changes.picturesNew},
            {u"pictures_changed"_s, changes.picturesChanged},
            {u"pictures_gone"_s, changes.picturesGone},
            {u"sounds_changed"_s, changes.soundsChanged},
            {u"glossary_changed"_s, changes.glossaryChanged},
            {u"questions_changed"_s, changes.questionsChanged},
            {u"other"_s, changes.other}};
}

/// What came of it all: the copy, what was found in it, and what would change.
struct Outcome
{
    intake::Received received;
    content::Findings findings;
    std::optional<intake::Changes> changes;
};

QString asJson(const Outcome &outcome)
{
    QJsonArray candidates;
    for (const intake::Source &source : outcome.received.candidates)
        candidates.append(QJsonObject{{u"path"_s, source.path}, {u"made"_s, source.made.toUTC().toString(Qt::ISODate)}});
    QJsonObject object{{u"folder"_s, outcome.received.folder},
                       {u"source"_s, outcome.received.source},
                       {u"candidates"_s, candidates},
                       {u"findings"_s, toArray(outcome.findings)},
                       {u"refused"_s, content::hasErrors(outcome.findings)}};
    if (outcome.changes)
        object.insert(u"changes"_s, toObject(*outcome.changes));
    if (!outcome.received.repository.isEmpty())
        object.insert(u"repository"_s, outcome.received.repository);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString asText(const Outcome &outcome)
{
    const QString language = outputLanguage();
    QString text = toText(outcome.findings, outcome.received.source);
    if (!outcome.received.folder.isEmpty())
        text += Message::tr("Copied to %1\n").arg(outcome.received.folder).in(language);
    if (!outcome.received.repository.isEmpty())
        text += Message::tr("There is a repository of versions too: %1\n").arg(outcome.received.repository).in(language);
    if (!outcome.changes)
        return text;
    const intake::Changes &c = *outcome.changes;
    const Message steps = Message::tr("Steps: %1 changed, %2 new, %3 gone. Pictures: %4 changed, %5 new, %6 gone.\n");
    const Message rest = Message::tr("Recordings: %1. Glossary cards: %2. Questions: %3. Other: %4.\n");
    text += steps.arg(c.stepsChanged.size(), c.stepsNew.size(), c.stepsGone.size(), c.picturesChanged, c.picturesNew, c.picturesGone)
                .in(language);
    return text + rest.arg(c.soundsChanged, c.glossaryChanged, c.questionsChanged, c.other).in(language);
}

int runReceive(const QStringList &arguments)
{
    Wishes wishes;
    const Message problem = readArguments(arguments, wishes);
    if (!problem.isEmpty())
        return wrongUse(u"receive"_s, problem);
    ProgressBar bar(Message::tr("Copying"), !wishes.json);
    Outcome outcome{intake::receive(wishes.source, wishes.into, {.progress = bar.shower()}), {}, {}};
    bar.begin(Message::tr("Checking"));
    outcome.findings = outcome.received.findings;
    if (!outcome.received.folder.isEmpty()) {
        const content::ReadResult result = checkFolder(outcome.received.folder, bar.shower());
        outcome.findings += result.findings;
        // The content that is compiled into the kiosk is the one that was installed with it.
        const QString against = wishes.against.startsWith(u':') ? content::shippedSoundFolder() : wishes.against;
        const content::LibraryPtr now = against.isEmpty() ? nullptr : content::readContent(QDir(against).absolutePath()).library;
        if (now && result.library)
            outcome.changes = intake::compare(*now, *result.library);
        if (content::hasErrors(outcome.findings)) {
            QDir(outcome.received.folder).removeRecursively();
            outcome.received.folder.clear();
        }
    }
    bar.finish();
    print(wishes.json ? asJson(outcome) : asText(outcome));
    return content::hasErrors(outcome.findings) ? Problems : Fine;
}

} // namespace

Command receiveCommand()
{
    return {u"receive"_s, Message::tr("take content from a stick, a folder or a ZIP file"), helpText, runReceive};
}

} // namespace sala::tool
