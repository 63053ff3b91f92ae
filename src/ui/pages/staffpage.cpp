// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/staffpage.h"

#include "ui/text/phrases.h"

using namespace Qt::StringLiterals;

namespace sala::ui {

void StaffPage::compose(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    m_flow = std::make_unique<Flow>(view.look);
    m_flow->addHeading(phrases(phrase::StaffView), 0);
    const QString root = view.library->root;
    const QString name = root.startsWith(u':') ? phrases(phrase::StaffEmbedded) : root;
    m_flow->addText(plainRuns(phrases(phrase::StaffInUse).arg(name, view.library->version)), TextRole::Body, view.look.theme.ink, m.px(2));
    if (view.staffNotes.isEmpty())
        m_flow->addText(plainRuns(phrases(phrase::StaffAllWell)), TextRole::Body, view.look.theme.ink, m.px(2));
    for (const QString &note : view.staffNotes)
        m_flow->addText(plainRuns(note), TextRole::Control, view.look.theme.ink, m.px(2));
    m_flow->arrange(size(), 1, 0);
    m_flow->build(part(), body, {});
}

} // namespace sala::ui
