// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/new.h"

#include "tool/drafts/drafts.h"
#include "tool/findingsoutput.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content new topic ID [--in DIR]
       sala-content new step ID --topic TOPIC [--after STEP] [--in DIR]
       sala-content new glossary ID [--in DIR]

Makes files to fill in, in every language of the content folder DIR (default: the
folder you are in). Each hint in them begins with the sign of a pencil; check says
where one is left, and content with hints is never shown. Files that are there are
never written over. A new topic is added to the end of the list in clinic.yaml.

ID is the name in file names and links: small letters without accents, digits and
single hyphens, such as neck-brace. It never changes and nobody sees it.

Options:
  --topic TOPIC   the topic that gets the step
  --after STEP    the step behind which it stands (default: the last one)
  --in DIR        the content folder
  --help          this text

Exit status: 0 when the files are made, 1 when nothing was made, 2 for wrong use.
)");

struct Wishes
{
    QString kind;
    QString id;
    QString topic;
    QString after;
    QString folder;
};

Message readOptions(const QCommandLineParser &parser, Wishes &wishes)
{
    wishes.topic = parser.value(u"topic"_s);
    wishes.after = parser.value(u"after"_s);
    wishes.folder = parser.value(u"in"_s);
    const bool step = wishes.kind == u"step"_s;
    if (step && wishes.topic.isEmpty())
        return Message::tr("Which topic gets the step? Name it with --topic.");
    if (!step && (parser.isSet(u"topic"_s) || parser.isSet(u"after"_s)))
        return Message::tr("--topic and --after go only with \"new step\".");
    if (!QDir(wishes.folder).exists(u"clinic.yaml"_s))
        return Message::tr("\"%1\" is no content folder: it has no clinic.yaml.").arg(wishes.folder);
    return {};
}

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"topic"_s, u"topic of the step"_s, u"topic"_s});
    parser.addOption({u"after"_s, u"step before it"_s, u"step"_s});
    parser.addOption({u"in"_s, u"content folder"_s, u"folder"_s, u"."_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QStringList words = parser.positionalArguments();
    const QStringList kinds{u"topic"_s, u"step"_s, u"glossary"_s};
    if (words.isEmpty() || !kinds.contains(words.constFirst()))
        return Message::tr("What is to be made? One of: %1.").arg(kinds.join(u", "_s));
    if (words.size() != 2)
        return Message::tr("Give one name (ID) for it, such as neck-brace.");
    wishes.kind = words.at(0);
    wishes.id = words.at(1);
    return readOptions(parser, wishes);
}

Draft make(const Wishes &wishes)
{
    if (wishes.kind == u"topic"_s)
        return newTopic(wishes.folder, wishes.id);
    if (wishes.kind == u"step"_s)
        return newStep(wishes.folder, wishes.topic, wishes.id, wishes.after);
    return newGlossaryWord(wishes.folder, wishes.id);
}

int runNew(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"new"_s, problem);
    const Draft draft = make(wishes);
    if (!draft.problems.isEmpty()) {
        for (const content::Finding &finding : draft.problems)
            complain(content::inLanguage(finding, outputLanguage()) + u'\n');
        complain(Message::tr("Nothing was made.\n"));
        return Problems;
    }
    for (const QString &file : draft.files)
        print(QDir(wishes.folder).filePath(file) + u'\n');
    print(Message::tr("Write your text where there is a pencil, then: sala-content check %1\n").arg(wishes.folder));
    return Fine;
}

} // namespace

Command newCommand()
{
    return {u"new"_s, Message::tr("make files to fill in: a topic, a step, a glossary word"), helpText, runNew};
}

} // namespace sala::tool
