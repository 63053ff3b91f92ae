// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/pages/sheet.h"

namespace sala::staff {

/// The sections of the menu, each composed into a sheet.

void composeMenu(Sheet &sheet);
void composeContent(Sheet &sheet);
void composeVersions(Sheet &sheet);
void composeGoBack(Sheet &sheet);
void composeImport(Sheet &sheet);
void composeTotals(Sheet &sheet);
void composeWipe(Sheet &sheet);
void composeReview(Sheet &sheet, QDate today);
void composeSettings(Sheet &sheet);
void composeClean(Sheet &sheet);
void composeSound(Sheet &sheet);
void composeRestart(Sheet &sheet);
void composeLeave(Sheet &sheet);

/// What a command is doing, with Stop, or why it did not do it; nothing when there is nothing to say.
void addWork(Sheet &sheet);
/// Each finding with its place and its remedy.
void addFindings(Sheet &sheet, const content::Findings &findings);

} // namespace sala::staff
