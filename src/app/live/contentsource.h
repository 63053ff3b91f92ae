// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/decisions.h"
#include "app/live/deniedversions.h"

namespace sala::app {

/// Knows the places that content may come from, and says which of them counts now. GUI thread.
class ContentSource final
{
public:
    struct Places
    {
        QString named;   ///< `--content DIR`
        QString setting; ///< `[content] folder`
        QString state;   ///< the state folder; empty: there is none
    };

    explicit ContentSource(const Places &places);

    /// Looks at the link to the store's current version; short.
    [[nodiscard]] ContentChoice choose() const;
    /// What must be watched, and whether it is a link: the folder, or STATE/current. Empty: nothing.
    [[nodiscard]] QString watched() const;
    [[nodiscard]] bool watchesLink() const;

    /// Removes what imports have left in the state folder. Blocking: for a worker thread; thread-safe.
    void emptyIncoming() const;

    void deny(const QString &version) { m_denied.add(version); }
    void forgive(const QString &version) { m_denied.forgive(version); }

private:
    Places m_places;
    DeniedVersions m_denied;
};

} // namespace sala::app
