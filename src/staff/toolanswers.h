// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffstate.h"

#include <QJsonObject>

namespace sala::staff {

/// The answers of `sala-content` as values. Pure; whatever is missing or of another kind stays empty.

[[nodiscard]] Versions versionsFrom(const QJsonObject &answer);
[[nodiscard]] content::Findings findingsFrom(const QJsonObject &answer);
[[nodiscard]] ContentChanges changesFrom(const QJsonObject &changes);

/// The findings in the order in which they are to be mended: errors, then advice, each as it came.
[[nodiscard]] content::Findings errorsFirst(const content::Findings &findings);

} // namespace sala::staff
