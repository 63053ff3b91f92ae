// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/speaker.h"

#include "content/files/filegate.h"
#include "content/files/limits.h"
#include "content/spoken/pronunciation.h"
#include "content/spoken/recordingmark.h"
#include "content/systemreasons.h"
#include "speech/mastering.h"
#include "speech/recording.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThread>

#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace sala::speech {

namespace {

using content::Finding;
using content::Message;
using content::RecordingMark;
using content::Script;

/// One recording to be made.
struct Job
{
    const Script *script = nullptr;
    Voice voice;
    RecordingMark mark;
};

enum class State { Missing, Stale, Fresh, ByHand };

State stateOf(const content::FileGate &gate, const Script &script, const RecordingMark &mark)
{
    if (!gate.contains(script.soundPath()))
        return State::Missing;
    const auto sound = gate.read(script.soundPath(), content::limits::fileBytes);
    const auto soundMark = sound ? content::markInSound(sound.value()) : std::nullopt;
    if (!soundMark)
        return State::ByHand;
    if (!gate.contains(script.cuesPath()))
        return State::Stale; // a run was cut off between the two
    const auto cues = gate.read(script.cuesPath(), content::limits::markdownBytes);
    return *soundMark == mark && cues && content::markInCues(cues.value()) == mark ? State::Fresh : State::Stale;
}

bool isWanted(State state, Scope scope)
{
    switch (state) {
    case State::Missing: return scope != Scope::Stale;
    case State::Stale: return scope != Scope::Missing;
    case State::Fresh: return scope == Scope::All;
    case State::ByHand: break;
    }
    return false;
}

Finding cannotWrite(const QString &path, const QString &reason)
{
    return {content::Severity::Error,
            u"speak-failed"_s,
            Message::tr("This file cannot be written (%1).").arg(content::systemReasonInWords(reason)),
            Message::tr("Make room on the disk, or ask for the right to write here; then run the same command again."),
            path,
            0,
            0};
}

/// What a run that was killed while it wrote left behind: QSaveFile's "walk.opus.kXyZqa".
void removeLeftovers(const content::FileGate &gate)
{
    static const QRegularExpression leftover(u"(^|/)audio/.*\\.(opus|vtt)\\.[A-Za-z]{6}$"_s);
    for (const content::FileEntry &entry : gate.files()) {
        if (leftover.match(entry.path).hasMatch())
            QFile::remove(gate.absolutePath(entry.path));
    }
}

/// Makes recordings on several threads.
class Speaker final
{
public:
    Speaker(const SpeakOrder &order, const Progress &progress, const std::atomic<bool> &stop)
        : m_order(order), m_progress(progress), m_stop(stop), m_synthesizer(order.program)
    {}

    [[nodiscard]] SpeakResult run();

private:
    void plan(const QString &engine);
    void work();
    [[nodiscard]] std::optional<Finding> make(const Job &job) const;
    [[nodiscard]] std::optional<Finding> write(const QString &path, const QByteArray &bytes) const;

    const SpeakOrder &m_order;
    const Progress &m_progress;
    const std::atomic<bool> &m_stop;
    Synthesizer m_synthesizer;
    QHash<QString, content::Pronunciation> m_tables;
    std::vector<Job> m_jobs;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex; ///< guards m_result
    SpeakResult m_result;
};

void Speaker::plan(const QString &engine)
{
    const content::FileGate gate(m_order.folder);
    removeLeftovers(gate);
    for (const Script &script : m_order.scripts) {
        if (!m_tables.contains(script.language))
            m_tables.insert(script.language, content::readPronunciation(gate, script.language, m_result.findings));
        const Voice voice = m_order.voices.value(script.language, voiceOf(script.language));
        const RecordingMark mark{content::spokenHash(script, m_tables[script.language]), voice.version(engine)};
        const State state = stateOf(gate, script, mark);
        if (state == State::ByHand)
            ++m_result.byHand;
        if (isWanted(state, m_order.scope))
            m_jobs.push_back({&script, voice, mark});
    }
    m_result.wanted = static_cast<int>(m_jobs.size());
}

std::optional<Finding> Speaker::write(const QString &path, const QByteArray &bytes) const
{
    const QString target = QDir(m_order.folder).filePath(path);
    QDir().mkpath(QFileInfo(target).path());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return std::nullopt;
}

std::optional<Finding> Speaker::make(const Job &job) const
{
    const Script &script = *job.script;
    const content::Pronunciation table = m_tables.value(script.language);
    QStringList lines;
    for (const content::SpokenSentence &sentence : script.sentences)
        lines.append(content::spokenForm(sentence.text, table));
    const auto spoken = m_synthesizer.speak(lines, job.voice);
    if (!spoken)
        return spoken.finding();
    const Recording recording = assemble(script, spoken.value());
    const QString mark = content::markLine(job.mark);
    const auto bytes = master(recording.sound, {script.sentences.constFirst().text, script.language, mark});
    if (!bytes)
        return bytes.finding();
    if (const auto failed = write(script.soundPath(), bytes.value()))
        return failed;
    return write(script.cuesPath(), content::writeWebVtt(recording.cues, mark));
}

void Speaker::work()
{
    while (!m_stop) {
        const std::size_t index = m_next++;
        if (index >= m_jobs.size())
            return;
        std::optional<Finding> failed = make(m_jobs[index]);
        const std::scoped_lock lock(m_mutex);
        if (failed) {
            if (failed->file.isEmpty())
                failed->file = m_jobs[index].script->soundPath();
            m_result.findings.append(*failed);
        } else {
            m_progress(++m_result.made, m_result.wanted);
        }
    }
}

SpeakResult Speaker::run()
{
    const auto engine = m_synthesizer.engine();
    if (!engine) {
        m_result.findings.append(engine.finding());
        return m_result;
    }
    plan(engine.value());
    if (content::hasErrors(m_result.findings))
        return m_result;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < std::max(1, m_order.workers); ++i) {
        threads.emplace_back(QThread::create([this] { work(); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return m_result;
}

} // namespace

SpeakResult speak(const SpeakOrder &order, const Progress &progress, const std::atomic<bool> &stop)
{
    return Speaker(order, progress, stop).run();
}

} // namespace sala::speech
