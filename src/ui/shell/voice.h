// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"
#include "media/narrator.h"

namespace sala::ui {

/// Sentences of one recording that are said in one go.
struct SpokenPiece
{
    content::Script script;
    int first = 0;
    int last = 0;
    int line = -1; ///< of a reading, that of `first`; -1: an announcement
};

/// Says pieces of recordings one after the other with the one narrator there is, and knows which is heard.
///
/// What has no recording is left out. Saying something ends what was being said. GUI thread; the narrator outlives it.
class Voice final : public QObject
{
    Q_OBJECT

public:
    explicit Voice(media::Narrator &narrator, QObject *parent = nullptr);

    /// Where the recordings lie.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] bool hasRecording(const content::Script &script) const;

    void say(const QList<SpokenPiece> &pieces);
    /// Decodes the first of them that has a recording, so that say() begins at once.
    void prepare(const QList<SpokenPiece> &pieces);
    void pause() { m_narrator.pause(); }
    void resume() { m_narrator.resume(); }
    void stop();

    /// Something is being said, or waits.
    [[nodiscard]] bool isTalking() const { return m_talking; }
    /// What is being said belongs to a reading.
    [[nodiscard]] bool isReading() const { return m_talking && m_reading; }
    /// How much of the sentence was heard, 0 to 1.
    [[nodiscard]] double progress() const { return m_narrator.progress(); }
    /// All the sentences, from the first to the last of what was asked for; empty in silence.
    [[nodiscard]] const QStringList &saying() const { return m_saying; }

signals:
    void lineHeard(int line); ///< a sentence of a reading begins
    void progressed();
    void finished(bool reading); ///< everything was said, or there was nothing to say
    void unheard();              ///< no device, or only damaged recordings

private:
    void next();
    void onSentence(int sentence);
    void onProgress();
    void onState();

    media::Narrator &m_narrator;
    QString m_folder;
    QString m_file; ///< that the narrator has open
    QList<SpokenPiece> m_queue;
    SpokenPiece m_current;
    QStringList m_saying;
    bool m_talking = false;
    bool m_reading = false; ///< some of what was asked for belongs to a reading
};

} // namespace sala::ui
