// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/helperpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::tool {

QString helperPath(const QString &name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(name);
    for (const QString &path : {beside, here.filePath(u"../lib/sala/"_s + name)}) {
        if (QFileInfo(path).isExecutable())
            return QDir::cleanPath(path);
    }
    return beside;
}

} // namespace sala::tool
