// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/statefolder.h"

#include "app/settings.h"
#include "app/statefolder.h"

namespace sala::tool {

QString stateFolderFor(const QString &option)
{
    if (!option.isEmpty())
        return app::stateFolder(option);
    const QString file = QString::fromUtf16(app::defaultSettingsFile);
    return app::stateFolder(app::readSettings(file, app::MissingFile::Allowed).settings.stateFolder);
}

} // namespace sala::tool
