// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/files/limits.h"
#include "content/sound/webvtt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// Seconds a recording may be older than its text: files that are copied together differ by this much.
constexpr qint64 ageTolerance = 600;

constexpr QStringView rerecord = u"Record it again as Ogg Opus, or remove the file.";

bool isOpus(const QString &path)
{
    return path.endsWith(u".opus"_s, Qt::CaseInsensitive);
}

bool isOtherSound(const QString &path)
{
    const QStringList endings{u".mp3"_s, u".ogg"_s, u".oga"_s, u".wav"_s, u".m4a"_s, u".flac"_s, u".aac"_s};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

void reportDecoded(const Decoded &decoded, Report &report)
{
    using State = Decoded::State;
    if (decoded.state == State::Fine || decoded.state == State::NotAsked)
        return;
    if (decoded.state == State::TooLarge)
        report.error(u"sound-too-long"_s, {}, u"This recording is longer than %1 minutes."_s.arg(limits::soundSeconds / 60),
                     u"Make one recording for each step."_s);
    else if (decoded.state == State::Died)
        report.error(u"sound-exhausts"_s, {}, u"This recording takes too long to open, or too much memory."_s, rerecord.toString());
    else
        report.error(u"sound-broken"_s, {}, u"This recording cannot be played (%1)."_s.arg(decoded.detail), rerecord.toString());
}

/// Checks the recordings of a folder; lives only while they are checked.
class SoundCheck final
{
public:
    SoundCheck(const Package &package, DecodeClient &decoder, const CheckOptions &options, Findings &findings)
        : m_package(package), m_decoder(decoder), m_options(options), m_findings(findings)
    {}

    void files();
    void steps(const QString &language);

private:
    void step(const TopicSource &topic, const StepSource &step);
    void cues(const QString &path, const Decoded &sound);
    void strays();

    const Package &m_package;
    DecodeClient &m_decoder;
    const CheckOptions &m_options;
    Findings &m_findings;
    QHash<QString, Decoded> m_sounds;
};

void SoundCheck::files()
{
    for (const FileEntry &entry : m_package.gate->files()) {
        Report report(m_findings, entry.path);
        if (isOtherSound(entry.path)) {
            report.error(u"sound-format"_s, {}, u"Sala plays recordings as Ogg Opus only."_s, u"Save it as .opus."_s);
        } else if (isOpus(entry.path)) {
            const Decoded decoded = m_package.gate->isResource() ? Decoded{} : m_decoder.decode(m_package.gate->absolutePath(entry.path));
            reportDecoded(decoded, report);
            m_sounds.insert(entry.path, decoded);
        }
    }
    strays();
}

/// Recordings in a folder of a language that the content does not have.
void SoundCheck::strays()
{
    for (const TopicSet &set : m_package.topics) {
        const QString folder = u"topics/"_s + set.id + u"/audio"_s;
        for (const QString &language : m_package.gate->foldersIn(folder)) {
            if (!m_package.languages().contains(language))
                Report(m_findings, folder + u'/' + language)
                    .error(u"unknown-language"_s, {}, u"\"%1\" is not among the languages of clinic.yaml."_s.arg(language),
                           u"Add the language to clinic.yaml, or move this folder away."_s);
        }
    }
}

void SoundCheck::steps(const QString &language)
{
    const QString part = u"/audio/"_s + language + u'/';
    const bool any = std::any_of(m_sounds.keyBegin(), m_sounds.keyEnd(), [&part](const QString &path) { return path.contains(part); });
    if (!any) {
        if (m_options.advice)
            Report(m_findings, u"clinic.yaml"_s)
                .warning(u"no-sound-at-all"_s, {}, u"There is no recording in \"%1\"."_s.arg(language),
                         u"Put recordings into topics/<topic>/audio/%1/<step>.opus."_s.arg(language));
        return;
    }
    for (const TopicSet &set : m_package.topics) {
        if (const TopicSource *topic = set.in(language)) {
            for (const StepSource &item : topic->steps)
                step(*topic, item);
        }
    }
}

void SoundCheck::step(const TopicSource &topic, const StepSource &step)
{
    const QString base = u"topics/%1/audio/%2/%3"_s.arg(topic.id, topic.language, step.id);
    const QString path = base + u".opus"_s;
    Report report(m_findings, topic.file);
    if (!m_sounds.contains(path)) {
        if (m_options.advice)
            report.warning(u"no-sound"_s, step.at, u"This step has no recording."_s, u"Record it as %1."_s.arg(path));
        return;
    }
    const bool older = m_package.gate->modified(path) + ageTolerance < m_package.gate->modified(topic.file);
    if (older && m_options.advice && !m_package.gate->isResource())
        Report(m_findings, path)
            .warning(u"sound-older"_s, {}, u"The text of this step was changed after it was recorded."_s,
                     u"Listen whether it still says the same; if not, record it again."_s);
    if (m_package.gate->contains(base + u".vtt"_s))
        cues(base + u".vtt"_s, m_sounds.value(path));
    else if (m_options.advice)
        Report(m_findings, path)
            .warning(u"no-cues"_s, {}, u"This recording has no times, so the spoken sentence cannot be lit."_s, u"Add %1.vtt."_s.arg(base));
}

void SoundCheck::cues(const QString &path, const Decoded &sound)
{
    Report report(m_findings, path);
    const Result<SourceFile> file = openText(*m_package.gate, path, limits::markdownBytes);
    if (!file)
        return report.add(file.finding());
    const Result<QList<Cue>> cues = parseWebVtt(file.value());
    if (!cues)
        return report.add(cues.finding());
    if (sound.state != Decoded::State::Fine || !m_options.advice)
        return;
    const auto length = std::chrono::duration<double>(sound.seconds);
    for (const Cue &cue : cues.value()) {
        if (cue.end > length)
            report.warning(u"cue-outside"_s, {cue.line, 1},
                           u"These times lie behind the end of the recording (%1 seconds)."_s.arg(sound.seconds, 0, 'f', 1),
                           u"Mend the times."_s);
    }
}

} // namespace

void checkSounds(const Package &package, DecodeClient &decoder, const CheckOptions &options, Findings &findings)
{
    SoundCheck check(package, decoder, options, findings);
    check.files();
    for (const QString &language : package.languages())
        check.steps(language);
}

} // namespace sala::content
