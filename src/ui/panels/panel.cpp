// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/panel.h"

#include "ui/look/paint.h"
#include "ui/text/phrases.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/subtitle.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sala::ui {

Panel::Panel(const View &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    setGeometry(parent->rect());
}

void Panel::showReading(const View &view)
{
    showSpokenIn(this, view.spoken);
    if (auto *subtitle = findChild<Subtitle *>()) {
        subtitle->showWords(view.otherSentence, false);
        subtitle->setVisible(!view.otherSentence.isEmpty());
    }
}

LanguageSwitch *Panel::addLanguages()
{
    auto *languages = new LanguageSwitch(*m_view.library, m_view.language(), m_view.look, this);
    connect(languages, &LanguageSwitch::chosen, this,
            [this](const QString &language) { emit wanted({.kind = Intent::Kind::SetLanguage, .id = language}); });
    return languages;
}

PillButton *Panel::addAlarm()
{
    const Phrases phrases = m_view.phrases();
    auto *alarm = new PillButton(PillButton::Kind::Warning, u"warning"_s, m_view.look, this);
    alarm->setObjectName(u"warnings"_s);
    alarm->setWords(phrases(phrase::Alarm));
    alarm->setFullName(phrases(phrase::Alarm) + u". "_s + phrases(phrase::AlarmLong));
    connect(alarm, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::OpenWarnings}); });
    return alarm;
}

PillButton *Panel::addListen(const QString &name)
{
    if (m_view.sound == Sound::None)
        return nullptr;
    const bool playing = m_view.sound == Sound::Playing;
    const bool unheard = m_view.sound == Sound::Unheard;
    const char *words = unheard ? phrase::NoSoundHere : playing ? phrase::Pause : phrase::Listen;
    auto *listen = new PillButton(PillButton::Kind::Plain, unheard ? u"no-sound"_s : playing ? u"pause"_s : u"listen"_s, m_view.look, this);
    listen->setObjectName(name);
    listen->setWords(m_view.phrases()(words));
    listen->setEnabled(!unheard);
    listen->setSteersVoice(true);
    connect(listen, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::Listen}); });
    return listen;
}

void Panel::setCard(const QRect &card)
{
    m_card = card;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_view.look.theme.veil);
    drawRounded(painter, m_card, m_view.look.metrics.radius(), m_view.look.theme.card, m_view.look.theme.controlLine,
                m_view.look.metrics.stroke());
}

void Panel::mousePressEvent(QMouseEvent *event)
{
    m_pressedOutside = !m_card.contains(event->position().toPoint());
}

void Panel::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedOutside && !m_card.contains(event->position().toPoint()))
        emit touchedOutside();
    m_pressedOutside = false;
}

} // namespace sala::ui
