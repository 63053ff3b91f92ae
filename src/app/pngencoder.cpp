// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/pngencoder.h"

#include <QSize>
#include <QtEndian>

#include <isa-l.h>

#include <array>
#include <cstdint>
#include <vector>

namespace sala::app {

namespace {

constexpr int bytesOfAPixel = 3;

void appendNumber(QByteArray &out, uint32_t number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    out.append(bytes.data(), bytes.size());
}

void appendChunk(QByteArray &out, const char *name, const QByteArray &data)
{
    appendNumber(out, static_cast<uint32_t>(data.size()));
    const qsizetype begin = out.size();
    out.append(name, 4).append(data);
    const auto *checked = reinterpret_cast<const uint8_t *>(out.constData() + begin);
    appendNumber(out, crc32_gzip_refl(0, checked, static_cast<uint64_t>(out.size() - begin)));
}

QByteArray header(QSize size)
{
    QByteArray data;
    appendNumber(data, static_cast<uint32_t>(size.width()));
    appendNumber(data, static_cast<uint32_t>(size.height()));
    // 8 bits a colour, red-green-blue, the one method of compression and of filters, not interlaced.
    return data.append("\x08\x02\x00\x00\x00", 5);
}

// The rows as PNG wants them: each begins with its filter, here none.
std::vector<uint8_t> rowsOf(const QImage &picture)
{
    const auto wide = static_cast<size_t>(picture.width()) * bytesOfAPixel;
    std::vector<uint8_t> rows;
    rows.reserve((wide + 1) * static_cast<size_t>(picture.height()));
    for (int y = 0; y < picture.height(); ++y) {
        rows.push_back(0);
        rows.insert(rows.end(), picture.constScanLine(y), picture.constScanLine(y) + wide);
    }
    return rows;
}

QByteArray compressed(std::vector<uint8_t> rows)
{
    // Noise grows by a few bytes a block; an eighth is far more.
    QByteArray data(static_cast<qsizetype>(rows.size() + rows.size() / 8 + 1024), Qt::Uninitialized);
    std::vector<uint8_t> work(ISAL_DEF_LVL1_DEFAULT);
    isal_zstream stream{};
    isal_deflate_stateless_init(&stream);
    stream.level = 1;
    stream.level_buf = work.data();
    stream.level_buf_size = static_cast<uint32_t>(work.size());
    stream.gzip_flag = IGZIP_ZLIB;
    stream.end_of_stream = 1;
    stream.next_in = rows.data();
    stream.avail_in = static_cast<uint32_t>(rows.size());
    stream.next_out = reinterpret_cast<uint8_t *>(data.data());
    stream.avail_out = static_cast<uint32_t>(data.size());
    if (isal_deflate_stateless(&stream) != COMP_OK)
        return {};
    data.truncate(static_cast<qsizetype>(stream.total_out));
    return data;
}

} // namespace

QByteArray encodePng(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QByteArray data = compressed(rowsOf(picture.convertToFormat(QImage::Format_RGB888)));
    if (data.isEmpty())
        return {};
    QByteArray out("\x89PNG\r\n\x1a\n");
    appendChunk(out, "IHDR", header(picture.size()));
    appendChunk(out, "IDAT", data);
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace sala::app
