// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/support/contentfolder.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace sala::test {

struct ToolRun
{
    int status = -1; ///< -1: it crashed or did not end
    QString output;
    QString complaint;

    [[nodiscard]] QJsonObject json() const;
};

/// sala-content as it is when installed, in a folder of the test's own, with the small content of the tests as the content
/// that Sala ships: that of the real one would take seconds each time.
class InstalledTool final
{
public:
    InstalledTool();

    [[nodiscard]] QString program() const { return m_dir.filePath(QStringLiteral("bin/sala-content")); }
    [[nodiscard]] QString factory() const { return m_dir.filePath(QStringLiteral("share/sala/content")); }
    [[nodiscard]] ToolRun run(const QStringList &arguments) const;

private:
    QTemporaryDir m_dir;
};

} // namespace sala::test
