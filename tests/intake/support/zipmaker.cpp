// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "zipmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

QByteArray word(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray twoWords(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// Raw deflate: what zlib makes without Qt's length, zlib's header and its checksum.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

} // namespace

QByteArray makeZip(const QList<Packed> &entries)
{
    QByteArray zip;
    QByteArray list;
    QList<quint32> starts;
    for (const Packed &entry : entries) {
        const QByteArray data = entry.deflate ? deflated(entry.bytes) : entry.bytes;
        const quint16 method = entry.method.value_or(entry.deflate ? 8 : 0);
        const QByteArray common = word(entry.flags) + word(method) + word(0) + word(0x5B7A)
                                  + twoWords(entry.claimedCrc.value_or(crcOf(entry.bytes))) + twoWords(static_cast<quint32>(data.size()))
                                  + twoWords(entry.claimed.value_or(static_cast<quint32>(entry.bytes.size())))
                                  + word(static_cast<quint16>(entry.name.size())) + word(0);
        const quint32 start = entry.sharesWith ? starts.at(*entry.sharesWith) : static_cast<quint32>(zip.size());
        starts.append(start);
        if (!entry.sharesWith)
            zip += "PK\x03\x04" + word(20) + common + entry.name + data;
        list += "PK\x01\x02" + word(0x0314) + word(20) + common + word(0) + word(0) + word(0) + twoWords(entry.mode << 16U)
                + twoWords(start) + entry.name;
    }
    const auto count = static_cast<quint16>(entries.size());
    return zip + list + "PK\x05\x06" + word(0) + word(0) + word(count) + word(count) + twoWords(static_cast<quint32>(list.size()))
           + twoWords(static_cast<quint32>(zip.size())) + word(0);
}

QList<Packed> packedFolder(const QString &folder, const QByteArray &prefix)
{
    QList<Packed> entries;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        entries.append(
            {prefix + QDir(folder).relativeFilePath(file.fileName()).toUtf8(), file.readAll(), true, 0100644, 0x0800, {}, {}, {}, {}});
    }
    return entries;
}

} // namespace sala::test
