// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::store {

/// Where everything lies in a state folder. A plain value; asks nothing of the disk.
struct Layout
{
    QString state; ///< absolute, without a slash at the end

    [[nodiscard]] QString repo() const { return state + QStringLiteral("/repo"); } ///< libostree, mode bare-user-only
    [[nodiscard]] QString site() const { return state + QStringLiteral("/site"); }
    [[nodiscard]] QString checkout(const QString &id) const { return site() + u'/' + id; } ///< a whole content folder
    [[nodiscard]] QString current() const { return state + QStringLiteral("/current"); }   ///< a link to site/<id>
    [[nodiscard]] QString lock() const { return state + QStringLiteral("/lock"); }
    [[nodiscard]] QString keys() const { return state + QStringLiteral("/keys"); } ///< *.asc and *.gpg, whose word is taken

    // Names of what is not finished; what bears them after a crash is removed at the next start.
    [[nodiscard]] QString newRepo() const { return state + QStringLiteral("/.new-repo"); }
    [[nodiscard]] QString newCurrent() const { return state + QStringLiteral("/.new-current"); }
    [[nodiscard]] QString newCheckout() const { return site() + QStringLiteral("/.new"); }
    [[nodiscard]] QString oldCheckout(const QString &id) const { return site() + QStringLiteral("/.old-") + id; }
};

inline constexpr char16_t systemKeys[] = u"/etc/sala/keys"; ///< keys of publishers that come with the installation
inline constexpr int versionsKept = 10;                     ///< besides Sala's own content and the one that is shown

} // namespace sala::store
