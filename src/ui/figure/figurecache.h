// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/figure/placement.h"

#include <QByteArray>
#include <QImage>
#include <QMutex>
#include <QString>

#include <optional>

namespace sala::ui {

/// Pictures that were drawn before, kept in a folder from one start to the next. Safe to delete at any time.
///
/// A file is named after all that its picture depends on, so nothing in it can be out of date; what is damaged or strange is
/// thrown away and drawn again. The folder never holds much more than `mostBytes`: the pictures that were not used for
/// longest go first. A folder that cannot be written only means that nothing is kept. Thread-safe; used by the workers.
class FigureCache final
{
public:
    struct Entry
    {
        QImage image;
        FigurePlacement placement;
    };

    /// `folder` is made when it is missing. Reads nothing yet.
    FigureCache(const QString &folder, qint64 mostBytes);

    /// The name of a picture: a hash of the figure's bytes and of everything else it depends on.
    [[nodiscard]] static QString nameOf(const QList<QByteArray> &contents, QSize size, const QString &cutOut);

    [[nodiscard]] std::optional<Entry> find(const QString &name, QSize size);
    /// Keeps a picture. Written beside and renamed, so a cut-off write leaves nothing behind.
    void keep(const QString &name, const Entry &entry);

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    void makeRoom(qint64 bytes);

    QString m_folder;
    qint64 m_mostBytes;
    QMutex m_mutex;      ///< guards m_bytes and the tidying
    qint64 m_bytes = -1; ///< in the folder; -1: not counted yet
};

} // namespace sala::ui
