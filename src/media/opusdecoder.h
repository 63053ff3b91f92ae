// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/recording.h"

#include <QString>

#include <functional>

namespace sala::media {

/// Decodes an Ogg Opus file of at most 20 minutes into a recording, from a moment on, second by second (libopusfile; SoundTouch,
/// WSOLA, for another tempo). After each second `goOn` is asked; false ends it. Fails when the file is missing or damaged; a
/// moment after its end gives all of it. Blocking, some 2 ms for each second of sound; any thread.
void decodeOpus(const QString &file, std::chrono::milliseconds from, Recording &into, const std::function<bool()> &goOn);

} // namespace sala::media
