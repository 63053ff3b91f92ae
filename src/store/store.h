// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"
#include "store/layout.h"
#include "store/progress.h"
#include "store/version.h"

#include <functional>
#include <memory>

namespace sala::store {

class Lock;
class Repository;
struct Candidate;

/// Says what is wrong with a content folder; errors keep it from going live.
using Check = std::function<content::Findings(const QString &folder)>;

/// A folder that is to become a version.
struct Order
{
    QString folder;
    QString note;
    bool factory = false; ///< it is Sala's own content
    Check check;          ///< of what was taken in, so that nothing can change between the check and the showing; may be empty
    Progress progress;    ///< counts files; may be empty
};

/// A publisher's repository, in a folder or on a stick, from which the newest version is to be taken.
struct ImportOrder
{
    QString repository;
    QStringList keyFolders;  ///< with *.asc and *.gpg; with any key in them only what such a key signed is taken
    bool allowOlder = false; ///< staff at the kiosk chose to go back behind what was published last
    Check check;
    Progress progress;
};

struct Outcome
{
    QString id;                 ///< of the version that is shown now; empty: refused, all is as it was
    bool unchanged = false;     ///< it was shown already
    bool signedByKey = false;   ///< an import was signed by one of the keys
    content::Findings findings; ///< why it was refused, or warnings
};

/// The versions of the content of one kiosk: takes them in, keeps them, shows one of them.
///
/// A state folder holds a libostree repository, a checkout with hard links for each version and the link `current` to
/// the one that is shown. Every change ends with the rename of that link: whenever power, disk or medium fails, `current`
/// leads to a whole version, the old or the new one. What a change leaves when it is interrupted, the next open() removes.
///
/// Blocking, for one thread; other processes are kept away by a lock. The kiosk itself only reads `current`. Nothing throws;
/// every failure is a finding in plain words.
class Store final
{
public:
    /// Opens the store in a state folder, makes it when there is none, and sets right what an interrupted change left.
    [[nodiscard]] static content::Result<std::unique_ptr<Store>> open(const QString &state);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] Versions versions() const;
    [[nodiscard]] QString current() const; ///< id; empty when there is no version yet

    /// Takes a folder in, has it checked, and shows it.
    [[nodiscard]] Outcome install(const Order &order);

    /// Takes in what a publisher put into a repository, has it checked, and shows it. Everything read is hashed again.
    [[nodiscard]] Outcome import(const ImportOrder &order);

    /// Shows a version that is kept. Takes milliseconds.
    [[nodiscard]] content::Result<bool> makeCurrent(const QString &id);

    /// Reads every version that is kept again; findings name those that are damaged.
    [[nodiscard]] content::Findings verify() const;

private:
    Store(Layout layout, std::unique_ptr<Lock> lock, std::unique_ptr<Repository> repository);

    [[nodiscard]] Outcome accept(const Candidate &candidate); ///< the last steps of install() and import()
    [[nodiscard]] Outcome refuse(content::Findings findings);
    void finish();

    Layout m_layout;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<Repository> m_repository;
};

/// What a store holds, without changing or locking anything; for whoever may only read it.
struct Overview
{
    QString current;
    Versions versions;
};
[[nodiscard]] content::Result<Overview> look(const QString &state);

} // namespace sala::store
