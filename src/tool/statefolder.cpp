// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/statefolder.h"

#include "app/settings.h"
#include "app/statefolder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;

QString stateFolderFor(const QString &option)
{
    if (!option.isEmpty())
        return app::kioskStateFolder(option);
    const QString file = QString::fromUtf16(app::defaultSettingsFile);
    return app::kioskStateFolder(app::readSettings(file, app::MissingFile::Allowed).settings.stateFolder);
}

std::optional<content::Finding> closedFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || (info.isReadable() && info.isExecutable()))
        return std::nullopt;
    return content::Finding{content::Severity::Error,
                            u"no-permission"_s,
                            Message::tr("You may not read %1.").arg(folder),
                            Message::tr("Run this as the user to whom it belongs: sudo -u %1 sala-content ...").arg(info.owner()),
                            {},
                            0,
                            0};
}

} // namespace sala::tool
