// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/screenshotprocesses.h"

using namespace Qt::StringLiterals;

namespace sala::app {

ScreenshotProcesses::ScreenshotProcesses(const QString &program, const QStringList &arguments, const QStringList &languages)
{
    for (const QString &language : languages) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(program, arguments + QStringList{u"--lang"_s, language}, QIODevice::ReadOnly);
        m_processes.push_back(std::move(process));
    }
}

ScreenshotProcesses::~ScreenshotProcesses()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
}

bool ScreenshotProcesses::waitForDone()
{
    bool good = true;
    for (const auto &process : m_processes) {
        process->waitForFinished(-1);
        good =
            good && process->error() == QProcess::UnknownError && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    }
    return good;
}

} // namespace sala::app
