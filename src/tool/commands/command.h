// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/output.h"

#include <QStringList>

#include <span>

namespace sala::tool {

using content::Message;

/// Exit statuses of every command, as the manual says.
enum ExitStatus { Fine = 0, Problems = 1, WrongUse = 2 };

/// One command of sala-content. Each stands in a file of its own and is listed in commands.cpp.
struct Command
{
    QString name;
    Message summary; ///< one line for the list of commands
    Message help;    ///< the whole help text
    int (*run)(const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *findCommand(const QString &name);

} // namespace sala::tool
