// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/look/look.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/textblock.h"

#include <QColor>
#include <QWidget>

#include <functional>
#include <memory>

namespace sala::ui {

/// Some lines of a text: what a long one shows on one part of a page.
struct TextPiece
{
    std::shared_ptr<const TextLayout> layout;
    int firstLine = 0;
    int lines = 0;
};

/// A point of a list: a round mark, before its first line, and text with touchable words.
class ListItem final : public QWidget
{
    Q_OBJECT

public:
    ListItem(const TextPiece &piece, const QColor &mark, const Look &look, const std::function<void(const content::Run &)> &onLink,
             QWidget *parent);
    [[nodiscard]] static int textWidth(const Metrics &metrics, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextPiece m_piece;
    QColor m_mark;
    Look m_look;
    std::function<void(const content::Run &)> m_onLink;
};

/// A framed paragraph: a warning in the warning colours, or a note on a quiet tint; its sign stands before the first line.
class Callout final : public QWidget
{
    Q_OBJECT

public:
    Callout(const TextPiece &piece, bool warning, const Look &look, const std::function<void(const content::Run &)> &onLink,
            QWidget *parent);
    [[nodiscard]] static int textWidth(const Metrics &metrics, int width);
    /// Pixels between the frame and the lines, above and below.
    [[nodiscard]] static int padding(const Metrics &metrics);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextPiece m_piece;
    bool m_warning;
    Look m_look;
    std::function<void(const content::Run &)> m_onLink;
};

} // namespace sala::ui
