// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/files/limits.h"
#include "content/sound/webvtt.h"
#include "content/spoken/pronunciation.h"
#include "content/spoken/recordingmark.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

const Message speakAgain = Message::tr("Record it again, or let Sala speak it: sala-content speak FOLDER");

/// Compares every recording with the text that it speaks; lives only while they are checked.
class RecordingCheck final
{
public:
    RecordingCheck(const Package &package, const SoundIndex &sounds, Findings &findings)
        : m_package(package), m_sounds(sounds), m_findings(findings)
    {}

    void language(const QString &language, const QList<Script> &scripts);
    void unused(const QList<Script> &scripts);

private:
    void missing(const Script &script);
    void recording(const Script &script, const Pronunciation &pronunciation);
    [[nodiscard]] std::optional<QList<Cue>> cuesOf(const Script &script);
    void words(const Script &script, const QList<Cue> &cues);
    void times(const Script &script, const QList<Cue> &cues);
    [[nodiscard]] bool isStale(const Script &script, const QList<Cue> &cues, const Pronunciation &pronunciation) const;

    const Package &m_package;
    const SoundIndex &m_sounds;
    Findings &m_findings;
    int m_missingNames = 0;
};

bool saysTheSame(const Script &script, const QList<Cue> &cues)
{
    return std::equal(cues.cbegin(), cues.cend(), script.sentences.cbegin(), script.sentences.cend(),
                      [](const Cue &cue, const SpokenSentence &sentence) { return cue.text == sentence.text; });
}

/// Sala's own recording knows from which text it was made. One by a person is judged by the words of its cues, so that
/// a change of the pronunciation table does not call it old.
bool RecordingCheck::isStale(const Script &script, const QList<Cue> &cues, const Pronunciation &pronunciation) const
{
    const QByteArray now = spokenHash(script, pronunciation);
    const auto sound = m_package.gate->read(script.soundPath(), limits::fileBytes);
    if (const auto mark = sound ? markInSound(sound.value()) : std::nullopt)
        return mark->textHash != now;
    const auto text = m_package.gate->read(script.cuesPath(), limits::markdownBytes);
    const auto mark = text ? markInCues(text.value()) : std::nullopt;
    return mark && mark->textHash != now && !saysTheSame(script, cues);
}

void RecordingCheck::missing(const Script &script)
{
    if (!script.listed) {
        ++m_missingNames;
        return;
    }
    Report(m_findings, script.file)
        .warning(u"no-sound"_s, script.line > 0 ? Position{script.line, 1} : Position{}, Message::tr("This text has no recording."),
                 Message::tr("Record it as %1, or let Sala speak it: sala-content speak FOLDER").arg(script.soundPath()));
}

std::optional<QList<Cue>> RecordingCheck::cuesOf(const Script &script)
{
    if (!m_package.gate->contains(script.cuesPath())) {
        Report(m_findings, script.soundPath())
            .warning(u"no-cues"_s, {}, Message::tr("This recording has no times, so the spoken sentence cannot be lit."),
                     Message::tr("Add %1.").arg(script.cuesPath()));
        return std::nullopt;
    }
    const Result<SourceFile> file = openText(*m_package.gate, script.cuesPath(), limits::markdownBytes);
    const Result<QList<Cue>> cues = file ? parseWebVtt(file.value()) : Result<QList<Cue>>(file.finding());
    return cues ? std::optional(cues.value()) : std::nullopt; // what is wrong with it: checkCues()
}

void RecordingCheck::words(const Script &script, const QList<Cue> &cues)
{
    Report report(m_findings, script.cuesPath());
    const qsizetype common = std::min(cues.size(), script.sentences.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (cues[i].text == script.sentences[i].text)
            continue;
        report.warning(u"cue-text"_s, {cues[i].line, 1},
                       Message::tr("These words are not those of the text: \"%1\".").arg(script.sentences[i].text),
                       Message::tr("Each cue is one sentence of the text, in its order. Copy the sentence here."));
        return; // those behind it are often only shifted
    }
    if (cues.size() != script.sentences.size())
        report.warning(u"cue-text"_s, {}, Message::tr("There are %1 cues for %2 sentences.").arg(cues.size()).arg(script.sentences.size()),
                       Message::tr("Each cue is one sentence of the text, in its order."));
}

