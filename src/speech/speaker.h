// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/spoken/script.h"
#include "speech/synthesizer.h"

#include <atomic>
#include <functional>

namespace sala::speech {

/// Which recordings are made. A recording by a person is never spoken over.
enum class Scope { MissingAndStale, Missing, Stale, All };

struct SpeakOrder
{
    QString folder;                 ///< the content folder, into which the recordings go
    QList<content::Script> scripts; ///< content::allScripts()
    Scope scope = Scope::MissingAndStale;
    QHash<QString, Voice> voices; ///< by language; others speak with voiceOf()
    QString program;              ///< sala-voice
    int workers = 1;              ///< threads, each with a sala-voice of its own
};

/// What came of it.
struct SpeakResult
{
    int wanted = 0;             ///< recordings that had to be made
    int made = 0;               ///< less than wanted: stopped, or failed
    int byHand = 0;             ///< recordings by people, which were left alone
    content::Findings findings; ///< what failed, and why
};

/// Called after each recording, one call at a time, from any thread.
using Progress = std::function<void(int made, int wanted)>;

/// Speaks the scripts into the folder: `<path>.opus` and `<path>.vtt`, each whole or not at all. Set `stop` from a
/// signal handler: what is begun is finished, the rest waits for the next call. Blocking; never throws.
[[nodiscard]] SpeakResult speak(const SpeakOrder &order, const Progress &progress, const std::atomic<bool> &stop);

} // namespace sala::speech
