// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/focusvoice.h"

#include "ui/shell/inputpolicy.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/narration.h"
#include "ui/widgets/control.h"

#include <QApplication>

#include <utility>

namespace sala::ui {

FocusVoice::FocusVoice(Kiosk &kiosk, Narration &narration, InputPolicy &input, QWidget *window, std::function<const View &()> view)
    : QObject(window), m_kiosk(kiosk), m_narration(narration), m_window(window), m_view(std::move(view))
{
    input.setWake([this] { return wake(); });
    connect(&input, &InputPolicy::keyPressed, &narration, &Narration::hush);
    connect(&input, &InputPolicy::chosen, this, &FocusVoice::sayChoice);
    connect(&input, &InputPolicy::volumeStepped, this, &FocusVoice::stepVolume);
}

const QWidget *FocusVoice::focus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == m_window ? nullptr : focus;
}

void FocusVoice::sayFocus()
{
    m_said = announcementOf(focus(), m_view());
    if (m_view().session.display.autoRead)
        m_narration.announce(m_said.words());
}

void FocusVoice::sayChoice()
{
    const auto *control = qobject_cast<const Control *>(focus());
    const Announcement now = announcementOf(focus(), m_view());
    const Announcement before = std::exchange(m_said, now);
    const bool saysItself = m_narration.isAboutToRead() || (control && control->steersVoice());
    if (m_view().session.display.autoRead && !saysItself)
        m_narration.announce(now.changedSince(before));
}

bool FocusVoice::wake()
{
    session::DisplaySettings display = m_kiosk.session().display;
    if (display.autoRead || !m_kiosk.library())
        return false;
    display.autoRead = true;
    m_kiosk.handle({.kind = Intent::Kind::SetDisplay, .display = display});
    return true;
}

void FocusVoice::stepVolume(int direction)
{
    session::DisplaySettings display = m_kiosk.session().display;
    display.volume = session::volumeAfter(display.volume, direction);
    m_kiosk.handle({.kind = Intent::Kind::SetDisplay, .display = display});
}

} // namespace sala::ui