void RecordingCheck::times(const Script &script, const QList<Cue> &cues)
{
    Report report(m_findings, script.cuesPath());
    const double seconds = m_sounds.value(script.soundPath());
    const auto length = std::chrono::milliseconds(std::llround(seconds * 1000));
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (seconds > 0 && cues[i].end > length)
            report.warning(u"cue-outside"_s, {cues[i].line, 1},
                           Message::tr("These times lie behind the end of the recording (%1 seconds).").arg(Message::decimal(seconds, 1)),
                           Message::tr("Mend the times."));
        if (i > 0 && cues[i].start < cues[i - 1].end)
            report.warning(u"cue-overlap"_s, {cues[i].line, 1}, Message::tr("This sentence begins before the one above it ends."),
                           Message::tr("Mend the times."));
    }
}

void RecordingCheck::recording(const Script &script, const Pronunciation &pronunciation)
{
    const std::optional<QList<Cue>> cues = cuesOf(script);
    if (isStale(script, cues.value_or(QList<Cue>{}), pronunciation))
        Report(m_findings, script.soundPath())
            .warning(u"sound-older"_s, {}, Message::tr("This recording is older than its text."), speakAgain);
    else if (cues)
        words(script, *cues);
    if (cues)
        times(script, *cues);
}

void RecordingCheck::language(const QString &language, const QList<Script> &scripts)
{
    const Pronunciation pronunciation = readPronunciation(*m_package.gate, language, m_findings);
    const QString part = u"audio/%1/"_s.arg(language);
    const bool any = std::any_of(m_sounds.keyBegin(), m_sounds.keyEnd(), [&part](const QString &path) { return path.contains(part); });
    if (!any) {
        Report(m_findings, u"clinic.yaml"_s)
            .warning(u"no-sound-at-all"_s, {}, Message::tr("There is no recording in \"%1\".").arg(language),
                     Message::tr("Let Sala speak the texts: sala-content speak FOLDER"));
        return;
    }
    m_missingNames = 0;
    for (const Script &script : scripts) {
        if (script.language != language)
            continue;
        if (m_sounds.contains(script.soundPath()))
            recording(script, pronunciation);
        else
            missing(script);
    }
    if (m_missingNames > 0)
        Report(m_findings, u"clinic.yaml"_s)
            .warning(u"no-sound-for-names"_s, {},
                     Message::tr("Names, prompts or descriptions of pictures without a recording in \"%1\": %2.")
                         .arg(language)
                         .arg(m_missingNames),
                     Message::tr("Let Sala speak them: sala-content speak FOLDER --only missing"));
}

void RecordingCheck::unused(const QList<Script> &scripts)
{
    QSet<QString> known;
    for (const Script &script : scripts)
        known.insert(script.soundPath());
    for (auto path = m_sounds.keyBegin(); path != m_sounds.keyEnd(); ++path) {
        if (!known.contains(*path))
            Report(m_findings, *path)
                .warning(u"sound-unused"_s, {}, Message::tr("No text has this recording, so it is never heard."),
                         Message::tr("Remove the file, or give it the name of its text."));
    }
}

} // namespace

void checkCues(const Package &package, Findings &findings)
{
    for (const FileEntry &entry : package.gate->files()) {
        if (!entry.path.endsWith(u".vtt"_s))
            continue;
        Report report(findings, entry.path);
        const Result<SourceFile> file = openText(*package.gate, entry.path, limits::markdownBytes);
        if (!file) {
            report.add(file.finding());
        } else if (const Result<QList<Cue>> cues = parseWebVtt(file.value()); !cues) {
            report.add(cues.finding());
        }
    }
}

void checkRecordings(const Package &package, const Library &library, const KioskWords &words, const SoundIndex &sounds, Findings &findings)
{
    const QList<Script> scripts = allScripts(library, words);
    RecordingCheck check(package, sounds, findings);
    for (const QString &language : package.languages())
        check.language(language, scripts);
    if (!words.phrases.isEmpty())
        check.unused(scripts);
}

} // namespace sala::content
