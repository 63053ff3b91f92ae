// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace sala::app {

/// Literals, the end and the lengths of repetitions: the first alphabet of RFC 1951.
constexpr int symbolCount = 286;

/// How often each symbol of a stream is used. A cheap value.
class SymbolCounts final
{
public:
    SymbolCounts() { m_counts.fill(1); } ///< every symbol may come
    void literal(unsigned byte) { ++m_counts[byte]; }
    /// The last three bytes again and again, so many bytes long.
    void repeat(size_t bytes);
    [[nodiscard]] const std::array<uint32_t, symbolCount> &values() const { return m_counts; }

private:
    std::array<uint32_t, symbolCount> m_counts{};
};

/// Writes one zlib stream (RFC 1950, 1951) of literals and repetitions of the last three bytes, in a code made for expected counts.
///
/// Call makeRoom() before what follows it. The caller appends the checksum.
class DeflateWriter final
{
public:
    explicit DeflateWriter(const SymbolCounts &expected);

    /// Room for literals and repetitions that stand for so many bytes.
    void makeRoom(size_t bytes);
    void literal(unsigned byte) { put(m_codes[byte]); }
    void repeat(size_t bytes);
    /// Ends the stream and hands it over, without its checksum.
    [[nodiscard]] QByteArray finish();

private:
    struct Code
    {
        uint32_t bits = 0; ///< the first bit is the lowest
        unsigned length = 0;
    };

    void put(Code code)
    {
        m_waiting |= static_cast<uint64_t>(code.bits) << m_waitingBits;
        m_waitingBits += code.length;
        if (m_waitingBits >= 32)
            flush();
    }
    void flush();
    void makeCodes(const std::array<uint8_t, symbolCount> &lengths);

    std::array<Code, symbolCount> m_codes;
    QByteArray m_out;
    qsizetype m_used = 0;
    uint64_t m_waiting = 0;
    unsigned m_waitingBits = 0;
};

/// Code lengths of at most 15 bits, short for what is frequent (Huffman); counts must not be 0.
[[nodiscard]] std::array<uint8_t, symbolCount> codeLengths(std::array<uint32_t, symbolCount> counts);

} // namespace sala::app
