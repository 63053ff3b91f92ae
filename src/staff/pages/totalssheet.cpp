// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/sheets.h"
#include "staff/sections.h"
#include "totals/report.h"
#include "ui/text/staffphrases.h"

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;
using totals::Period;
using totals::Word;
using Done = TotalsState::Done;

namespace {

void addBlock(Sheet &sheet, const totals::Block &block)
{
    if (block.lines.isEmpty())
        return;
    const QString &language = sheet.view().language();
    sheet.subtitle(totals::say(block.heading, language));
    for (const totals::Line &line : block.lines)
        sheet.soft(totals::labelOf(sheet.view().library.get(), block.what, line.id, language) + u": "_s + totals::say(line.cell, language));
}

void addDone(Sheet &sheet)
{
    const TotalsState &totals = sheet.state().totals;
    switch (totals.done) {
    case Done::Nothing:
    case Done::Exported:
    case Done::NotExported: break; // said where it was asked for
    case Done::Wiped: sheet.note(sheet.words(phrase::WipeDone)); break;
    case Done::NotWiped: sheet.warning(sheet.words(phrase::WipeFailed).arg(totals.detail)); break;
    }
    if (!totals.notKept.isEmpty())
        sheet.warning(sheet.words(phrase::TotalsNotKept).arg(totals.notKept));
    if (!totals.putAside.isEmpty())
        sheet.warning(sheet.words(phrase::TotalsPutAside).arg(totals.putAside));
}

void addSummary(Sheet &sheet)
{
    const totals::Summary &summary = sheet.state().totals.summary;
    const QString &language = sheet.view().language();
    if (summary.sessions == totals::Cell{}) {
        sheet.text(sheet.words(phrase::TotalsNone));
        return;
    }
    sheet.text(totals::say(Word::Sessions, language) + u": "_s + totals::say(summary.sessions, language));
    QString listened = totals::say(Word::Listened, language) + u": "_s + totals::say(summary.listened, language);
    if (summary.listenedPercent >= 0)
        listened += u" (%1 %)"_s.arg(summary.listenedPercent);
    sheet.soft(listened);
    const QList<totals::Block> blocks = totals::blocksOf(summary);
    for (const totals::Block &block : blocks)
        addBlock(sheet, block);
}

void addTaking(Sheet &sheet)
{
    const TotalsState &totals = sheet.state().totals;
    if (totals.done == Done::Exported)
        sheet.note(sheet.words(phrase::TotalsExported).arg(totals.detail));
    if (totals.done == Done::NotExported)
        sheet.warning(sheet.words(phrase::TotalsNotExported).arg(totals.detail));
    QList<Sheet::Action> actions;
    if (sheet.state().sticks.all.isEmpty())
        sheet.soft(sheet.words(phrase::TotalsPlug));
    else
        actions = {{u"csv"_s, u"usb"_s, sheet.words(phrase::TotalsCsv), {.kind = Request::Kind::ExportTotals, .id = u"csv"_s}},
                   {u"pdf"_s, u"print"_s, sheet.words(phrase::TotalsPdf), {.kind = Request::Kind::ExportTotals, .id = u"pdf"_s}}};
    actions.append({u"wipe"_s, u"close"_s, sheet.words(phrase::TotalsWipe), {.kind = Request::Kind::Open, .id = section::wipe}});
    sheet.actions(actions);
}

} // namespace

void composeTotals(Sheet &sheet)
{
    const TotalsState &totals = sheet.state().totals;
    sheet.title(sheet.words(phrase::MenuTotals));
    sheet.soft(sheet.words(phrase::TotalsWhat));
    addDone(sheet);
    const auto period = [&](Period which, const QString &name) {
        return Sheet::Action{name,
                             {},
                             totals::say(which, sheet.view().language()),
                             {.kind = Request::Kind::ShowTotals, .number = static_cast<int>(which)},
                             totals.period == which};
    };
    sheet.actions({period(Period::Week, u"week"_s), period(Period::Month, u"month"_s), period(Period::All, u"all"_s)});
    if (!totals.known) {
        sheet.soft(sheet.words(phrase::TotalsReading));
        return;
    }
    addSummary(sheet);
    addTaking(sheet);
}

void composeWipe(Sheet &sheet)
{
    sheet.title(sheet.words(phrase::WipeQuestion));
    sheet.text(sheet.words(phrase::WipeMeaning));
    sheet.actions({{u"confirm"_s, u"check"_s, sheet.words(phrase::WipeYes), {.kind = Request::Kind::WipeTotals}, true},
                   {u"cancel"_s, u"close"_s, sheet.words(phrase::StaffNo), {.kind = Request::Kind::Open, .id = section::totals}}});
}

} // namespace sala::staff
