// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace sala::content {

namespace {

/// Sentences that stand in one paragraph.
struct Paragraph
{
    SpokenPart part = SpokenPart::Block;
    int index = 0;
    int first = 0;
    int count = 0;
};

/// A shape in which sentences go together, and what it costs besides the difference in length: others than one to one are rare.
struct Shape
{
    int from = 1;
    int to = 1;
    double rarity = 0.0;
};

// Gale and Church, table 5, found one to one in 89 %, two with one in 9 %, two with two in 1 % of the cases; as -log of them.
constexpr std::array shapes{Shape{1, 1, 0.1}, Shape{1, 2, 3.1}, Shape{2, 1, 3.1}, Shape{2, 2, 4.6}, Shape{1, 3, 6.0}, Shape{3, 1, 6.0}};

constexpr double spread = 6.8; ///< variance of the length of a translation for each letter; the same table

QList<Paragraph> paragraphsOf(const QList<SpokenSentence> &sentences)
{
    QList<Paragraph> paragraphs;
    for (int i = 0; i < sentences.size(); ++i) {
        const SpokenSentence &each = sentences[i];
        if (paragraphs.isEmpty() || paragraphs.last().part != each.part || paragraphs.last().index != each.index)
            paragraphs.append({each.part, each.index, i, 0});
        ++paragraphs.last().count;
    }
    return paragraphs;
}

double length(const QList<SpokenSentence> &sentences, int first, int count)
{
    double letters = 0;
    for (int i = first; i < first + count; ++i)
        letters += static_cast<double>(sentences[i].text.size());
    return letters;
}

double difference(double from, double to, double ratio)
{
    const double expected = std::max(1.0, from * ratio);
    return (to - expected) * (to - expected) / (spread * expected);
}

/// The cheapest way through one paragraph, by dynamic programming over both languages.
class Way final
{
public:
    Way(const QList<SpokenSentence> &from, const Paragraph &one, const QList<SpokenSentence> &to, const Paragraph &other)
        : m_from(from), m_one(one), m_to(to), m_other(other),
          m_ratio(length(to, other.first, other.count) / std::max(1.0, length(from, one.first, one.count))),
          m_row(static_cast<std::size_t>(other.count) + 1)
    {}

    [[nodiscard]] QList<AlignedSentences> find();

private:
    struct Cell
    {
        double cost = std::numeric_limits<double>::infinity();
        Shape shape;
    };
    [[nodiscard]] Cell &at(int i, int j) { return m_cells[static_cast<std::size_t>(i) * m_row + static_cast<std::size_t>(j)]; }
    void reach(int i, int j);

    const QList<SpokenSentence> &m_from;
    Paragraph m_one;
    const QList<SpokenSentence> &m_to;
    Paragraph m_other;
    double m_ratio;
    std::size_t m_row; ///< cells of one row
    std::vector<Cell> m_cells;
};

void Way::reach(int i, int j)
{
    for (const Shape &shape : shapes) {
        if (shape.from > i || shape.to > j)
            continue;
        const double letters = length(m_from, m_one.first + i - shape.from, shape.from);
        const double others = length(m_to, m_other.first + j - shape.to, shape.to);
        const double cost = at(i - shape.from, j - shape.to).cost + difference(letters, others, m_ratio) + shape.rarity;
        if (cost < at(i, j).cost)
            at(i, j) = {cost, shape};
    }
}

QList<AlignedSentences> Way::find()
{
    m_cells.assign((static_cast<std::size_t>(m_one.count) + 1) * m_row, {});
    at(0, 0).cost = 0;
    for (int i = 0; i <= m_one.count; ++i) {
        for (int j = 0; j <= m_other.count; ++j)
            reach(i, j);
    }
    QList<AlignedSentences> found;
    int i = m_one.count;
    int j = m_other.count;
    if (std::isinf(at(i, j).cost)) // one sentence against more than the shapes know: all of them together
        return {{m_one.first, i, m_other.first, j}};
    while (i > 0) {
        const Shape shape = at(i, j).shape;
        i -= shape.from;
        j -= shape.to;
        found.prepend({m_one.first + i, shape.from, m_other.first + j, shape.to});
    }
    return found;
}

} // namespace

QList<AlignedSentences> alignSentences(const QList<SpokenSentence> &from, const QList<SpokenSentence> &to)
{
    QList<AlignedSentences> aligned;
    const QList<Paragraph> others = paragraphsOf(to);
    const QList<Paragraph> own = paragraphsOf(from);
    qsizetype next = 0;
    for (const Paragraph &one : own) {
        const auto found = std::find_if(others.begin() + next, others.end(),
                                        [&one](const Paragraph &other) { return other.part == one.part && other.index == one.index; });
        if (found == others.end()) {
            const AlignedSentences before = aligned.isEmpty() ? AlignedSentences{0, 0, 0, 0} : aligned.last();
            aligned.append({one.first, one.count, before.to, std::min(before.toCount, static_cast<int>(to.size()))});
            continue;
        }
        next = found - others.begin() + 1;
        if (found->count != one.count) {
            aligned += Way(from, one, to, *found).find();
            continue;
        }
        for (int i = 0; i < one.count; ++i)
            aligned.append({one.first + i, 1, found->first + i, 1});
    }
    return aligned;
}

int alignedSentence(const QList<AlignedSentences> &aligned, int sentence)
{
    for (const AlignedSentences &each : aligned) {
        if (sentence < each.from || sentence >= each.from + each.fromCount)
            continue;
        // The second of two goes on with the second, where there is one.
        return each.toCount > 0 ? each.to + std::min(sentence - each.from, each.toCount - 1) : each.to;
    }
    return sentence;
}

} // namespace sala::content
