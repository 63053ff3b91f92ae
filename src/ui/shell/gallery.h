// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/place.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sala::ui {

/// One state of the kiosk worth looking at.
struct GalleryItem
{
    QString name; ///< for file names: "topic-disc-dries-out"
    session::Place place;
    QStringList chosenQuestions;
    bool asking = false;       ///< "Are you still there?"
    bool outOfService = false; ///< without any content
};

/// Every screen and every kind of state of a content: all steps, answers, cards, panels. Pure.
///
/// What `--screenshots` writes and what the layout and language tests walk through, so that no screen is forgotten.
[[nodiscard]] QList<GalleryItem> gallery(const content::Library &library);

} // namespace sala::ui
