// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/announcement.h"

#include <QObject>

namespace sala::ui {

class InputPolicy;
class Kiosk;
class Narration;

/// What is said to people who use the keys of a keypad instead of their eyes: each move of the focus, each choice.
///
/// Says nothing before "read every page to me" is on; a key that only keypads have turns it on. Owned by the shell; GUI thread.
class FocusVoice final : public QObject
{
    Q_OBJECT

public:
    /// `view`: what the shell shows at the moment. All outlive it.
    FocusVoice(Kiosk &kiosk, Narration &narration, InputPolicy &input, QWidget *window, std::function<const View &()> view);

    /// The focus was moved by a key: says where it is now.
    void sayFocus();

private:
    /// Another page says so itself; what a key has changed on this one is said.
    void sayChoice();
    bool wake();
    void stepVolume(int direction);
    [[nodiscard]] const QWidget *focus() const;

    Kiosk &m_kiosk;
    Narration &m_narration;
    QWidget *m_window;
    std::function<const View &()> m_view;
    Announcement m_said;
};

} // namespace sala::ui
