// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "store/version.h"

#include <QJsonObject>

namespace sala::tool {

// How the commands that work on the store answer: one JSON object for programs, or plain lines for people.

[[nodiscard]] QString jsonLine(const QJsonObject &object);
[[nodiscard]] QJsonObject toObject(const store::Version &version);

/// "a1b2c3d4e5f6  2026-11-26 10:00  note", in the time of this computer.
[[nodiscard]] QString toLine(const store::Version &version, bool shown);

/// Says why nothing was done, and gives the exit status for it.
[[nodiscard]] int refuse(const content::Findings &findings, const QString &place, bool json);

} // namespace sala::tool
