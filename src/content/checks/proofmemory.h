// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace sala::content {

/// What was found out about a file that was decoded without a fault.
struct Proof
{
    int width = 0; ///< pixels of a picture
    int height = 0;
    double seconds = 0.0; ///< length of a recording

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// Remembers which pictures, recordings and texts the helper has gone through without a fault, by the SHA-256 of their
/// bytes, so that two hours of sound and a hundred drawings are not decoded again each time (20 s). It is kept outside
/// the content folder: who can write content cannot vouch for it here. Another version of Sala or Qt proves anew.
///
/// Use it on one thread. A file that cannot be read or written is no fault: then everything is decoded.
class ProofMemory final
{
public:
    explicit ProofMemory(QString file); ///< empty: remembers nothing
    ~ProofMemory();                     ///< saves
    Q_DISABLE_COPY_MOVE(ProofMemory)

    /// `kind` says how the bytes were read: as a drawing, a picture, a recording.
    [[nodiscard]] static QByteArray keyOf(const QByteArray &kind, const QByteArray &bytes);

    /// What was found out about these bytes before.
    [[nodiscard]] std::optional<Proof> find(const QByteArray &key);
    void remember(const QByteArray &key, const Proof &proof);

private:
    /// What was asked for or remembered since, and a bounded part of the rest.
    void save() const;

    QString m_file;
    QHash<QByteArray, Proof> m_before;
    QHash<QByteArray, Proof> m_now;
    bool m_new = false;
};

} // namespace sala::content
