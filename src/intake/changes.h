// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"

namespace sala::intake {

/// What would be different on the screen if one content replaced another. A plain value.
struct Changes
{
    QStringList stepsChanged; ///< "topic/step": a text, a picture's name or the kind
    QStringList stepsNew;
    QStringList stepsGone;
    int picturesNew = 0;     ///< clips count as pictures
    int picturesChanged = 0; ///< same name, other bytes
    int picturesGone = 0;
    int soundsChanged = 0;    ///< recordings that are new, other or gone
    int glossaryChanged = 0;  ///< cards that are new, other or gone
    int questionsChanged = 0; ///< questions that are new, other or gone
    int other = 0;            ///< titles and summaries of topics; files of the clinic's data, references, word lists, translations

    [[nodiscard]] bool isEmpty() const { return *this == Changes(); }
    friend bool operator==(const Changes &, const Changes &) = default;
};

/// Compares two contents: texts by what a patient reads, files by their bytes in the folders that the libraries were
/// read from. Blocking. Folders that cannot be read count as empty.
[[nodiscard]] Changes compare(const content::Library &now, const content::Library &next);

} // namespace sala::intake
