// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/languageswitch.h"

#include "ui/look/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

class Segment final : public Control
{
public:
    enum class End { Left, Middle, Right, Both };

    Segment(End end, bool current, const QString &code, const Look &look, QWidget *parent)
        : Control(look, parent), m_end(end), m_code(code.toUpper())
    {
        setCheckable(true);
        setChecked(current);
        setFont(look.metrics.font(TextRole::Control, current));
    }

    void setCompact(bool compact)
    {
        m_compact = compact;
        update();
    }

    [[nodiscard]] QString wordsIn(bool compact) const { return compact ? m_code : text(); }

    [[nodiscard]] int naturalWidth(bool compact) const
    {
        const double words = QFontMetricsF(look().metrics.font(TextRole::Control, true)).horizontalAdvance(wordsIn(compact));
        return std::max(look().metrics.target(), static_cast<int>(std::ceil(words)) + look().metrics.fontPx(TextRole::Control) * 2);
    }

    [[nodiscard]] bool wordsFit() const override { return naturalWidth(m_compact) <= width() + 1; }

protected:
    // A second touch on the current language changes nothing, so the mark must not go away either.
    void nextCheckState() override {}

    // Inside the ring it is a pill of its own: a side cut straight for its neighbour would lie over the ring.
    void drawControl(QPainter &painter, const QRectF &shape) override
    {
        const Theme &t = look().theme;
        const qreal stroke = look().metrics.stroke();
        const qreal round = std::min(shape.width(), shape.height()) / 2;
        const End end = showsFocus() ? End::Both : m_end;
        QRectF box = shape.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        painter.save();
        painter.setClipRect(shape);
        if (end == End::Left)
            box.setRight(box.right() + round + stroke);
        else if (end == End::Right)
            box.setLeft(box.left() - round - stroke);
        else if (end == End::Middle)
            box.adjust(-round - stroke, 0, round + stroke, 0);
        const bool filled = isChecked() || isDown();
        painter.setPen(QPen(t.accent, stroke));
        painter.setBrush(filled ? (isDown() ? t.accentPressed : t.accent) : t.card);
        painter.drawRoundedRect(box, round, round);
        painter.restore();
        painter.setFont(font());
        painter.setPen(filled ? t.onAccent : t.ink);
        painter.drawText(shape, Qt::AlignCenter, wordsIn(m_compact));
    }

private:
    End m_end;
    QString m_code;
    bool m_compact = false;
};

constexpr qsizetype alwaysNamed = 2; // languages whose names have room in every bar

} // namespace

LanguageSwitch::LanguageSwitch(const content::Library &library, const QString &current, const Look &look, QWidget *parent) : QWidget(parent)
{
    const QStringList &languages = library.clinic.languages;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const bool first = i == 0;
        const bool last = i == languages.size() - 1;
        const Segment::End end = first && last ? Segment::End::Both
                                 : first       ? Segment::End::Left
                                 : last        ? Segment::End::Right
                                               : Segment::End::Middle;
        const QString language = languages[i];
        auto *segment = new Segment(end, language == current, language, look, this);
        segment->setObjectName(u"language_"_s + language);
        segment->setWords(library.languageNames.value(language, language));
        connect(segment, &Control::clicked, this, [this, language] { emit chosen(language); });
        m_segments.append(segment);
    }
}

int LanguageSwitch::naturalWidth() const
{
    int width = 0;
    for (const Control *segment : m_segments)
        width += static_cast<const Segment *>(segment)->naturalWidth(false);
    return width;
}

int LanguageSwitch::compactWidth() const
{
    if (m_segments.size() <= alwaysNamed)
        return 0;
    int width = 0;
    for (const Control *segment : m_segments)
        width += static_cast<const Segment *>(segment)->naturalWidth(true);
    return width;
}

void LanguageSwitch::setCompact(bool compact)
{
    m_compact = compact && m_segments.size() > alwaysNamed;
    for (Control *segment : std::as_const(m_segments))
        static_cast<Segment *>(segment)->setCompact(m_compact);
    shareWidth();
}

void LanguageSwitch::resizeEvent(QResizeEvent *)
{
    shareWidth();
}

void LanguageSwitch::shareWidth()
{
    const int natural = std::max(1, m_compact ? compactWidth() : naturalWidth());
    int x = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const bool last = i == m_segments.size() - 1;
        const int share = static_cast<const Segment *>(m_segments[i])->naturalWidth(m_compact) * width() / natural;
        m_segments[i]->setGeometry(x, 0, last ? width() - x : share, height());
        x += share;
    }
}

} // namespace sala::ui
