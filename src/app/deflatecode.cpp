// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/deflatecode.h"

#include <QtEndian>

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace sala::app {

namespace {

constexpr unsigned longestCode = 15; // RFC 1951
constexpr unsigned endOfBlock = 256;
constexpr unsigned firstLength = 257;
constexpr unsigned distanceSymbol = 2; // three bytes before, the only distance: its code is one bit, 0
constexpr size_t shortestMatch = 3;
constexpr size_t longestMatch = 258;
constexpr int startSize = 1 << 20;

// Table of RFC 1951, 3.2.5: the least length of each symbol, and how many bits tell how much more.
constexpr std::array<uint16_t, 29> leastLength = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                  31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<uint8_t, 29> moreBits = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};

// The symbol of each length, as an index of those tables.
constexpr std::array<uint8_t, longestMatch + 1> lengthSymbols = [] {
    std::array<uint8_t, longestMatch + 1> symbols{};
    for (size_t symbol = 0, length = shortestMatch; length <= longestMatch; ++length) {
        while (symbol + 1 < leastLength.size() && leastLength[symbol + 1] <= length)
            ++symbol;
        symbols[length] = static_cast<uint8_t>(symbol);
    }
    return symbols;
}();

// Repetitions are cut so that none is left that is too short for a match; they come in threes.
size_t nextMatch(size_t bytes)
{
    static_assert(longestMatch % 3 == 0);
    return std::min(bytes, longestMatch);
}

uint32_t reversed(uint32_t bits, unsigned length)
{
    uint32_t result = 0;
    for (unsigned i = 0; i < length; ++i)
        result |= ((bits >> i) & 1U) << (length - 1 - i);
    return result;
}

// Depths of the leaves of the Huffman tree.
std::vector<unsigned> depths(const std::array<uint32_t, symbolCount> &counts)
{
    using Node = std::pair<uint64_t, size_t>; // weight and number
    std::priority_queue<Node, std::vector<Node>, std::greater<>> open;
    for (size_t i = 0; i < counts.size(); ++i)
        open.emplace(counts[i], i);
    std::vector<size_t> parents(counts.size());
    while (open.size() > 1) {
        const auto [leftWeight, left] = open.top();
        open.pop();
        const auto [rightWeight, right] = open.top();
        open.pop();
        const size_t parent = parents.size();
        parents.push_back(parent);
        parents[left] = parent;
        parents[right] = parent;
        open.emplace(leftWeight + rightWeight, parent);
    }
    // Parents have higher numbers than their children, and the root is its own.
    std::vector<unsigned> depth(parents.size());
    for (size_t i = parents.size() - 1; i-- > 0;)
        depth[i] = depth[parents[i]] + 1;
    depth.resize(counts.size());
    return depth;
}

} // namespace

std::array<uint8_t, symbolCount> codeLengths(std::array<uint32_t, symbolCount> counts)
{
    for (;;) {
        const std::vector<unsigned> depth = depths(counts);
        if (*std::max_element(depth.begin(), depth.end()) <= longestCode) {
            std::array<uint8_t, symbolCount> lengths{};
            std::transform(depth.begin(), depth.end(), lengths.begin(), [](unsigned each) { return static_cast<uint8_t>(each); });
            return lengths;
        }
        for (uint32_t &count : counts) // less different, so less deep
            count = (count + 1) / 2;
    }
}

void SymbolCounts::repeat(size_t bytes)
{
    while (bytes > 0) {
        const size_t length = nextMatch(bytes);
        ++m_counts[firstLength + lengthSymbols[length]];
        bytes -= length;
    }
}

DeflateWriter::DeflateWriter(const SymbolCounts &expected) : m_out(startSize, Qt::Uninitialized)
{
    const std::array<uint8_t, symbolCount> lengths = codeLengths(expected.values());
    makeCodes(lengths);
    put({0x78, 8}); // zlib with a window of 32 KiB
    put({0x01, 8}); // the fastest way
    put({1, 1});    // the last block, and the only one
    put({2, 2});    // with a code of its own
    put({symbolCount - 257, 5});
    put({distanceSymbol, 5});
    // Lengths are written in a code of four bits each, 0 to 15; it is told in an order that RFC 1951 chose.
    constexpr std::array<uint8_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    put({order.size() - 4, 4});
    for (const uint8_t each : order)
        put({each < 16 ? 4U : 0U, 3});
    for (const uint8_t length : lengths)
        put({reversed(length, 4), 4});
    for (unsigned distance = 0; distance <= distanceSymbol; ++distance)
        put({distance == distanceSymbol ? reversed(1, 4) : 0U, 4});
}

void DeflateWriter::makeCodes(const std::array<uint8_t, symbolCount> &lengths)
{
    uint32_t next = 0;
    for (unsigned length = 1; length <= longestCode; ++length, next <<= 1) {
        for (size_t i = 0; i < lengths.size(); ++i) {
            if (lengths[i] == length)
                m_codes[i] = {reversed(next++, length), length};
        }
    }
}

void DeflateWriter::makeRoom(size_t bytes)
{
    const qsizetype most = static_cast<qsizetype>(bytes) * 2 + 16; // no symbol takes more than 15 bits and what is added to them
    if (m_out.size() - m_used < most)
        m_out.resize(m_out.size() * 2 + most);
}

void DeflateWriter::flush()
{
    qToLittleEndian(static_cast<uint32_t>(m_waiting), m_out.data() + m_used);
    m_used += sizeof(uint32_t);
    m_waiting >>= 32;
    m_waitingBits -= 32;
}

void DeflateWriter::repeat(size_t bytes)
{
    while (bytes > 0) {
        const size_t length = nextMatch(bytes);
        const size_t symbol = lengthSymbols[length];
        put(m_codes[firstLength + symbol]);
        put({static_cast<uint32_t>(length - leastLength[symbol]), moreBits[symbol] + 1U}); // the rest of the length, and the distance
        bytes -= length;
    }
}

QByteArray DeflateWriter::finish()
{
    makeRoom(sizeof(uint64_t));
    put(m_codes[endOfBlock]);
    while (m_waitingBits > 0) {
        m_out[m_used++] = static_cast<char>(m_waiting);
        m_waiting >>= 8;
        m_waitingBits -= std::min(m_waitingBits, 8U);
    }
    m_out.truncate(m_used);
    return m_out;
}

} // namespace sala::app
