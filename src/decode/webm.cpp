// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "decode/webm.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>

namespace sala::decode {

namespace {

// Element ids of EBML and Matroska.
enum Id : uint32_t {
    Header = 0x1A45DFA3,
    DocType = 0x4282,
    Segment = 0x18538067,
    Info = 0x1549A966,
    TimestampScale = 0x2AD7B1,
    Duration = 0x4489,
    Tracks = 0x1654AE6B,
    TrackEntry = 0xAE,
    TrackType = 0x83,
    CodecId = 0x86,
    Video = 0xE0,
    PixelWidth = 0xB0,
    PixelHeight = 0xBA,
    Cluster = 0x1F43B675,
    Timestamp = 0xE7,
    SimpleBlock = 0xA3,
    BlockGroup = 0xA0,
    Block = 0xA1,
};

constexpr int deepest = 8;
constexpr qsizetype mostFrames = 30 * 120; // half a minute at 120 pictures a second
constexpr qsizetype blockHeader = 4;       // track (below 128), timestamp, flags
constexpr uint8_t laced = 0x06;
constexpr uint64_t videoTrack = 1;

bool isMaster(uint32_t id)
{
    return id == Header || id == Segment || id == Info || id == Tracks || id == TrackEntry || id == Video || id == Cluster
           || id == BlockGroup;
}

/// Reads one file; lives only while it does.
class Reader final
{
public:
    bool elements(QByteArrayView bytes, int depth);
    [[nodiscard]] std::optional<Webm> result() const;

private:
    bool leaf(uint32_t id, QByteArrayView data);
    bool block(QByteArrayView data);

    Webm m_webm;
    QByteArray m_docType;
    double m_scale = 1e6; // nanoseconds a tick
    double m_duration = 0;
    double m_cluster = 0; // ticks
    double m_last = 0;
};

// A number of one to eight bytes whose first bit that is set tells how many; with that bit for an id, without it for a size.
std::optional<uint64_t> variable(QByteArrayView &bytes, bool isId)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto first = static_cast<uint8_t>(bytes.front());
    const int length = std::countl_zero(first) + 1;
    if (length > (isId ? 4 : 8) || length > bytes.size())
        return std::nullopt;
    uint64_t value = isId ? first : first & (0xffU >> length);
    for (int i = 1; i < length; ++i)
        value = value << 8 | static_cast<uint8_t>(bytes[i]);
    const bool unknown = !isId && value == (uint64_t{1} << (7 * length)) - 1;
    bytes = bytes.sliced(length);
    return unknown ? std::numeric_limits<uint64_t>::max() : value;
}

uint64_t number(QByteArrayView data)
{
    uint64_t value = 0;
    for (const char byte : data.first(std::min<qsizetype>(data.size(), 8)))
        value = value << 8 | static_cast<uint8_t>(byte);
    return value;
}

int pixels(QByteArrayView data)
{
    return static_cast<int>(std::min<uint64_t>(number(data), std::numeric_limits<int>::max()));
}

double decimal(QByteArrayView data)
{
    if (data.size() == 4)
        return std::bit_cast<float>(static_cast<uint32_t>(number(data)));
    return data.size() == 8 ? std::bit_cast<double>(number(data)) : 0.0;
}

bool Reader::elements(QByteArrayView bytes, int depth)
{
    if (depth > deepest)
        return false;
    while (!bytes.isEmpty()) {
        const std::optional<uint64_t> id = variable(bytes, true);
        const std::optional<uint64_t> size = id ? variable(bytes, false) : std::nullopt;
        if (!size)
            return false;
        const bool toTheEnd = *id == Segment && *size == std::numeric_limits<uint64_t>::max();
        if (!toTheEnd && *size > static_cast<uint64_t>(bytes.size()))
            return false;
        const QByteArrayView data = toTheEnd ? bytes : bytes.first(static_cast<qsizetype>(*size));
        bytes = bytes.sliced(data.size());
        const auto known = static_cast<uint32_t>(*id);
        if (!(isMaster(known) ? elements(data, depth + 1) : leaf(known, data)))
            return false;
    }
    return true;
}

bool Reader::leaf(uint32_t id, QByteArrayView data)
{
    switch (id) {
    case DocType: m_docType = data.toByteArray(); break;
    case TimestampScale: m_scale = static_cast<double>(number(data)); break;
    case Duration: m_duration = decimal(data); break;
    case TrackType: ++(number(data) == videoTrack ? m_webm.videoTracks : m_webm.otherTracks); break;
    case CodecId: m_webm.codec = data.toByteArray(); break;
    case PixelWidth: m_webm.width = pixels(data); break;
    case PixelHeight: m_webm.height = pixels(data); break;
    case Timestamp: m_cluster = static_cast<double>(number(data)); break;
    case SimpleBlock:
    case Block: return block(data);
    default: break; // what else stands there does not change the picture
    }
    return true;
}

bool Reader::block(QByteArrayView data)
{
    if (data.size() <= blockHeader || (static_cast<uint8_t>(data[blockHeader - 1]) & laced) || m_webm.frames.size() >= mostFrames)
        return false;
    m_last = std::max(m_last, m_cluster + static_cast<int16_t>(number(data.sliced(1, 2))));
    m_webm.frames.append(data.sliced(blockHeader));
    return true;
}

std::optional<Webm> Reader::result() const
{
    if (m_docType != "webm")
        return std::nullopt;
    Webm webm = m_webm;
    webm.seconds = std::max(m_duration, m_last) * m_scale / 1e9;
    return webm;
}

} // namespace

std::optional<Webm> readWebm(QByteArrayView bytes)
{
    Reader reader;
    return reader.elements(bytes, 0) ? reader.result() : std::nullopt;
}

} // namespace sala::decode
