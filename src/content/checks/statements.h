// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace sala::content {

/// The steps that the topic "investigational" must have, in this order.
/// Source: what an honest clinic must say about unproven cell injections (ISSCR, FDA, EMA; E-01 to E-17).
[[nodiscard]] const QStringList &requiredStatements();

} // namespace sala::content
