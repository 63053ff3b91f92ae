// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/pngencoder.h"

#include "app/deflatecode.h"

#include <QtEndian>

#include <zlib.h>

#include <array>
#include <cstring>
#include <vector>

namespace sala::app {

namespace {

constexpr uint32_t colours = 0x00ffffff;
constexpr unsigned filterUp = 2;
constexpr int sampledRow = 8;          // every how many rows the frequencies are counted
constexpr uint32_t adlerPrime = 65521; // RFC 1950
constexpr int bytesOfAPixel = 3;

// The byte-wise difference of two pixels, all bytes at once and none borrowing from its neighbour.
constexpr uint32_t difference(uint32_t a, uint32_t b)
{
    constexpr uint32_t high = 0x80808080;
    return (((a | high) - (b & ~high)) ^ ((a ^ ~b) & high)) & colours;
}

// Bytes of a pixel in the order of the file; in memory they are blue, green, red.
constexpr unsigned byteOf(uint32_t pixel, int index)
{
    return (pixel >> (16 - 8 * index)) & 0xff;
}

// The rows of a picture as differences from the row above.
class Rows
{
public:
    explicit Rows(const QImage &picture) : m_picture(picture), m_row(static_cast<size_t>(picture.width())), m_first(m_row.size()) {}

    [[nodiscard]] bool sameAsAbove(int y) const
    {
        return y > 0 && std::memcmp(pixels(y), pixels(y - 1), m_row.size() * sizeof(uint32_t)) == 0;
    }
    [[nodiscard]] const std::vector<uint32_t> &row(int y)
    {
        const uint32_t *above = y > 0 ? pixels(y - 1) : m_first.data();
        const uint32_t *here = pixels(y);
        uint32_t *__restrict row = m_row.data(); // apart from the picture, so that several are computed at once
        const size_t width = m_row.size();
        for (size_t x = 0; x < width; ++x)
            row[x] = difference(here[x], above[x]);
        return m_row;
    }

private:
    [[nodiscard]] const uint32_t *pixels(int y) const { return reinterpret_cast<const uint32_t *>(m_picture.constScanLine(y)); }

    const QImage &m_picture;
    std::vector<uint32_t> m_row;
    std::vector<uint32_t> m_first; ///< above the first row: nothing
};

// Tells a sink the runs of equal pixels of a row, after its filter.
template <typename Sink>
void tell(const std::vector<uint32_t> &row, Sink &sink)
{
    sink.filter(filterUp);
    for (size_t x = 0; x < row.size();) {
        const uint32_t pixel = row[x];
        size_t end = x + 1;
        while (end < row.size() && row[end] == pixel)
            ++end;
        sink.run(pixel, end - x);
        x = end;
    }
}

// Counts the symbols of a stream, or writes it.
template <typename Symbols>
class SymbolSink
{
public:
    explicit SymbolSink(Symbols &symbols) : m_symbols(symbols) {}
    void filter(unsigned filter) { m_symbols.literal(filter); }
    void run(uint32_t pixel, size_t pixels)
    {
        for (int i = 0; i < bytesOfAPixel; ++i)
            m_symbols.literal(byteOf(pixel, i));
        m_symbols.repeat((pixels - 1) * bytesOfAPixel);
    }

private:
    Symbols &m_symbols;
};

// Adler's sum (RFC 1950), of a whole run at once: each byte is added to the low part, and the low part to the high one.
class Checksum
{
public:
    void filter(unsigned filter)
    {
        m_low = (m_low + filter) % adlerPrime;
        m_high = (m_high + m_low) % adlerPrime;
    }
    void run(uint32_t pixel, uint64_t pixels)
    {
        const uint64_t red = byteOf(pixel, 0);
        const uint64_t green = byteOf(pixel, 1);
        const uint64_t blue = byteOf(pixel, 2);
        const uint64_t sum = red + green + blue;
        const uint64_t high = m_high + pixels * (3 * m_low + 3 * red + 2 * green + blue) + 3 * sum * (pixels * (pixels - 1) / 2);
        m_high = high % adlerPrime;
        m_low = (m_low + pixels * sum) % adlerPrime;
    }
    [[nodiscard]] uint32_t value() const { return static_cast<uint32_t>(m_high << 16 | m_low); }

private:
    uint64_t m_low = 1;
    uint64_t m_high = 0;
};

// What is written, and its checksum.
class StreamSink
{
public:
    explicit StreamSink(DeflateWriter &writer) : m_symbols(writer) {}
    void filter(unsigned filter)
    {
        m_symbols.filter(filter);
        m_checksum.filter(filter);
    }
    void run(uint32_t pixel, size_t pixels)
    {
        m_symbols.run(pixel, pixels);
        m_checksum.run(pixel, pixels);
    }
    [[nodiscard]] uint32_t checksum() const { return m_checksum.value(); }

private:
    SymbolSink<DeflateWriter> m_symbols;
    Checksum m_checksum;
};

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
    const auto *checked = reinterpret_cast<const Bytef *>(out.constData() + begin);
    appendNumber(out, static_cast<uint32_t>(crc32(0, checked, static_cast<uInt>(out.size() - begin))));
}

QByteArray header(QSize size)
{
    QByteArray data;
    appendNumber(data, static_cast<uint32_t>(size.width()));
    appendNumber(data, static_cast<uint32_t>(size.height()));
    // 8 bits a colour, red-green-blue, the one method of compression and of filters, not interlaced.
    return data.append("\x08\x02\x00\x00\x00", 5);
}

QByteArray compressed(const QImage &picture)
{
    const auto width = static_cast<size_t>(picture.width());
    Rows rows(picture);
    SymbolCounts counts;
    SymbolSink counter(counts);
    for (int y = 0; y < picture.height(); y += sampledRow)
        tell(rows.row(y), counter);
    DeflateWriter writer(counts);
    StreamSink sink(writer);
    for (int y = 0; y < picture.height(); ++y) {
        writer.makeRoom(width * bytesOfAPixel + 1);
        if (rows.sameAsAbove(y)) {
            sink.filter(filterUp);
            sink.run(0, width);
        } else {
            tell(rows.row(y), sink);
        }
    }
    QByteArray data = writer.finish();
    appendNumber(data, sink.checksum());
    return data;
}

} // namespace

QByteArray encodePng(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    QByteArray out("\x89PNG\r\n\x1a\n");
    appendChunk(out, "IHDR", header(pixels.size()));
    appendChunk(out, "IDAT", compressed(pixels));
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace sala::app
