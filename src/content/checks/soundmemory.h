// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace sala::content {

/// Remembers which recordings were decoded without a fault, by their SHA-256, so that two hours of sound are not decoded
/// again each time (20 s). It is kept outside the content folder: who can write content cannot vouch for it here.
///
/// Use it on one thread. A file that cannot be read or written is no fault: then everything is decoded.
class SoundMemory final
{
public:
    explicit SoundMemory(QString file); ///< empty: remembers nothing

    /// How long a recording is that was decoded before, in seconds.
    [[nodiscard]] std::optional<double> seconds(const QByteArray &sound);
    void remember(const QByteArray &sound, double seconds);

    /// Keeps what was asked for or remembered since; what no content has any more is forgotten.
    void save() const;

private:
    QString m_file;
    QHash<QByteArray, double> m_before;
    QHash<QByteArray, double> m_now;
};

} // namespace sala::content
