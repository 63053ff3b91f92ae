// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/spoken/script.h"
#include "ui/flow/paginate.h"
#include "ui/look/look.h"
#include "ui/text/textlayout.h"

#include <QRect>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace sala::ui {

/// A column of blocks that pages instead of scrolling.
///
/// Blocks are described first and made only for the part that is shown: `height` says how high a block is
/// at a width, `make` builds its widget (for text: some of its lines). Used by a page while it composes
/// itself; GUI thread.
class Flow final
{
public:
    using Maker = std::function<QWidget *(QWidget *parent)>;
    using LinkHandler = std::function<void(const content::Run &)>;

    explicit Flow(const Look &look) : m_look(look) {}

    void setLinkHandler(LinkHandler handler) { m_linkHandler = std::move(handler); }
    [[nodiscard]] const LinkHandler &linkHandler() const { return m_linkHandler; }

    /// Text in one role; links in it are touchable.
    void addText(const content::Runs &runs, TextRole role, const QColor &ink, int spaceBefore, bool bold = false,
                 bool keepWithNext = false);
    void addHeading(const QString &text, int spaceBefore, TextRole role = TextRole::Heading);
    /// A list item with a round mark.
    void addListItem(const content::Runs &runs, int spaceBefore, const QColor &mark);
    /// A framed call-out.
    void addCallout(const content::Runs &runs, bool warning, int spaceBefore);
    /// Says which words the last item, a widget, shows.
    void shows(const QStringList &words);
    /// The last item is a control: its distance from the one above is kept however tight the page is.
    void keepDistance();
    /// The part of the page where a sentence stands; -1: nowhere.
    [[nodiscard]] int partOf(const content::SpokenSentence &sentence) const;
    /// Anything else; `height` is asked once the width is known.
    void addWidget(std::function<int(int width)> height, Maker make, int spaceBefore, bool keepWithNext = false);

    /// Sets everything into columns of one size. Must be called before all below.
    void arrange(QSize column, int columns, int columnGap, Spread spread = Spread::Even);

    [[nodiscard]] int partCount() const;
    /// Builds the widgets of one part into `parent`, the first column at `origin`. Returns the height used.
    int build(int part, QWidget *parent, QPoint origin) const;
    [[nodiscard]] int usedHeight() const; ///< of the highest part
    [[nodiscard]] bool fits() const;      ///< nothing is wider or higher than its column
    /// Height everything needs in one column of a width, without paging.
    [[nodiscard]] int naturalHeight(int width) const;

private:
    /// How lines of text are shown.
    enum class Form { Plain, Heading, ListItem, Note, Warning };
    struct Item
    {
        int spaceBefore = 0;
        bool keepWithNext = false;
        bool firm = false;
        Form form = Form::Plain;
        QColor mark;        ///< of a list item
        content::Runs runs; ///< of text items
        QStringList words;  ///< of all others
        TextLayout::Style style;
        std::function<int(int)> height;
        Maker make;
        mutable std::shared_ptr<const TextLayout> layout;
    };

    [[nodiscard]] int textWidth(Form form, int width) const;
    [[nodiscard]] FlowBox boxOf(const Item &item, int width) const;
    [[nodiscard]] QWidget *textOf(const Item &item, const FlowPiece &piece, QWidget *parent) const;
    [[nodiscard]] QWidget *widgetOf(const Item &item, const FlowPiece &piece, QWidget *parent) const;

    Look m_look;
    LinkHandler m_linkHandler;
    std::vector<Item> m_items;
    QList<FlowPiece> m_pieces;
    QSize m_column;
    int m_columns = 1;
    int m_columnGap = 0;
};

} // namespace sala::ui
