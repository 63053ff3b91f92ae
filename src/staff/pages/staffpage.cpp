// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/staffpage.h"

#include "staff/pages/fields.h"
#include "staff/pages/sheets.h"
#include "staff/sections.h"
#include "ui/widgets/control.h"

#include <QDate>

#include <algorithm>

namespace sala::staff {

StaffPage::StaffPage(StaffDesk &desk, QWidget *parent) : ui::Page(parent), m_desk(desk) {}

void StaffPage::ask(const Request &request)
{
    m_desk.handle(request);
}

void StaffPage::typed(Qt::Key key)
{
    using Kind = Request::Kind;
    if (m_desk.state().door.unlocked)
        return;
    if (key == Qt::Key_Return)
        ask({.kind = Kind::Enter});
    else if (key == Qt::Key_Backspace)
        ask({.kind = Kind::Erase});
    else
        ask({.kind = Kind::Digit, .number = key - Qt::Key_0});
}

void StaffPage::refresh(const ui::View &)
{
    showNews();
}

void StaffPage::showNews()
{
    const StaffState &state = m_desk.state();
    if (state == m_shown || (m_wordsOnly && state.door == m_shown.door))
        return;
    // A control under a finger stays until it is let go; composed anew, it would lose the touch.
    const QList<ui::Control *> controls = findChildren<ui::Control *>();
    const auto held = std::find_if(controls.begin(), controls.end(), [](const ui::Control *each) { return each->isDown(); });
    if (held != controls.end())
        connect(*held, &ui::Control::released, this, &StaffPage::showNews,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    else
        composeAnew();
}

void StaffPage::compose(const ui::View &view, QWidget *body)
{
    m_shown = m_desk.state();
    m_flow.reset();
    m_fits = true;
    m_wordsOnly = false;
    const Sheet::Ask asking = [this](const Request &request) { ask(request); };
    const QString section = m_shown.door.unlocked ? view.place.step : QString();
    if (section.isEmpty())
        m_fits = buildPinPad(view, m_shown.door, asking, body);
    else if (section == section::cleaning)
        m_fits = buildCleaning(view, m_shown.cleaningLeft, body);
    else if (section == section::touch)
        m_fits = buildTouchTest(view, m_shown.touched, asking, body);
    else
        composeSection(view, section, body);
}

void StaffPage::composeSection(const ui::View &view, const QString &section, QWidget *body)
{
    const ui::Metrics &m = view.look.metrics;
    const bool two = section == section::settings && width() >= m.px(120) && m.textScale <= 125;
    const int gap = m.px(6);
    const int column = two ? (width() - gap) / 2 : section == section::menu ? width() : std::min(width(), m.px(130));
    m_flow = std::make_unique<ui::Flow>(view.look);
    Sheet sheet(
        view, m_shown, [this](const Request &request) { ask(request); }, *m_flow, column);
    using Compose = void (*)(Sheet &);
    static const QHash<QString, Compose> sections{
        {section::content, composeContent},   {section::import, composeImport},   {section::versions, composeVersions},
        {section::goBack, composeGoBack},     {section::clean, composeClean},     {section::sound, composeSound},
        {section::settings, composeSettings}, {section::restart, composeRestart}, {section::leave, composeLeave},
        {section::totals, composeTotals},     {section::wipe, composeWipe},
    };
    if (section == section::review)
        composeReview(sheet, QDate::currentDate());
    else
        sections.value(section, composeMenu)(sheet);
    m_wordsOnly = !sheet.showsState();
    m_flow->arrange(QSize(column, height()), two ? 2 : 1, gap, ui::Spread::Full);
    m_flow->build(part(), body, {});
}

} // namespace sala::staff
