// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/staffstate.h"

#include <algorithm>

namespace sala::staff {

bool ContentStatus::allWell() const
{
    return source != Source::None && refusedFolder.isEmpty() && wentBackFrom.isEmpty() && findings.isEmpty() && damagedPictures.isEmpty()
           && settingsProblems.isEmpty();
}

const ContentVersion *Versions::find(const QString &id) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ContentVersion &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const ContentVersion *Versions::previous() const
{
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        if (all[i].id == current)
            return &all[i + 1];
    }
    return nullptr;
}

bool Sticks::has(const QString &folder) const
{
    return std::any_of(all.begin(), all.end(), [&folder](const Stick &each) { return each.folder == folder; });
}

} // namespace sala::staff
