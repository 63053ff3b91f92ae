// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/flow/paginate.h"

#include <algorithm>
#include <array>

namespace sala::ui {

namespace {

constexpr int fewestLines = 2; // a single line on a page reads like a mistake
// Shares of the spaces between blocks that are tried, in this order. (Chosen by eye: paragraphs are still told apart.)
constexpr std::array tighter{0.75, 0.5};

int lineCount(const FlowBox &box)
{
    return box.lineHeight > 0 ? std::max(1, (box.height - 2 * box.frame) / box.lineHeight) : 0;
}

enum class Cut { AnyText, TooHighForAPage };

// The least of a block that may stand at the foot of a page.
int leastHeight(const FlowBox &box, int pageHeight, Cut cut)
{
    const bool whole = box.frame > 0 || cut == Cut::TooHighForAPage;
    if (box.lineHeight == 0 || (whole && box.height <= pageHeight))
        return box.height;
    const int lines = lineCount(box);
    // One more than the fewest cannot be torn without leaving a single line.
    return (lines <= fewestLines + 1 ? lines : fewestLines) * box.lineHeight + 2 * box.frame;
}

class Pager
{
public:
    Pager(const QList<FlowBox> &boxes, int pageHeight, Cut cut) : m_boxes(boxes), m_pageHeight(std::max(1, pageHeight)), m_cut(cut) {}

    QList<FlowPiece> run()
    {
        for (int i = 0; i < m_boxes.size(); ++i)
            place(i);
        return m_pieces;
    }

    // The highest of what stays together: no page may be lower.
    [[nodiscard]] int highestKept() const
    {
        int height = 0;
        for (int i = 0; i < m_boxes.size(); ++i)
            height = std::max(height, wantedHeight(i, m_cut));
        return std::min(height, m_pageHeight);
    }

private:
    void newPage()
    {
        ++m_page;
        m_y = 0;
    }

    [[nodiscard]] int space(const FlowBox &box) const { return m_y > 0 ? box.spaceBefore : 0; }

    // Height that must fit here for block i to begin on this page, with what must stay below it.
    [[nodiscard]] int wantedHeight(int i, Cut cut) const
    {
        const FlowBox &box = m_boxes[i];
        if (!box.keepWithNext || i + 1 >= m_boxes.size())
            return leastHeight(box, m_pageHeight, cut);
        const int together = box.height + m_boxes[i + 1].spaceBefore + wantedHeight(i + 1, cut);
        if (together <= m_pageHeight)
            return together;
        // What does not even fit on a page of its own is kept together with its first lines, and if these do not fit either, not.
        return cut == Cut::AnyText ? leastHeight(box, m_pageHeight, cut) : wantedHeight(i, Cut::AnyText);
    }

    void place(int i)
    {
        const FlowBox &box = m_boxes[i];
        // What the block before wants to keep is not torn from it again: it goes on here as long as it fits at all. Where several
        // headings in a row are too high for a page with the text they lead to, the last of them goes with it; but not from
        // a page that would be left nearly empty.
        const bool leads = box.keepWithNext && 2 * m_y >= m_pageHeight;
        const bool kept = i > 0 && m_boxes[i - 1].keepWithNext && !leads;
        const int wanted = kept ? leastHeight(box, m_pageHeight, Cut::AnyText) : wantedHeight(i, m_cut);
        if (m_y > 0 && m_y + space(box) + wanted > m_pageHeight)
            newPage();
        if (box.lineHeight == 0) {
            m_y += space(box);
            m_pieces.append({i, 0, 0, m_page, m_y, box.height});
            m_y += box.height;
            return;
        }
        placeLines(i);
    }

    void placeLines(int i)
    {
        const FlowBox &box = m_boxes[i];
        const int total = lineCount(box);
        int first = 0;
        while (first < total) {
            m_y += first == 0 ? space(box) : 0;
            int fit = std::max(1, (m_pageHeight - m_y - 2 * box.frame) / box.lineHeight);
            const int left = total - first;
            if (fit < left && left - fit < fewestLines && fit > fewestLines)
                fit = left - fewestLines;
            const int lines = std::min(fit, left);
            const int height = lines * box.lineHeight + 2 * box.frame;
            m_pieces.append({i, first, lines, m_page, m_y, height});
            m_y += height;
            first += lines;
            if (first < total)
                newPage();
        }
    }

    const QList<FlowBox> &m_boxes;
    int m_pageHeight;
    Cut m_cut;
    int m_page = 0;
    int m_y = 0;
    QList<FlowPiece> m_pieces;
};

// On this many pages, each as low as that allows.
QList<FlowPiece> evenly(const QList<FlowBox> &boxes, int pageHeight, int pages)
{
    // Paragraphs stay whole where that costs no page.
    const bool whole = pageCount(Pager(boxes, pageHeight, Cut::TooHighForAPage).run()) <= pages;
    const Cut cut = whole ? Cut::TooHighForAPage : Cut::AnyText;
    QList<FlowPiece> best = Pager(boxes, pageHeight, cut).run();
    int tooLow = Pager(boxes, pageHeight, cut).highestKept() - 1;
    int enough = pageHeight;
    while (enough - tooLow > 1) {
        const int middle = (tooLow + enough) / 2;
        QList<FlowPiece> pieces = Pager(boxes, middle, cut).run();
        if (pageCount(pieces) <= pages) {
            best = std::move(pieces);
            enough = middle;
        } else {
            tooLow = middle;
        }
    }
    return best;
}

} // namespace

QList<FlowPiece> paginate(const QList<FlowBox> &boxes, int pageHeight)
{
    return Pager(boxes, pageHeight, Cut::AnyText).run();
}

QList<FlowPiece> paginateSpread(const QList<FlowBox> &boxes, int pageHeight, Spread spread)
{
    QList<FlowPiece> best = paginate(boxes, pageHeight);
    QList<FlowBox> spaced = boxes;
    for (const double share : tighter) {
        if (pageCount(best) == 1)
            return best;
        QList<FlowBox> tight = boxes;
        for (FlowBox &box : tight)
            box.spaceBefore = box.firm ? box.spaceBefore : static_cast<int>(box.spaceBefore * share);
        QList<FlowPiece> pieces = paginate(tight, pageHeight);
        if (pageCount(pieces) < pageCount(best)) {
            best = std::move(pieces);
            spaced = std::move(tight);
        }
    }
    return spread == Spread::Even ? evenly(spaced, pageHeight, pageCount(best)) : best;
}

int pageCount(const QList<FlowPiece> &pieces)
{
    int pages = 1;
    for (const FlowPiece &piece : pieces)
        pages = std::max(pages, piece.page + 1);
    return pages;
}

} // namespace sala::ui
