// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/place.h"

#include <optional>

namespace sala::ui {

/// The page after a topic's last step: its questions, the next topic, home. Never a step's id in content.
inline constexpr QLatin1String topicEnd{"+end"};

/// Sections of the staff menu that the shell must know; all others are known to src/staff alone.
inline constexpr QLatin1String staffMenu{"menu"};
inline constexpr QLatin1String staffCleaning{"cleaning"}; ///< touches mean nothing
inline constexpr QLatin1String staffTouchTest{"touch"};   ///< targets in the very corners

/// Where things are, as pure functions on values. No page and no session is known here.

/// The place of a topic, also of the special ones; nothing when the content has no such topic.
[[nodiscard]] std::optional<session::Place> placeOfTopic(const content::Library &library, const QString &topic, const QString &step = {});
/// The next step or the topic's end; nothing after the end and on screens that lead nowhere.
[[nodiscard]] std::optional<session::Place> nextPlace(const content::Library &library, const session::Place &place);
/// Where Back leads when there is no history: the step before, else Home; nothing on Home and Welcome.
[[nodiscard]] std::optional<session::Place> previousPlace(const content::Library &library, const session::Place &place);
/// The topic that follows in the clinic's order, null after the last.
[[nodiscard]] const content::Topic *topicAfter(const content::Library &library, const QString &topic);
/// The topic a place belongs to, null on screens without one.
[[nodiscard]] const content::Topic *topicOf(const content::Library &library, const session::Place &place);
/// The step a place shows, null at a topic's end and on other screens.
[[nodiscard]] const content::Step *stepOf(const content::Library &library, const session::Place &place);
/// A screen that fills the whole window, without bars.
[[nodiscard]] bool isBare(const session::Place &place);
/// True when the content has all that the place names; a place of an older content may have lost it.
[[nodiscard]] bool exists(const content::Library &library, const session::Place &place);

/// What the staff menu is shown with when there is no content at all: two languages, nothing else.
[[nodiscard]] content::LibraryPtr bareLibrary();

} // namespace sala::ui
