// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/speak.h"

#include "content/reader.h"
#include "speech/speaker.h"
#include "tool/findingsoutput.h"
#include "tool/helperpath.h"
#include "tool/kioskwords.h"
#include "tool/progressbar.h"

#include <QCommandLineParser>
#include <QDir>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content speak [DIR] [--only missing|stale|all] [--voice LANGUAGE=VOICE] [--jobs N]

Speaks the texts of the content folder DIR (default: the folder you are in) and
writes a recording (.opus) and its times (.vtt) for each. Without --only it makes
those that are missing and those whose text, pronunciation or voice has changed.
A recording by a person is never spoken over: to have it spoken, remove it first.

How words, numbers and names are said stands in pronunciation.es.yaml and
pronunciation.en.yaml in the folder.

Options:
  --only missing   make only recordings that do not exist
  --only stale     make only those whose text has changed since
  --only all       make all again
  --voice LANGUAGE=VOICE
                   another voice of espeak-ng, such as es=es-mx or en=en-us+f3;
                   may be given once for each language
  --jobs N         how many to make at the same time (default: one for each processor)
  --help           this text

Ctrl+C stops after the recordings that are begun; the same command goes on from there.

Exit status: 0 when every recording is there, 1 when one could not be made or the
texts have errors or it was stopped, 2 for wrong use.
)");

constexpr int mostJobs = 64;

struct Wishes
{
    QString folder;
    speech::Scope scope = speech::Scope::MissingAndStale;
    QHash<QString, speech::Voice> voices;
    int jobs = 1;
};

std::atomic<bool> stopped = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

extern "C" void stopSpeaking(int)
{
    stopped = true;
}

Message readScope(const QString &word, Wishes &wishes)
{
    const QHash<QString, speech::Scope> scopes{
        {u"missing"_s, speech::Scope::Missing}, {u"stale"_s, speech::Scope::Stale}, {u"all"_s, speech::Scope::All}};
    const auto found = scopes.constFind(word.toLower());
    if (found == scopes.constEnd())
        return Message::tr("--only takes missing, stale or all, not \"%1\".").arg(word);
    wishes.scope = *found;
    return {};
}

Message readVoices(const QStringList &values, Wishes &wishes)
{
    for (const QString &value : values) {
        const QString language = value.section(u'=', 0, 0);
        const QString name = value.section(u'=', 1);
        if (language.isEmpty() || name.isEmpty())
            return Message::tr("--voice takes a language and a voice, like es=es-mx, not \"%1\".").arg(value);
        speech::Voice voice = speech::voiceOf(language);
        voice.name = name;
        wishes.voices.insert(language, voice);
    }
    return {};
}

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"only"_s, u"missing, stale or all"_s, u"which"_s});
    parser.addOption({u"voice"_s, u"another voice"_s, u"language=voice"_s});
    parser.addOption({u"jobs"_s, u"at the same time"_s, u"number"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() > 1)
        return Message::tr("Name one content folder only.");
    wishes.folder = folders.isEmpty() ? u"."_s : folders.constFirst();
    if (!QDir(wishes.folder).exists())
        return Message::tr("There is no folder \"%1\".").arg(wishes.folder);
    if (!QDir(wishes.folder).exists(u"clinic.yaml"_s))
        return Message::tr("\"%1\" is no content folder: it has no clinic.yaml.").arg(wishes.folder);
    bool number = true;
    wishes.jobs = parser.isSet(u"jobs"_s) ? parser.value(u"jobs"_s).toInt(&number) : QThread::idealThreadCount();
    if (!number || wishes.jobs < 1 || wishes.jobs > mostJobs)
        return Message::tr("--jobs takes a number from 1 to %1.").arg(mostJobs);
    if (parser.isSet(u"only"_s)) {
        if (const Message problem = readScope(parser.value(u"only"_s), wishes); !problem.isEmpty())
            return problem;
    }
    return readVoices(parser.values(u"voice"_s), wishes);
}

void sumUp(const speech::SpeakResult &result)
{
    print(result.wanted == 0 ? Message::tr("Nothing to do: every recording is there.\n")
                             : Message::tr("%1 of %2 recordings made.\n").arg(result.made, result.wanted));
    if (result.byHand > 0)
        print(Message::tr("Recordings by people that were left alone: %1.\n").arg(result.byHand));
    if (stopped && result.made < result.wanted)
        print(Message::tr("Stopped. The same command goes on from here.\n"));
}

int runSpeak(const QStringList &arguments)
{
    Wishes wishes;
    const Message problem = readArguments(arguments, wishes);
    if (!problem.isEmpty())
        return wrongUse(u"speak"_s, problem);
    const content::ReadResult content = content::readContent(wishes.folder);
    if (!content.library || content::hasErrors(content.findings)) {
        complain(toText(content.findings, wishes.folder));
        complain(Message::tr("Nothing was spoken. Mend the texts first.\n"));
        return Problems;
    }
    std::signal(SIGINT, stopSpeaking);
    std::signal(SIGTERM, stopSpeaking);
    const speech::SpeakOrder order{wishes.folder,
                                   content::allScripts(*content.library, kioskWords(wishes.folder)),
                                   wishes.scope,
                                   wishes.voices,
                                   helperPath(u"sala-voice"_s),
                                   wishes.jobs};
    ProgressBar bar(Message::tr("Speaking"));
    const speech::SpeakResult result = speech::speak(order, bar.shower(), stopped);
    bar.finish();
    if (!result.findings.isEmpty())
        complain(toText(result.findings, wishes.folder));
    else
        sumUp(result);
    return result.findings.isEmpty() && result.made == result.wanted ? Fine : Problems;
}

} // namespace

Command speakCommand()
{
    return {u"speak"_s, Message::tr("make the recordings of a content folder"), helpText, runSpeak};
}

} // namespace sala::tool
