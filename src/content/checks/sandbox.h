// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace sala::content {

/// A program with its arguments.
struct SandboxCommand
{
    QString program; ///< empty: bubblewrap is not installed
    QStringList arguments;
};

/// Runs a helper program in bubblewrap: it sees its own libraries and the content folder, both read-only, an empty /tmp,
/// no network, no other process, and it ends with us. Whether that works on this machine shows when it is started.
[[nodiscard]] SandboxCommand inBubblewrap(const QString &program, const QStringList &arguments, const QString &folder);

} // namespace sala::content
