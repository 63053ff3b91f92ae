// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/decisions.h"
#include "app/live/deniedversions.h"
#include "content/library.h"

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

    /// The folder of a version of the store; empty: it is not there, or could not be shown.
    [[nodiscard]] QString folderOf(const QString &version) const;
    /// By what name a content is remembered: its version in the store, else a name of what its files hold. Empty for the embedded one.
    [[nodiscard]] QString nameOf(const content::LibraryPtr &library) const;
    [[nodiscard]] bool isDenied(const QString &name) const { return m_denied.all().contains(name); }
    /// The current version's folder when choose() passes over it, because it could not be shown; else empty.
    [[nodiscard]] QString passedOver() const;
    /// Where is written down what is on trial; empty: nowhere.
    [[nodiscard]] QString trialFile() const;
    /// Where is written down what could not be shown; empty: nowhere.
    [[nodiscard]] QString wentBackFile() const;

    /// Removes what imports have left in the state folder. Blocking: for a worker thread; thread-safe.
    void emptyIncoming() const;

    void deny(const QString &name) { m_denied.add(name); }
    void forgive(const QString &name) { m_denied.forgive(name); }

private:
    [[nodiscard]] QString currentFolder() const;

    Places m_places;
    DeniedVersions m_denied;
};

} // namespace sala::app
