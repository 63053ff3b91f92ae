// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/place.h"

#include <QString>

class QWidget;

namespace sala::ui {

class Page;

/// Which page shows a place: "home", "step", "evidence", ... Places with the same key share one page. Pure.
[[nodiscard]] QString pageKey(const content::Library *library, const session::Place &place);

/// A new page by its key, owned by `parent`; Out of service for a key that none has. GUI thread.
[[nodiscard]] Page *makePage(const QString &key, QWidget *parent);

} // namespace sala::ui
