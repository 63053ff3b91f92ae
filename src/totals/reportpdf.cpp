// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/report.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

// All lengths in points (1/72 inch). Letter has 612 x 792.
constexpr double pageWidth = 612;
constexpr double pageHeight = 792;
constexpr double margin = 42;
constexpr double gap = 24; // between the two columns
constexpr double columnWidth = (pageWidth - 2 * margin - gap) / 2;
constexpr double titleSize = 22;
constexpr double headingSize = 11;
constexpr double textSize = 9;
constexpr double rowHeight = 23;
constexpr double barHeight = 6;
constexpr double countWidth = 42;
constexpr int rowsShown = 6; // of each list; six lists of six fill the page
constexpr double blockHeight = 178;
constexpr int dotsPerPoint = 10;

// Ink and accent of the kiosk, on white paper; they keep apart on a printer without colours too.
constexpr QColor ink(0x14, 0x30, 0x3A);
constexpr QColor soft(0x40, 0x58, 0x60);
constexpr QColor bar(0x0B, 0x65, 0x73);
constexpr QColor track(0xE9, 0xE4, 0xDA);

QFont fontOf(double points, bool bold = false)
{
    QFont font(u"Andika"_s);
    font.setPixelSize(static_cast<int>(points));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

class PageWriter final
{
public:
    PageWriter(QPainter &painter, const Report &report) : m_painter(painter), m_report(report) {}

    void draw()
    {
        drawHead();
        const QList<Block> blocks = blocksOf(m_report.summary);
        double y = 156;
        for (int i = 0; i < int(blocks.size()); ++i) {
            const bool right = i % 2 == 1;
            drawBlock(blocks[i], {right ? margin + columnWidth + gap : margin, y, columnWidth, blockHeight});
            if (right)
                y += blockHeight;
        }
        drawNotes();
    }

private:
    [[nodiscard]] QString words(Word word) const { return say(word, m_report.language); }

    /// One line of text that never leaves its width; returns what it takes.
    void text(const QPointF &at, double width, const QString &words, const QFont &font, const QColor &colour,
              Qt::Alignment side = Qt::AlignLeft)
    {
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF line(at.x(), at.y(), width, metrics.height());
        m_painter.drawText(line, int(side | Qt::AlignTop), metrics.elidedText(words, Qt::ElideRight, width));
    }

    void drawHead()
    {
        const double width = pageWidth - 2 * margin;
        const Summary &summary = m_report.summary;
        const QString &language = m_report.language;
        if (m_report.library)
            text({margin, margin}, width, m_report.library->clinic.name, fontOf(headingSize), soft);
        text({margin, margin + 15}, width, words(Word::Title), fontOf(titleSize, true), ink);
        const QString dates = words(Word::Dates).arg(say(summary.first, language), say(summary.last, language));
        text({margin, margin + 46}, width, say(summary.period, language) + u", "_s + dates, fontOf(headingSize), ink);
        drawNumber({margin, margin + 66}, words(Word::Sessions), say(summary.sessions, language));
        const QString share = summary.listenedPercent < 0 ? QString() : u" (%1 %)"_s.arg(summary.listenedPercent);
        drawNumber({margin + columnWidth + gap, margin + 66}, words(Word::Listened), say(summary.listened, language) + share);
    }

    void drawNumber(const QPointF &at, const QString &name, const QString &number)
    {
        text(at, columnWidth, number, fontOf(18, true), bar);
        text(at + QPointF(0, 25), columnWidth, name, fontOf(textSize), ink);
    }

    void drawBlock(const Block &block, const QRectF &area)
    {
        text(area.topLeft(), area.width(), words(block.heading), fontOf(headingSize, true), ink);
        double y = area.top() + 19;
        if (block.lines.isEmpty())
            text({area.left(), y}, area.width(), words(Word::None), fontOf(textSize), soft);
        const qint64 most = block.lines.isEmpty() ? 0 : block.lines.constFirst().cell.n;
        const qsizetype shown = std::min<qsizetype>(block.lines.size(), rowsShown);
        for (qsizetype i = 0; i < shown; ++i) {
            const bool last = i + 1 == shown && block.lines.size() > rowsShown;
            if (last) {
                text({area.left(), y}, area.width(), words(Word::More).arg(block.lines.size() - i), fontOf(textSize), soft);
                return;
            }
            drawRow(block.what, block.lines[i], most, {area.left(), y, area.width(), rowHeight});
            y += rowHeight;
        }
    }

    void drawRow(What what, const Line &line, qint64 most, const QRectF &row)
    {
        const QString label = labelOf(m_report.library.get(), what, line.id, m_report.language);
        text(row.topLeft(), row.width() - countWidth, label, fontOf(textSize), ink);
        text({row.right() - countWidth, row.top()}, countWidth, say(line.cell, m_report.language), fontOf(textSize, true), ink,
             Qt::AlignRight);
        const QRectF whole(row.left(), row.top() + 14, row.width(), barHeight);
        m_painter.fillRect(whole, track);
        if (most > 0 && line.cell.kind == Cell::Kind::Number)
            m_painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * double(line.cell.n) / double(most), barHeight), bar);
    }

    void drawNotes()
    {
        double y = pageHeight - margin - 34;
        for (const Word note : {Word::NotePeople, Word::NoteFew, Word::NoteWithheld}) {
            text({margin, y}, pageWidth - 2 * margin, words(note), fontOf(textSize), soft);
            y += 13;
        }
    }

    QPainter &m_painter;
    const Report &m_report;
};

} // namespace

QByteArray toPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(say(Word::Title, report.language));
    writer.setCreator(u"Sala"_s);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins({});
    writer.setResolution(72 * dotsPerPoint);
    QPainter painter(&writer);
    painter.scale(dotsPerPoint, dotsPerPoint);
    PageWriter(painter, report).draw();
    painter.end();
    return bytes;
}

} // namespace sala::totals
