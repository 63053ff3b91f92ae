// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statefolder.h"

#include "store/publish.h"

namespace sala::test {

/// A publisher of a test's own: two GPG keys and a repository, as it would be on a stick.
class Publisher final
{
public:
    Publisher();
    ~Publisher();
    Q_DISABLE_COPY_MOVE(Publisher)

    [[nodiscard]] QString home() const { return m_dir.filePath(QStringLiteral("gpg")); }
    [[nodiscard]] QString scratch(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] static QString key() { return QStringLiteral("clinic@example.org"); }
    [[nodiscard]] static QString otherKey() { return QStringLiteral("other@example.org"); }

    /// Publishes to `repository` and gives the commit; ends the test when that fails. An empty key: unsigned.
    QString publish(const ContentFolder &folder, const QString &repository, const QString &signWith = key()) const;

    /// Gives a kiosk the public key.
    void giveKeyTo(const QString &folder) const;

    /// Runs lines of a shell in which R is the repository, H the folder with the keys and C a content folder.
    void shell(const QString &lines, const QString &repository, const QString &folder) const;

private:
    QTemporaryDir m_dir;
};

} // namespace sala::test
