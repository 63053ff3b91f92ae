// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace sala::intake {

/// A new, empty folder of our own that content is copied into; removed again with all that is in it unless it is kept.
///
/// Everything is made below an open descriptor, no link is ever followed, nothing that exists is written over.
/// One thread. Failures are errno values; never throws.
class Staging final
{
public:
    /// Makes the folder below `parent`, which is made when it is not there.
    explicit Staging(const QString &parent);
    ~Staging();
    Q_DISABLE_COPY_MOVE(Staging)

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int error() const { return m_error; } ///< errno of what failed last

    /// Makes a file for writing, and the folders on its way; -1 when that fails. The caller closes it.
    [[nodiscard]] int create(const QByteArray &path);
    /// Writes all of it; false with error() when the disk is full.
    [[nodiscard]] bool write(int fd, QByteArrayView bytes);
    /// Bytes that may still be written there; -1 when that is not known.
    [[nodiscard]] qint64 freeBytes() const;

    /// Leaves the folder where it is.
    void keep() { m_kept = true; }

private:
    QString m_path;
    int m_fd = -1;
    int m_error = 0;
    bool m_kept = false;
};

} // namespace sala::intake
