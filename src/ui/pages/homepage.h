// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <QSet>

#include <memory>

namespace sala::ui {

class FigureView;
class PillButton;

/// Where everything begins: the neck to touch, the three sources of pain as cards, all other topics as tiles.
class HomePage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] bool isMenu() const override { return true; }
    [[nodiscard]] bool textFits() const override;
    [[nodiscard]] int partOf(const content::SpokenSentence &sentence) const override;

    /// One part holds everything: ordinary text on a wide or tall screen. Then the header needs no warning signs of its own
    /// and there is no footer.
    [[nodiscard]] static bool fitsOnOnePart(const Metrics &metrics, bool lowReach);

protected:
    void compose(const View &view, QWidget *body) override;
    void refresh(const View &view) override;

private:
    struct Tile
    {
        QString name;
        QString icon;
        QString words;
        Intent intent;
        bool warning = false;
    };

    [[nodiscard]] QList<Tile> tiles(const View &view) const;
    void makeFigure(const View &view, QWidget *body, const QRect &where);
    void addCards(Flow &flow, const View &view, int leastHeight);
    void addTileRows(Flow &flow, const View &view, int columns, int width);
    void composeOnePart(const View &view, QWidget *body);
    void placeTiles(const QList<Tile> &all, int columns, int tile, QWidget *body);
    void composeParts(const View &view, QWidget *body);
    [[nodiscard]] QWidget *tileRow(const QList<Tile> &row, int columns, int width, int height, QWidget *parent);
    [[nodiscard]] int tileHeight(const QList<Tile> &all, int columns, int width) const;
    [[nodiscard]] int widestLabelWord(const View &view) const;
    void placeLabel();

    std::unique_ptr<Flow> m_first; ///< beside the picture
    std::unique_ptr<Flow> m_rest;  ///< on parts of their own; null when all stands on the first
    QPointer<FigureView> m_figure;
    QPointer<PillButton> m_label;
};

/// The topics that a structure of the neck belongs to: those that Home shows as cards.
[[nodiscard]] QSet<QString> painTopics(const content::Library &library);

} // namespace sala::ui
