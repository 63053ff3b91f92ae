// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace sala::intake {

/// Lets only such names into the staging folder as mean the same on every computer, and each of them once.
///
/// One for each intake; a plain helper without side effects. Names come as the bytes that the stick or archive holds.
class SafeNames final
{
public:
    /// Nothing when the relative path may be used; else the problem, with a printable name of the file.
    [[nodiscard]] std::optional<content::Finding> admit(const QByteArray &path, bool folder);

private:
    [[nodiscard]] std::optional<content::Finding> admitOnce(const QString &path, bool folder);

    struct Known
    {
        QString path;
        bool folder = false;
    };
    QHash<QString, Known> m_known; ///< by the path in small letters
};

/// The bytes of a name as people can read them: without control characters, shortened.
[[nodiscard]] QString printableName(const QByteArray &path);

} // namespace sala::intake
