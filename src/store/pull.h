// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/pullwatch.h"
#include "store/repository.h"

namespace sala::store {

inline constexpr char publishedBranch[] = "content/main";

/// What a publisher's repository offers: its newest commit.
struct Offer
{
    QString id;
    qint64 made = 0; ///< seconds since 1970
};

/// Reads a publisher's repository in a folder that refusedRepository() let pass. Nothing it says is believed: everything is
/// hashed again, and with `verify` the commit must be signed by one of the keys of trustKeys(). Blocking, for one thread.
class Pull final
{
public:
    Pull(const Repository &into, QString from, bool verify, const WatchLimits &limits);

    [[nodiscard]] content::Result<Offer> offer();                                            ///< a few hundred bytes
    [[nodiscard]] content::Result<Tree> fetch(const Offer &offer, const Progress &progress); ///< all the rest

private:
    [[nodiscard]] content::Result<bool> run(bool commitOnly, const QString &id, const Progress &progress);

    const Repository &m_into;
    QString m_from;
    bool m_verify;
    WatchLimits m_limits;
};

} // namespace sala::store
