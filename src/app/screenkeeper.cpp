// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <cmath>

namespace sala::app {

ScreenKeeper::ScreenKeeper(QWidget *window, const QString &screenName, QObject *parent)
    : QObject(parent), m_window(window), m_name(screenName)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::follow);
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::follow, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &ScreenKeeper::follow);
}

QScreen *ScreenKeeper::wantedScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (!m_name.isEmpty() && screen->name() == m_name)
            return screen;
    }
    return QGuiApplication::primaryScreen();
}

void ScreenKeeper::showFullScreen()
{
    follow();
    m_window->showFullScreen();
}

void ScreenKeeper::watch(QScreen *screen)
{
    if (screen == m_screen)
        return;
    if (m_screen)
        disconnect(m_screen, nullptr, this, nullptr);
    m_screen = screen;
    if (!screen)
        return;
    connect(screen, &QScreen::geometryChanged, this, &ScreenKeeper::follow);
    connect(screen, &QScreen::orientationChanged, this, &ScreenKeeper::follow);
}

void ScreenKeeper::follow()
{
    QScreen *screen = wantedScreen();
    watch(screen);
    if (!screen || !m_window)
        return; // between a screen that went and one that comes; nothing to stand on
    m_window->setScreen(screen);
    m_window->setGeometry(screen->geometry());
    emit screenChanged(screen);
}

double believablePixelsPerMm(const QScreen *screen)
{
    if (!screen)
        return 0.0;
    const double mm = screen->physicalSize().width();
    const double value = mm > 0 ? screen->geometry().width() / mm : 0.0;
    // 4:3 and 16:9 pixels are square; when height disagrees with width, the size is made up.
    const double other = screen->physicalSize().height() > 0 ? screen->geometry().height() / screen->physicalSize().height() : 0.0;
    const bool square = other > 0 && std::abs(value / other - 1.0) < 0.1;
    return square && value >= 1.5 && value <= 12.0 ? value : 0.0;
}

} // namespace sala::app
