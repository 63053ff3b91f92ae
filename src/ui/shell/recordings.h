// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/reading.h"
#include "ui/text/phrasebook.h"

#include <map>

namespace sala::ui {

/// What can be heard of a library: readings of its places, and where the words of its screens are recorded.
///
/// Made anew for each library; owned by the narration. GUI thread; the phrasebook outlives it.
class Recordings final
{
public:
    Recordings(content::LibraryPtr library, const Phrasebook &phrasebook);
    Recordings(const Recordings &) = delete;
    Recordings &operator=(const Recordings &) = delete;

    [[nodiscard]] const content::LibraryPtr &library() const { return m_library; }
    [[nodiscard]] const ReadingSource &source() const { return m_source; }
    /// Makes ready what readings in every language are found by, some milliseconds each.
    void prepare() const;
    /// What the page of a place says.
    [[nodiscard]] Reading reading(const session::Place &place, const session::SessionState &session, const QString &language) const;

private:
    content::LibraryPtr m_library;
    content::KioskWords m_words;
    mutable std::map<QString, content::SpokenIndex> m_indexes; ///< by language, each made when it is first asked for
    ReadingSource m_source;
};

} // namespace sala::ui
