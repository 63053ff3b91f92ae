// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/fakeclock.h"
#include "ui/shell/inputpolicy.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <memory>

namespace sala::test {

/// Counts what reaches it.
class Listener final : public QWidget
{
public:
    using QWidget::QWidget;
    QList<QEvent::Type> seen;

protected:
    bool event(QEvent *event) override
    {
        seen.append(event->type());
        return QWidget::event(event);
    }
};

/// A window with two buttons, a slider and a listener, all of whose input goes through the policy; the first button has the focus.
struct InputRig
{
    InputRig()
    {
        window.resize(400, 300);
        button->setObjectName(QStringLiteral("next"));
        button->setGeometry(10, 10, 100, 50);
        other->setObjectName(QStringLiteral("back"));
        other->setGeometry(150, 10, 100, 50);
        slider->setGeometry(10, 100, 200, 40);
        listener->setGeometry(10, 160, 200, 100);
        listener->setFocusPolicy(Qt::StrongFocus);
    }

    /// False when the window did not come up.
    [[nodiscard]] bool show()
    {
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window) && focus(button);
        listener->seen.clear();
        return active;
    }
    [[nodiscard]] static bool focus(QWidget *widget)
    {
        widget->setFocus();
        return QTest::qWaitFor([widget] { return QApplication::focusWidget() == widget; });
    }
    [[nodiscard]] int signalsSeen() const { return static_cast<int>(back.size() + home.size() + staff.size() + focused.size()); }

    FakeClock clock;
    QWidget window;
    QPushButton *button = new QPushButton(QStringLiteral("Next"), &window);
    QPushButton *other = new QPushButton(QStringLiteral("Back"), &window);
    QSlider *slider = new QSlider(Qt::Horizontal, &window);
    Listener *listener = new Listener(&window);
    ui::InputPolicy *policy = new ui::InputPolicy(clock, std::chrono::milliseconds(500), session::defaultKeypadKeys(), &window);
    QSignalSpy clicked{button, &QPushButton::clicked};
    QSignalSpy back{policy, &ui::InputPolicy::backPressed};
    QSignalSpy home{policy, &ui::InputPolicy::homePressed};
    QSignalSpy staff{policy, &ui::InputPolicy::staffPressed};
    QSignalSpy focused{policy, &ui::InputPolicy::focusStepped};
};

} // namespace sala::test
