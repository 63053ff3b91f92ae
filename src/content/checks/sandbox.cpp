// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/sandbox.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sala::content {

SandboxCommand inBubblewrap(const QString &program, const QStringList &arguments, const QString &folder)
{
    const QString bubblewrap = QStandardPaths::findExecutable(u"bwrap"_s, {u"/usr/bin"_s});
    if (bubblewrap.isEmpty() || program.isEmpty() || folder.isEmpty())
        return {};
    QStringList all{u"--unshare-all"_s, u"--die-with-parent"_s, u"--new-session"_s,   u"--clearenv"_s, u"--setenv"_s,
                    u"LC_ALL"_s,        u"C.UTF-8"_s,           u"--ro-bind"_s,       u"/usr"_s,       u"/usr"_s,
                    u"--ro-bind-try"_s, u"/etc/ld.so.cache"_s,  u"/etc/ld.so.cache"_s};
    for (const QString &libraries : {u"/lib"_s, u"/lib64"_s}) {
        if (QFileInfo(libraries).isSymLink())
            all += {u"--symlink"_s, u"usr"_s + libraries, libraries};
        else
            all += {u"--ro-bind-try"_s, libraries, libraries};
    }
    // After /tmp: a folder to be checked may lie in it.
    all += {u"--proc"_s, u"/proc"_s, u"--dev"_s, u"/dev"_s, u"--tmpfs"_s, u"/tmp"_s};
    all += {u"--ro-bind"_s, program, program, u"--ro-bind"_s, folder, folder, u"--chdir"_s, u"/"_s, u"--"_s, program};
    return {bubblewrap, all + arguments};
}

} // namespace sala::content
