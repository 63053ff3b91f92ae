// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/clipview.h"

#include "ui/figure/figureview.h"
#include "ui/look/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

using namespace std::chrono_literals;

namespace sala::ui {

namespace {

constexpr auto posterStays = 600ms; // long enough to be seen at rest; players are not begun and ended in haste (QTBUG-125251)

} // namespace

ClipView::ClipView(const QString &clip, const FigureView *poster, const Look &look, QWidget *parent)
    : QWidget(parent), m_poster(poster), m_look(look), m_player(clip)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent); // else the poster below would be painted with every picture
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_start.setSingleShot(true);
    m_start.setInterval(posterStays);
    connect(&m_start, &QTimer::timeout, &m_player, &media::ClipPlayer::play);
    connect(m_poster, &FigureView::becameReady, this, &ClipView::follow);
    connect(&m_player, &media::ClipPlayer::pictureChanged, this, [this] {
        if (m_player.picture().size() != size())
            return; // of the size before
        show();
        update();
    });
    connect(&m_player, &media::ClipPlayer::failed, this, [this](const QString &cause) {
        hide();
        if (!std::exchange(m_failed, true))
            emit failed(cause);
    });
}

void ClipView::setMoving(bool moving)
{
    m_moving = moving;
    decide();
}

void ClipView::follow()
{
    if (geometry() != m_poster->geometry()) {
        hide();
        setGeometry(m_poster->geometry());
    }
    m_player.setPlace(size(), m_poster->pictureRect());
    decide();
}

void ClipView::decide()
{
    const bool may = m_moving && !m_failed && m_poster->isVisible() && !m_poster->pictureRect().isEmpty();
    if (may) {
        if (!m_player.isPlaying() && !m_start.isActive())
            m_start.start();
        return;
    }
    hide();
    m_start.stop();
    m_player.stop();
}

void ClipView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawImage(0, 0, m_player.picture());
    // The corners of the page, which the poster leaves out.
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_look.metrics.radius();
    QPainterPath corners;
    corners.addRect(rect());
    corners.addRoundedRect(rect(), radius, radius); // odd-even: what lies in both is left out
    painter.fillPath(corners, m_look.theme.paper);
    drawRounded(painter, rect(), radius, Qt::transparent, m_look.theme.line, m_look.metrics.stroke());
}

} // namespace sala::ui
