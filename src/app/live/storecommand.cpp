// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/storecommand.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace sala::app {

void rollBackStore(const QString &stateFolder, const QString &version)
{
    if (version.isEmpty())
        return;
    const QString program = QCoreApplication::applicationDirPath() + u"/sala-content"_s;
    if (!QProcess::startDetached(program, {u"rollback"_s, version, u"--in"_s, stateFolder}))
        qWarning("content: %s cannot be started", qUtf8Printable(program));
}

} // namespace sala::app
