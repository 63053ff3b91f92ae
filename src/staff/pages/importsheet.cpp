// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"
#include "staff/pages/sheets.h"
#include "ui/text/staffphrases.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

void composeStick(Sheet &sheet)
{
    const Sticks &sticks = sheet.state().sticks;
    if (!sticks.known) {
        sheet.warning(sheet.words(phrase::ImportNoWatch));
        return;
    }
    if (sticks.all.isEmpty())
        sheet.text(sheet.words(phrase::ImportPlug));
    int number = 0;
    for (const Stick &stick : sticks.all) {
        const QString name = stick.name.isEmpty() ? QFileInfo(stick.folder).fileName() : stick.name;
        sheet.card(u"stick_%1"_s.arg(++number), u"usb"_s, sheet.words(phrase::ImportFound).arg(name), sheet.words(phrase::ImportLook),
                   {.kind = Request::Kind::LookAtStick, .id = stick.folder});
    }
}

void composeLooked(Sheet &sheet)
{
    const Import &import = sheet.state().import;
    const Sheet::Action notNow{u"notNow"_s, u"close"_s, sheet.words(phrase::ImportNot), {.kind = Request::Kind::NotNow}};
    if (import.refused) {
        sheet.warning(sheet.words(phrase::ImportRefused));
        sheet.actions({notNow});
        addFindings(sheet, import.findings);
        return;
    }
    if (!import.previewProblem.isEmpty())
        sheet.warning(sheet.words(phrase::PreviewFailed).arg(import.previewProblem));
    const QStringList lines = changeLines(import.changes, sheet.view().phrases());
    if (import.compared)
        sheet.subtitle(sheet.words(phrase::ImportChanges));
    if (import.compared && lines.isEmpty())
        sheet.text(sheet.words(phrase::ImportSame));
    for (const QString &line : lines)
        sheet.point(line);
    sheet.actions({{u"show"_s, u"zoom-in"_s, sheet.words(phrase::ImportShow), {.kind = Request::Kind::Preview}},
                   {u"use"_s, u"check"_s, sheet.words(phrase::ImportUse), {.kind = Request::Kind::UseStick}, true},
                   notNow});
    if (!import.findings.isEmpty()) {
        sheet.text(sheet.words(phrase::ProblemsFound).arg(import.findings.size()));
        addFindings(sheet, import.findings);
    }
}

} // namespace

void composeImport(Sheet &sheet)
{
    const Import &import = sheet.state().import;
    sheet.title(sheet.words(phrase::MenuImport));
    addWork(sheet);
    switch (import.stage) {
    case Import::Stage::Waiting: composeStick(sheet); break;
    case Import::Stage::Looked: composeLooked(sheet); break;
    case Import::Stage::Looking:
    case Import::Stage::Using: break;
    case Import::Stage::Done: sheet.note(sheet.words(phrase::ImportDone)); break;
    }
}

} // namespace sala::staff
