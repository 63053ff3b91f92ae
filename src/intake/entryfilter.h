// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::intake {

enum class EntryUse {
    Take,     ///< belongs to content
    Skip,     ///< what a computer leaves behind on sticks (".DS_Store", "__MACOSX"); not worth a word
    PassOver, ///< of no use to Sala; not taken over, and said so
    Refuse,   ///< a packed file
};

/// What is done with a file of this relative path, judged by its name alone. Pure.
[[nodiscard]] EntryUse useOf(const QString &path);

} // namespace sala::intake
