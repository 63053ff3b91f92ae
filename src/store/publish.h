// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "store/progress.h"

#include <QString>

namespace sala::store {

inline constexpr int publishedKept = 10; ///< commits that a repository keeps

struct PublishOrder
{
    QString folder;     ///< content that was checked
    QString repository; ///< a folder, may be on a stick of any file system; made when it is not there
    QString note;
    QString key;        ///< name or number of a GPG key; empty: it is not signed
    QString gpgHome;    ///< where gpg keeps its keys; empty: the user's usual place
    QString collection; ///< name of the collection, like "org.example.Clinic"; for a new repository
    Progress progress;  ///< counts files; may be empty
};

struct Published
{
    QString id; ///< of the commit; empty: nothing was published
    content::Findings findings;
};

/// Puts a content folder as the newest commit into an archive repository, from which kiosks import: the same files whoever
/// publishes them, signed, the last publishedKept kept, all read again at the end. Interrupted, it leaves what was there.
/// Blocking; nothing throws.
[[nodiscard]] Published publish(const PublishOrder &order);

} // namespace sala::store
