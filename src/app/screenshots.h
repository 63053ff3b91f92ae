// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/place.h"
#include "ui/text/phrasebook.h"

#include <QSize>
#include <QString>

#include <optional>

namespace sala::app {

/// Which pictures are wanted; by default all of them.
struct ScreenshotFilter
{
    std::optional<QSize> size;           ///< one size only, any size
    QString language;                    ///< one language only
    std::optional<session::Place> place; ///< one screen or step only
};

/// Writes every screen and state in every language, at four sizes, two text scales and both contrasts as PNG into a
/// folder, with an index page. Blocking; the event loop need not run. Returns what went wrong, empty when all was written.
[[nodiscard]] QString writeScreenshots(const QString &folder, const content::LibraryPtr &library, const ui::Phrasebook &phrasebook,
                                       const ScreenshotFilter &filter);

} // namespace sala::app
