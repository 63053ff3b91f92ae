// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"
#include "store/glib.h"
#include "store/progress.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace sala::store {

/// What is written into a commit besides the tree.
struct CommitNotes
{
    QString note;           ///< what staff said about it; may be empty
    QString contentVersion; ///< content::contentVersion()
    bool factory = false;   ///< Sala's own content
    QString collection;     ///< of a published commit; empty for one that stays on this kiosk
    QString branch;         ///< the same
    QString parent;         ///< id of the commit before; may be empty
};

/// A tree of files in a repository, before or after it is a commit.
struct Tree
{
    Owned<GFile> root;

    [[nodiscard]] QString id() const; ///< the same for the same files
};

/// A libostree repository with the settings on which Sala depends; the only place where it is told how to write.
///
/// Why libostree, and each setting: every change is a rename at the end, contents are known by their hash, and what is
/// kept twice takes no room. For one thread, blocking. Paths are absolute.
class Repository final
{
public:
    /// Opens a repository of this mode. A finding: it is none, or of another mode.
    [[nodiscard]] static content::Result<std::unique_ptr<Repository>> open(const QString &path, OstreeRepoMode mode);

    /// Makes one under the name `scratch` beside `path` and renames it. `collection` may be empty.
    [[nodiscard]] static content::Result<std::unique_ptr<Repository>> create(const QString &path, const QString &scratch,
                                                                             OstreeRepoMode mode, const QString &collection);

    [[nodiscard]] OstreeRepo *raw() const { return m_repo.get(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 reservedBytes() const; ///< that much of the disk is left alone

    /// Takes in the files of a folder with canonical owners and permissions and without extended attributes. Names that
    /// begin with '.' are no content. Nothing refers to the tree yet: until there is a commit and a ref, prune() drops it.
    [[nodiscard]] content::Result<Tree> writeTree(const QString &folder, int files, const Progress &progress);
    [[nodiscard]] content::Result<QString> writeCommit(const Tree &tree, const CommitNotes &notes);
    [[nodiscard]] content::Result<Tree> treeOf(const QString &commit) const;
    [[nodiscard]] content::Result<bool> checkOut(const Tree &tree, const QString &folder) const; ///< with hard links

    [[nodiscard]] QHash<QString, QString> refs(const QString &prefix) const;                ///< name to commit; all for an empty prefix
    [[nodiscard]] content::Result<bool> setRef(const QString &name, const QString &commit); ///< an empty commit removes it

    /// Removes what no ref leads to, commits before their parts, so that every commit there is stays whole at any moment.
    /// `depth`: how many commits before each ref stay, 0 for none.
    [[nodiscard]] content::Result<bool> prune(int depth);

    /// Hashes every object again and looks whether each commit is complete; gives the ids of commits that are not.
    [[nodiscard]] QStringList damagedCommits() const;

private:
    Repository(QString path, Owned<OstreeRepo> repo);
    [[nodiscard]] QSet<QString> commitsToKeep(int depth) const;
    [[nodiscard]] content::Result<bool> dropCommits(int depth);

    QString m_path;
    Owned<OstreeRepo> m_repo;
};

} // namespace sala::store
