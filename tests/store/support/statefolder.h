// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/support/contentfolder.h"
#include "store/store.h"

#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace sala::test {

/// A state folder of a test's own, and what can be seen of it from outside.
class StateFolder final
{
public:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString path(const QString &name) const { return path() + u'/' + name; }
    [[nodiscard]] QString scratch(const QString &name) const { return m_dir.filePath(name); } ///< beside the state folder

private:
    QTemporaryDir m_dir;
};

using Files = QMap<QString, QByteArray>; ///< path to bytes

/// All files of a folder, through links to it; names that begin with '.' are passed over.
[[nodiscard]] Files filesOf(const QString &folder);

/// What Debian's own `ostree fsck` says of the repository of a state folder: empty when it is clean.
[[nodiscard]] QString fsck(const QString &repository);

/// What does not belong into a state folder that is in order: unfinished names, checkouts of no version, half commits,
/// objects that no version needs. Empty when there is nothing.
[[nodiscard]] QStringList leftovers(const QString &state);

/// The store in a state folder; ends the test when it cannot be opened.
[[nodiscard]] std::unique_ptr<store::Store> opened(const StateFolder &state);

/// Installs a folder without checking it and gives the id; ends the test when it is refused.
QString installed(store::Store &store, const ContentFolder &folder, const QString &note = {}, bool factory = false);

/// A small change that no check minds, different for each number.
void change(ContentFolder &folder, int number);

/// Copies a folder with its hard links and links, as `cp -a`.
void copyFolder(const QString &from, const QString &to);

} // namespace sala::test
