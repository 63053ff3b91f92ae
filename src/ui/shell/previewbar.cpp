// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/previewbar.h"

#include "ui/text/staffphrases.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr double edgeUnits = 1.4; // paper around the button: off the screen's edge, and two units from what is below

// As many of the words as there is room for beside the button: the whole sentence, or its first word.
void addWords(const View &view, QWidget *body, const QRect &where)
{
    const Metrics &m = view.look.metrics;
    for (const char *words : {phrase::PreviewLine, phrase::Preview}) {
        const auto layout = std::make_shared<const TextLayout>(
            plainRuns(view.phrases()(words)),
            TextLayout::Style{m.font(TextRole::Control, true), m.lineHeight(TextRole::Control), view.look.theme.onAccent, {}, false},
            where.width());
        if (layout->lineCount() > 1 && words == phrase::PreviewLine)
            continue;
        auto *block = new TextBlock(layout, 0, layout->lineCount(), view.look, body);
        block->setGeometry(where.left(), where.top() + (where.height() - layout->height()) / 2, where.width(), layout->height());
        return;
    }
}

} // namespace

PreviewBar::PreviewBar(QWidget *parent) : QWidget(parent)
{
    hide();
}

int PreviewBar::heightFor(const Metrics &metrics)
{
    return metrics.target() + 2 * metrics.px(edgeUnits);
}

void PreviewBar::present(const View &view)
{
    if (m_body && m_look == view.look && m_language == view.language() && m_size == size())
        return;
    m_look = view.look;
    m_language = view.language();
    m_size = size();
    if (m_body) {
        m_body->hide(); // it may hold the button whose touch brought us here
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->setGeometry(rect());
    const Metrics &m = view.look.metrics;
    auto *end = new PillButton(PillButton::Kind::Plain, u"close"_s, view.look, m_body);
    end->setObjectName(u"endPreview"_s);
    end->setWords(view.phrases()(phrase::PreviewEnd));
    if (end->wideWidth() > width() / 2) // very large text in portrait
        end->setWords(view.phrases()(phrase::PreviewEndShort));
    end->setFullName(view.phrases()(phrase::PreviewEnd));
    const int wide = std::min(end->wideWidth(), width() * 2 / 3);
    end->setGeometry(width() - m.margin() - wide, m.px(edgeUnits), wide, m.target());
    connect(end, &Control::clicked, this, &PreviewBar::ended);
    addWords(view, m_body, QRect(m.margin(), 0, width() - 2 * m.margin() - wide - m.gap(), height()));
    m_body->show();
    update();
}

void PreviewBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.accent);
}

} // namespace sala::ui
