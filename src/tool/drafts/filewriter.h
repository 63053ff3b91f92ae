// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <optional>

namespace sala::tool {

/// Writes several files of a folder, all of them or none: what was done is undone when one fails.
/// A short-lived helper; nothing is written before commit().
class FileWriter final
{
public:
    explicit FileWriter(QString folder) : m_folder(std::move(folder)) {}

    void create(const QString &file, const QByteArray &bytes);
    void replace(const QString &file, const QByteArray &before, const QByteArray &after);

    /// Nothing when all files are written; otherwise why not.
    [[nodiscard]] std::optional<content::Finding> commit();
    [[nodiscard]] QStringList files() const;

private:
    struct Change
    {
        QString file;
        std::optional<QByteArray> before; ///< nothing: the file is new
        QByteArray after;
    };

    [[nodiscard]] bool write(const QString &file, const QByteArray &bytes, bool mustBeNew) const;
    void removeFolderOf(const QString &file) const;
    void undo(qsizetype count) const;

    QString m_folder;
    QList<Change> m_changes;
};

} // namespace sala::tool
