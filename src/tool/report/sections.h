// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"
#include "content/reader.h"
#include "content/spoken/script.h"
#include "tool/report/pictures.h"
#include "tool/report/places.h"

namespace sala::tool {

/// What the sections of the report share. Lives while the page is made.
struct ReportParts
{
    const content::Library &library;
    const content::Package &package;
    const content::KioskWords words;
    ReportPictures pictures;
    FindingPlaces places;

    [[nodiscard]] const QStringList &languages() const { return library.clinic.languages; }
};

/// One column for each language, side by side.
[[nodiscard]] QString sides(const ReportParts &parts, const std::function<QString(const QString &language)> &column);
/// Whether the recording is there, old or missing, and how long it is.
[[nodiscard]] QString soundState(const ReportParts &parts, const content::Script &script);

[[nodiscard]] QString topicHead(ReportParts &parts, const content::Topic &topic);
[[nodiscard]] QString stepEntry(ReportParts &parts, const content::Topic &topic, qsizetype index);
[[nodiscard]] QString glossarySection(ReportParts &parts);
[[nodiscard]] QString questionsSection(ReportParts &parts);
[[nodiscard]] QString referencesSection(ReportParts &parts);

} // namespace sala::tool
