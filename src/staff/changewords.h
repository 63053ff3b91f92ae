// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffstate.h"
#include "ui/text/phrasebook.h"

namespace sala::staff {

/// "3 steps changed", "1 picture new": one line for each kind of change there is; none when nothing changes. Pure.
[[nodiscard]] QStringList changeLines(const ContentChanges &changes, const ui::Phrases &phrases);

/// "120 s" or "2 min", whichever is whole. Pure.
[[nodiscard]] QString durationWords(int seconds, const ui::Phrases &phrases);

/// When a version was made, as people of the language write it, on the clock of the room. Pure.
[[nodiscard]] QString dateWords(const QDateTime &when, const QString &language);

} // namespace sala::staff
