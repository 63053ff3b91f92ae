// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace sala::store {

/// One version of the content that the kiosk keeps. A plain value.
struct Version
{
    QString id;     ///< of its commit: 64 hex digits
    int number = 0; ///< counts up with each version that went live here; clocks may be wrong, this is not
    QDateTime made; ///< UTC; for a published version when it was published
    QString note;
    QString contentVersion; ///< content::contentVersion(); empty when it was published without
    bool factory = false;   ///< Sala's own content
    bool published = false; ///< came from a publisher's repository

    friend bool operator==(const Version &, const Version &) = default;
};

using Versions = QList<Version>; ///< newest first, by number

} // namespace sala::store
