// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/check.h"
#include "tool/commands/command.h"
#include "tool/commands/install.h"
#include "tool/commands/new.h"
#include "tool/commands/preview.h"
#include "tool/commands/publish.h"
#include "tool/commands/receive.h"
#include "tool/commands/report.h"
#include "tool/commands/rollback.h"
#include "tool/commands/setpin.h"
#include "tool/commands/speak.h"
#include "tool/commands/totals.h"
#include "tool/commands/versions.h"

#include <algorithm>
#include <array>

namespace sala::tool {

std::span<const Command> commands()
{
    static const std::array list{checkCommand(),    previewCommand(), reportCommand(),  newCommand(),
                                 speakCommand(),    receiveCommand(), installCommand(), versionsCommand(),
                                 rollbackCommand(), publishCommand(), setPinCommand(),  totalsCommand()};
    return list;
}

const Command *findCommand(const QString &name)
{
    const auto list = commands();
    const auto found = std::find_if(list.begin(), list.end(), [&name](const Command &command) { return command.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace sala::tool
