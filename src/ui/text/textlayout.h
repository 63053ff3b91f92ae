// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/text/words.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QRegion>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace sala::ui {

/// Words set into lines of one width, with an own line height and the place of every link.
///
/// Immutable once made; GUI thread only (fonts). Widths and heights are pixels.
class TextLayout final
{
public:
    struct Style
    {
        QFont font;
        int lineHeight = 0;
        QColor ink;
        QColor link;
        bool glossaryDots = true; ///< dotted line under glossary words, plain line under all other links
        bool balanced = false;    ///< lines of about one length instead of a lost word on the last: headings, names of controls
    };

    /// A link and the rectangles it covers (one per line it stands on), relative to the layout's top left.
    struct Link
    {
        content::Run run;
        int index = 0; ///< of the run
        int start = 0; ///< first character in text()
        QList<QRectF> boxes;
    };

    TextLayout(const content::Runs &runs, const Style &style, int width);
    ~TextLayout();
    TextLayout(const TextLayout &) = delete;
    TextLayout &operator=(const TextLayout &) = delete;

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] int height() const { return lineCount() * m_style.lineHeight; }
    [[nodiscard]] qreal naturalWidth() const; ///< of the longest line
    [[nodiscard]] bool fits() const;          ///< no word was torn, no line is wider than the width it was given
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString textOfLines(int first, int count) const;
    [[nodiscard]] QList<Link> links(int firstLine, int lines) const;

    /// What drawing touches of a block that shows some lines: the word that is lit, and the words that are heard.
    [[nodiscard]] QRegion litRegion(const QString &target, int firstLine, int lines) const;
    [[nodiscard]] QRegion spanRegion(content::Span span, int firstLine, int lines) const;

    /// Fills the ground of some characters, of the lines that are shown: the sentence that is heard.
    void fill(QPainter &painter, QPointF topLeft, int firstLine, int lines, content::Span span, const QColor &colour) const;
    /// The character at a point of the whole layout, -1 beside the words.
    [[nodiscard]] qsizetype characterAt(QPointF point) const;
    /// The line that a character stands on.
    [[nodiscard]] int lineOf(qsizetype character) const;
    /// Draws some lines with their first at `topLeft`, each within its own line height. `lit` is the target of a link to be shown as lit.
    void draw(QPainter &painter, QPointF topLeft, int firstLine, int lines, const QString &lit, const QColor &litFill) const;

private:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const content::Runs &runs);
    int breakInto(qreal width);
    void balance();
    void placeLinks();
    [[nodiscard]] qreal strokeUnit() const; ///< what thin lines and small gaps are measured in, pixels
    [[nodiscard]] QRectF litBox(const QRectF &word) const;
    [[nodiscard]] QList<QRectF> spanBoxes(content::Span span, int firstLine, int lines) const;

    Style m_style;
    int m_width = 0;
    QString m_text;
    std::unique_ptr<QTextLayout> m_layout;
    QList<Link> m_links; ///< with boxes over all lines
};

/// Shorthand for words without links.
[[nodiscard]] content::Runs plainRuns(const QString &text, bool strong = false);

} // namespace sala::ui
