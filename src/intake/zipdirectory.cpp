// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/zipdirectory.h"

#include "content/files/limits.h"
#include "intake/problems.h"
#include "intake/safename.h"

#include <QtEndian>

#include <algorithm>

namespace sala::intake {

namespace {

namespace limits = content::limits;

// Source of all offsets: PKWARE's APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central header), 4.3.16 (end record).
constexpr qsizetype endRecord = 22;
constexpr qsizetype centralHeader = 46;
constexpr qint64 localHeader = 30;
constexpr qint64 longestComment = 65'535;
constexpr quint16 zip64Marker = 0xFFFF;
constexpr quint32 zip64Size = 0xFFFFFFFF;
constexpr quint8 madeOnUnix = 3;

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct End
{
    int entries = 0;
    qint64 start = 0;
    qint64 bytes = 0;
};

/// The end record: exactly one may look like it, so that no two programs read different archives.
std::optional<End> findEnd(QFile &archive)
{
    const qint64 tailBytes = std::min<qint64>(archive.size(), endRecord + longestComment);
    if (!archive.seek(archive.size() - tailBytes))
        return std::nullopt;
    const QByteArray tail = archive.read(tailBytes);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < endRecord || tail.indexOf("PK\x05\x06") != at)
        return std::nullopt;
    const qsizetype comment = number16(tail, at + 20);
    const quint16 count = number16(tail, at + 10);
    const bool split = number16(tail, at + 4) != 0 || number16(tail, at + 6) != 0 || number16(tail, at + 8) != count;
    const End end{count, number32(tail, at + 16), number32(tail, at + 12)};
    const qint64 endStart = archive.size() - tail.size() + at;
    if (split || count == zip64Marker || comment != tail.size() - at - endRecord || end.start + end.bytes != endStart)
        return std::nullopt;
    return end;
}

ZipEntry entryAt(const QByteArray &list, qsizetype at)
{
    ZipEntry entry;
    entry.encrypted = (number16(list, at + 8) & 1U) != 0;
    entry.method = number16(list, at + 10);
    entry.packed = number32(list, at + 20);
    entry.unpacked = number32(list, at + 24);
    entry.name = list.mid(at + centralHeader, number16(list, at + 28));
    entry.start = number32(list, at + 42);
    if (static_cast<quint8>(list.at(at + 5)) == madeOnUnix)
        entry.mode = number32(list, at + 38) >> 16U;
    return entry;
}

} // namespace

content::Result<QList<ZipEntry>> readZipDirectory(QFile &archive)
{
    const std::optional<End> end = findEnd(archive);
    if (!end)
        return problem::noArchive({});
    if (end->entries > limits::files)
        return problem::tooManyFiles();
    if (end->bytes > limits::archiveDirectory || !archive.seek(end->start))
        return problem::noArchive({});
    const QByteArray list = archive.read(end->bytes);
    if (list.size() != end->bytes)
        return problem::sourceGone({});
    QList<ZipEntry> entries;
    qsizetype at = 0;
    for (int i = 0; i < end->entries; ++i) {
        if (list.size() - at < centralHeader || list.mid(at, 4) != "PK\x01\x02")
            return problem::noArchive({});
        const qsizetype length = centralHeader + number16(list, at + 28) + number16(list, at + 30) + number16(list, at + 32);
        if (list.size() - at < length)
            return problem::noArchive({});
        const ZipEntry entry = entryAt(list, at);
        if (entry.packed == zip64Size || entry.unpacked == zip64Size || entry.start == zip64Size)
            return problem::tooLarge(printableName(entry.name));
        entries.append(entry);
        at += length;
    }
    if (at != list.size())
        return problem::noArchive({});
    return entries;
}

std::optional<content::Finding> findOverlap(const QList<ZipEntry> &entries, qint64 archiveBytes)
{
    QList<ZipEntry> sorted = entries;
    std::sort(sorted.begin(), sorted.end(), [](const ZipEntry &a, const ZipEntry &b) { return a.start < b.start; });
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const ZipEntry &entry = sorted.at(i);
        const qint64 end = entry.start + localHeader + entry.name.size() + entry.packed;
        if (end > (i + 1 < sorted.size() ? sorted.at(i + 1).start : archiveBytes))
            return problem::overlapping(printableName(entry.name));
    }
    return std::nullopt;
}

} // namespace sala::intake
