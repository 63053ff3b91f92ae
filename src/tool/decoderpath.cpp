// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/decoderpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::tool {

QString decoderPath()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(u"sala-decode"_s);
    for (const QString &path : {beside, here.filePath(u"../lib/sala/sala-decode"_s)}) {
        if (QFileInfo(path).isExecutable())
            return QDir::cleanPath(path);
    }
    return beside;
}

} // namespace sala::tool
