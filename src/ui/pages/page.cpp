// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/page.h"

#include <algorithm>

namespace sala::ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    setContextMenuPolicy(Qt::PreventContextMenu);
}

int Page::part() const
{
    return std::clamp(m_view.place.part, 0, std::max(0, partCount() - 1));
}

bool Page::onlyDetailsDiffer(const View &view) const
{
    if (!m_body || m_composedSize != size() || view.library != m_view.library || !(view.look == m_view.look)
        || view.titleInPage != m_view.titleInPage || view.badgeInPage != m_view.badgeInPage || view.staffNotes != m_view.staffNotes)
        return false;
    session::SessionState session = view.session;
    session.history = m_view.session.history; // no page shows it
    session::Place place = view.place;
    place.lit = m_view.place.lit;
    place.slider = m_view.place.slider;
    place.card = m_view.place.card;
    place.settingsOpen = m_view.place.settingsOpen;
    return place == m_view.place && session == m_view.session;
}

void Page::present(const View &view)
{
    if (onlyDetailsDiffer(view)) {
        m_view = view;
        refresh(view);
        return;
    }
    m_view = view;
    m_composedSize = size();
    if (m_body) {
        // It may hold the control whose touch brought us here, so it lives until that event is over.
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->setGeometry(rect());
    compose(view, m_body);
    m_body->show();
    refresh(view); // list items set their text once they are shown; only now it can be marked
}

void Page::followLink(const content::Run &run)
{
    using Kind = content::Run::Kind;
    switch (run.kind) {
    case Kind::Structure: want({.kind = Intent::Kind::Light, .id = run.target}); break;
    case Kind::Slider: want({.kind = Intent::Kind::Slide, .number = run.value}); break;
    case Kind::Glossary: want({.kind = Intent::Kind::OpenCard, .id = run.target}); break;
    case Kind::StepLink:
        want({.kind = Intent::Kind::OpenStep, .id = run.target.section(u'/', 0, 0), .step = run.target.section(u'/', 1)});
        break;
    default: break;
    }
}

} // namespace sala::ui
