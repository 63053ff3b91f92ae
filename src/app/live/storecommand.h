// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::app {

/// Makes another version of the store the current one, by `sala-content rollback` in a process of its own; nothing waits for
/// it. Empty: there is no such version, and nothing is done. The kiosk itself does not link the store. Starting
/// it takes until the system has read its first bytes: some milliseconds, on a slow disk some tens.
void rollBackStore(const QString &stateFolder, const QString &version);

} // namespace sala::app
