// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/sheets.h"
#include "staff/sections.h"
#include "ui/text/staffphrases.h"

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

struct Entry
{
    QLatin1String section;
    const char *icon = nullptr;
    const char *words = nullptr;
};

constexpr Entry entries[] = {
    {section::content, "info", phrase::MenuContent},      {section::import, "usb", phrase::MenuImport},
    {section::versions, "history", phrase::MenuVersions}, {section::review, "calendar", phrase::MenuReview},
    {section::totals, "chart", phrase::MenuTotals},       {section::settings, "sliders", phrase::MenuSettings},
    {section::clean, "wipe", phrase::MenuCleaning},       {section::sound, "listen", phrase::MenuSound},
    {section::touch, "touch", phrase::MenuTouch},         {section::restart, "again", phrase::MenuRestart},
    {section::leave, "finish", phrase::MenuLeave},
};

void ask(Sheet &sheet, const QString &question, const QString &meaning, const QString &yes, const Request &request)
{
    sheet.title(question);
    sheet.text(meaning);
    sheet.actions({{u"confirm"_s, u"check"_s, yes, request, true},
                   {u"cancel"_s, u"close"_s, sheet.words(phrase::StaffNo), {.kind = Request::Kind::Open, .id = section::menu}}});
}

} // namespace

void composeMenu(Sheet &sheet)
{
    sheet.title(sheet.words(phrase::StaffMenuTitle));
    QList<Sheet::Action> tiles;
    for (const Entry &entry : entries)
        tiles.append({u"staff_"_s + entry.section,
                      QString::fromLatin1(entry.icon),
                      sheet.words(entry.words),
                      {.kind = Request::Kind::Open, .id = entry.section}});
    sheet.tiles(tiles);
}

void composeRestart(Sheet &sheet)
{
    ask(sheet, sheet.words(phrase::RestartQuestion), sheet.words(phrase::RestartMeaning), sheet.words(phrase::RestartYes),
        {.kind = Request::Kind::Restart});
}

void composeLeave(Sheet &sheet)
{
    ask(sheet, sheet.words(phrase::LeaveQuestion), sheet.words(phrase::LeaveMeaning), sheet.words(phrase::LeaveYes),
        {.kind = Request::Kind::Leave});
}

} // namespace sala::staff
