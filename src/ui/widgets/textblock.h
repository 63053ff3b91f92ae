// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"
#include "ui/look/look.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/control.h"

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

/// Which part of a page's script some lines are, so that the sentence that is heard can be lit in them.
struct SpeechTag
{
    content::SpokenPart part = content::SpokenPart::Block;
    int index = -1; ///< -1: none of it is spoken

    [[nodiscard]] bool fits(const content::SpokenSentence &sentence) const { return index == sentence.index && part == sentence.part; }
};

/// Some lines of a TextLayout on the page, with a WordLink over each link.
///
/// A QLabel, so that assistive technology reads its words; drawn by ourselves.
class TextBlock final : public QLabel
{
    Q_OBJECT

public:
    TextBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, const Look &look, QWidget *parent);

    /// Puts the touchable words in place; to be called once the block has its geometry.
    void placeLinks();
    /// Marks the word that points at this structure.
    void setLit(const QString &target);
    void setSpeech(const SpeechTag &speech) { m_speech = speech; }
    /// Lights the sentence that is heard, if it stands here.
    void setSpoken(const std::optional<content::SpokenSentence> &sentence);
    [[nodiscard]] const TextLayout &textLayout() const { return *m_layout; }

signals:
    void linkTouched(const sala::content::Run &run);
    void wordTouched(const sala::ui::SpeechTag &speech, qsizetype character);

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
    SpeechTag m_speech;
    std::optional<content::Span> m_spoken;
    bool m_pressed = false;
};

/// A heading; the same as a TextBlock, but known as a heading to assistive technology.
class HeadingBlock final : public QLabel
{
    Q_OBJECT

public:
    HeadingBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, QWidget *parent);

    /// Lights it while it is heard, with this ground.
    void setSpoken(bool spoken, const QColor &ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const TextLayout> m_layout;
    int m_firstLine;
    int m_lines;
    bool m_spoken = false;
    QColor m_ground;
};

} // namespace sala::ui
