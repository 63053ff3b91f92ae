// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/voice.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sala::ui {

using media::Narrator;

Voice::Voice(Narrator &narrator, QObject *parent) : QObject(parent), m_narrator(narrator)
{
    connect(&m_narrator, &Narrator::sentenceChanged, this, &Voice::onSentence);
    connect(&m_narrator, &Narrator::progressed, this, &Voice::onProgress);
    connect(&m_narrator, &Narrator::stateChanged, this, &Voice::onState);
    connect(&m_narrator, &Narrator::finished, this, &Voice::next);
}

bool Voice::hasRecording(const content::Script &script) const
{
    return QFileInfo(QDir(m_folder).filePath(script.soundPath())).isFile();
}

void Voice::say(const QList<SpokenPiece> &pieces)
{
    m_queue = pieces;
    m_saying.clear();
    for (const SpokenPiece &piece : pieces) {
        for (int i = piece.first; i <= piece.last && i < piece.script.sentences.size(); ++i)
            m_saying.append(piece.script.sentences[i].text);
    }
    m_talking = true;
    m_reading = std::any_of(pieces.begin(), pieces.end(), [](const SpokenPiece &piece) { return piece.line >= 0; });
    next();
}

void Voice::prepare(const QList<SpokenPiece> &pieces)
{
    for (const SpokenPiece &piece : pieces) {
        if (const std::optional<content::Soundtrack> track = content::findSoundtrack(m_folder, piece.script)) {
            m_narrator.prepare(*track, piece.first);
            return;
        }
    }
}

void Voice::next()
{
    if (!m_talking)
        return;
    while (!m_queue.isEmpty()) {
        m_current = m_queue.takeFirst();
        const std::optional<content::Soundtrack> track = content::findSoundtrack(m_folder, m_current.script);
        if (!track)
            continue;
        const bool open = m_narrator.state() != Narrator::State::Silent && m_narrator.state() != Narrator::State::NoSound;
        if (open && track->file == m_file && m_current.first < track->cues.size())
            m_narrator.goTo(m_current.first); // nothing has to be decoded again
        else
            m_narrator.play(*track, m_current.first);
        m_file = track->file;
        return;
    }
    const bool reading = m_reading;
    stop();
    emit finished(reading);
}

void Voice::stop()
{
    m_talking = false;
    m_queue.clear();
    m_current = {};
    m_file.clear();
    m_saying.clear();
    if (m_narrator.state() != Narrator::State::Silent && m_narrator.state() != Narrator::State::NoSound)
        m_narrator.stop();
}

void Voice::onSentence(int sentence)
{
    if (!m_talking)
        return;
    if (sentence > m_current.last)
        next();
    else if (m_current.line >= 0 && sentence >= m_current.first)
        emit lineHeard(m_current.line + sentence - m_current.first);
}

void Voice::onProgress()
{
    if (!m_talking)
        return;
    // Of a piece from the middle of a recording nothing more is heard once its sentence has ended.
    const bool ends = m_narrator.sentence() == m_current.last && m_current.last + 1 < m_current.script.sentences.size();
    if (ends && m_narrator.progress() >= 1.0)
        next();
    else
        emit progressed();
}

void Voice::onState()
{
    if (m_talking && m_narrator.state() == Narrator::State::Playing)
        prepare(m_queue); // no gap before it
    if (m_narrator.state() != Narrator::State::NoSound || !m_talking)
        return;
    if (m_narrator.cause() == Narrator::Cause::DamagedFile && !m_queue.isEmpty()) {
        next();
        return;
    }
    stop();
    emit unheard();
}

} // namespace sala::ui
