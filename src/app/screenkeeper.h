// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QString>

class QWidget;

namespace sala::app {

/// Keeps the window full screen on the configured screen, whatever the screen does: another resolution, turned, gone and back.
///
/// GUI thread; does not own the window. A screen that is missing is replaced by the primary one until it returns.
class ScreenKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `screenName` as the system names it ("HDMI-1"); empty: the primary screen.
    ScreenKeeper(QWidget *window, const QString &screenName, QObject *parent = nullptr);

    void showFullScreen();

signals:
    void screenChanged(QScreen *screen);

private:
    [[nodiscard]] QScreen *wantedScreen() const;
    void follow();
    void watch(QScreen *screen);

    QPointer<QWidget> m_window;
    QPointer<QScreen> m_screen;
    QString m_name;
};

/// Pixels per millimetre as a screen reports them when that is believable (1.5 to 12), else 0: televisions and
/// adapters often report nonsense, and a wrong value would make every control huge or tiny.
[[nodiscard]] double believablePixelsPerMm(const QScreen *screen);

} // namespace sala::app
