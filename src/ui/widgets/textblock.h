// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/control.h"
#include "ui/widgets/spoken.h"

#include <QLabel>

#include <memory>
#include <optional>

namespace sala::ui {

/// A word in the text that can be touched. It lies over its word and draws only the focus mark.
///
/// Inline words cannot be 20 mm high without tearing the lines apart; the touch area is a whole line high
/// and reaches half a line to either side (WCAG 2.5.8 excepts inline targets for this reason).
class WordLink final : public Control
{
    Q_OBJECT

public:
    /// `others`: where the other touchable words stand, which it must not cover.
    WordLink(const TextLayout::Link &link, const QRegion &others, const Look &look, QWidget *parent);

    [[nodiscard]] const content::Run &run() const { return m_run; }
    [[nodiscard]] bool wordsFit() const override { return true; } // its words are the text's own

protected:
    void drawControl(QPainter &painter, const QRectF &shape) override;
    void paintEvent(QPaintEvent *event) override;

private:
    content::Run m_run;
    QList<QRect> m_boxes; ///< relative to this widget
};

/// Some lines of a TextLayout on the page, with a WordLink over each link.
///
/// A QLabel, so that assistive technology reads its words; drawn by ourselves.
class TextBlock final : public QLabel, public SpokenWords
{
    Q_OBJECT

public:
    TextBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, const Look &look, QWidget *parent);

    /// Puts the touchable words in place; to be called once the block has its geometry.
    void placeLinks();
    /// Marks the word that points at this structure.
    void setLit(const QString &target);
    /// A touch on its words is a sentence meant; without, it is a touch on the page.
    void setAnswering(bool answering) { m_answering = answering; }
    void showSpoken(const std::optional<content::SpokenSentence> &sentence) override;
    [[nodiscard]] const TextLayout &textLayout() const { return *m_layout; }

signals:
    void linkTouched(const sala::content::Run &run);
    void wordTouched(const QString &text, qsizetype character); ///< which of the whole text, of which these may be some lines

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::shared_ptr<const TextLayout> m_layout;
    int m_firstLine;
    int m_lines;
    Look m_look;
    QString m_lit;
    bool m_answering = false;
    std::optional<content::Span> m_spoken;
    bool m_pressed = false;
};

/// One line in bold, as wide as its words, for a bar. Belongs to its parent.
[[nodiscard]] TextBlock *makeTitleLine(const QString &words, const Look &look, QWidget *parent);

/// A heading; the same as a TextBlock, but known as a heading to assistive technology.
class HeadingBlock final : public QLabel, public SpokenWords
{
    Q_OBJECT

public:
    HeadingBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, const QColor &spokenGround, QWidget *parent);

    void showSpoken(const std::optional<content::SpokenSentence> &sentence) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const TextLayout> m_layout;
    int m_firstLine;
    int m_lines;
    QColor m_ground; ///< behind the sentence that is heard
    std::optional<content::Span> m_spoken;
};

} // namespace sala::ui
