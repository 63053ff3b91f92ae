// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>
#include <vector>

namespace sala::app {

/// Further processes of this program which write the pictures of other languages at the same time: widgets paint on one
/// thread of a process only, and a machine has more cores than one. Blocking; one thread. The destructor ends what runs.
class ScreenshotProcesses
{
public:
    /// Starts the program with the arguments (without its name) once for each language, with "--lang" added.
    ScreenshotProcesses(const QString &program, const QStringList &arguments, const QStringList &languages);
    ~ScreenshotProcesses();
    Q_DISABLE_COPY_MOVE(ScreenshotProcesses)

    /// Waits for all, however long they take. False when one could not be started, crashed or failed; what they said
    /// themselves went to this process's standard error.
    [[nodiscard]] bool waitForDone();

private:
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace sala::app
