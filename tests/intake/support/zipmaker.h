// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sala::test {

/// One entry of a ZIP file that a test makes; every number can be a lie.
struct Packed
{
    QByteArray name;
    QByteArray bytes;
    bool deflate = true;
    quint32 mode = 0100644;              ///< as in stat()
    quint16 flags = 0x0800;              ///< names are UTF-8
    std::optional<quint16> method;       ///< instead of the true one
    std::optional<quint32> claimed;      ///< unpacked size instead of the true one
    std::optional<quint32> claimedCrc;   ///< checksum instead of the true one
    std::optional<qsizetype> sharesWith; ///< index of the entry whose bytes this one points to
};

/// The bytes of a ZIP file with these entries.
[[nodiscard]] QByteArray makeZip(const QList<Packed> &entries);

/// Every file of a folder, below `prefix` in the archive.
[[nodiscard]] QList<Packed> packedFolder(const QString &folder, const QByteArray &prefix = {});

} // namespace sala::test
