// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/repository.h"

#include "store/durable.h"
#include "store/faults.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Finding;
using content::Result;

namespace {

Owned<OstreeRepo> repoAt(const QString &path)
{
    const Owned<GFile> file(g_file_new_for_path(QFile::encodeName(path).constData()));
    return Owned<OstreeRepo>(ostree_repo_new(file.get()));
}

Finding noRepository(const QString &path)
{
    return fault(u"not-a-store"_s, Message::tr("%1 is there, but Sala cannot use it as a store.").arg(path),
                 Message::tr("Name another folder, or move this one away."));
}

/// The guard is never off: a disk that is full to the last byte cannot even be tidied.
bool writeSettings(OstreeRepo *repo, bool archive, Trouble &trouble)
{
    GKeyFile *config = ostree_repo_copy_config(repo);
    g_key_file_set_string(config, "core", "min-free-space-size", archive ? "50MB" : "500MB");
    if (archive)
        g_key_file_set_string(config, "archive", "zlib-level", "2"); // sound is packed already
    const bool written = ostree_repo_write_config(repo, config, trouble.out()) == TRUE;
    g_key_file_unref(config);
    return written;
}

} // namespace

QString Tree::id() const
{
    return QString::fromLatin1(ostree_repo_file_tree_get_contents_checksum(OSTREE_REPO_FILE(root.get())));
}

Repository::Repository(QString path, Owned<OstreeRepo> repo) : m_path(std::move(path)), m_repo(std::move(repo)) {}

Result<std::unique_ptr<Repository>> Repository::open(const QString &path, OstreeRepoMode mode)
{
    Trouble trouble;
    Owned<OstreeRepo> repo = repoAt(path);
    if (!ostree_repo_open(repo.get(), nullptr, trouble.out()))
        return trouble.is(G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ? libraryFault(path, trouble) : noRepository(path);
    if (ostree_repo_get_mode(repo.get()) != mode)
        return noRepository(path);
    return std::unique_ptr<Repository>(new Repository(path, std::move(repo)));
}

Result<std::unique_ptr<Repository>> Repository::create(const QString &path, const QString &scratch, OstreeRepoMode mode,
                                                       const QString &collection)
{
    if (const int reason = removeTree(scratch); reason != 0)
        return writeFault(scratch, reason);
    Trouble trouble;
    const Owned<OstreeRepo> repo = repoAt(scratch);
    if (!collection.isEmpty() && !ostree_repo_set_collection_id(repo.get(), collection.toUtf8().constData(), trouble.out()))
        return libraryFault(path, trouble);
    if (!ostree_repo_create(repo.get(), mode, nullptr, trouble.out())
        || !writeSettings(repo.get(), mode == OSTREE_REPO_MODE_ARCHIVE, trouble))
        return libraryFault(path, trouble);
    if (const int reason = syncAll(scratch); reason != 0)
        return writeFault(path, reason);
    if (const int reason = renameEntry(scratch, path); reason != 0)
        return writeFault(path, reason);
    return open(path, mode);
}

qint64 Repository::reservedBytes() const
{
    guint64 bytes = 0;
    Trouble trouble;
    return ostree_repo_get_min_free_space_bytes(m_repo.get(), &bytes, trouble.out()) ? static_cast<qint64>(bytes) : 0;
}

Result<Tree> Repository::treeOf(const QString &commit) const
{
    Trouble trouble;
    GFile *root = nullptr;
    if (!ostree_repo_read_commit(m_repo.get(), commit.toLatin1().constData(), &root, nullptr, nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    return Tree{Owned<GFile>(root)};
}

Result<bool> Repository::checkOut(const Tree &tree, const QString &folder) const
{
    Trouble trouble;
    const Owned<GFile> target(g_file_new_for_path(QFile::encodeName(folder).constData()));
    const Owned<GFileInfo> info(
        g_file_query_info(tree.root.get(), "standard::*,unix::*", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, nullptr, trouble.out()));
    if (!info
        || !ostree_repo_checkout_tree(m_repo.get(), OSTREE_REPO_CHECKOUT_MODE_USER, OSTREE_REPO_CHECKOUT_OVERWRITE_NONE, target.get(),
                                      OSTREE_REPO_FILE(tree.root.get()), info.get(), nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    return true;
}

QHash<QString, QString> Repository::refs(const QString &prefix) const
{
    QHash<QString, QString> found;
    Trouble trouble;
    GHashTable *table = nullptr;
    const QByteArray wanted = prefix.toUtf8();
    if (!ostree_repo_list_refs_ext(m_repo.get(), wanted.isEmpty() ? nullptr : wanted.constData(), &table, OSTREE_REPO_LIST_REFS_EXT_NONE,
                                   nullptr, trouble.out()))
        return found;
    const OwnedTable owned(table);
    GHashTableIter each;
    gpointer name = nullptr;
    gpointer commit = nullptr;
    g_hash_table_iter_init(&each, table);
    while (g_hash_table_iter_next(&each, &name, &commit))
        found.insert(QString::fromUtf8(static_cast<const char *>(name)), QString::fromLatin1(static_cast<const char *>(commit)));
    return found;
}

Result<bool> Repository::setRef(const QString &name, const QString &commit)
{
    Trouble trouble;
    const QByteArray id = commit.toLatin1();
    if (!ostree_repo_set_ref_immediate(m_repo.get(), nullptr, name.toUtf8().constData(), id.isEmpty() ? nullptr : id.constData(), nullptr,
                                       trouble.out()))
        return libraryFault(m_path, trouble);
    return true;
}

// The commits of all refs, and as many before each as depth says.
QSet<QString> Repository::commitsToKeep(int depth) const
{
    QSet<QString> kept;
    const QHash<QString, QString> all = refs({});
    for (QString commit : all) {
        for (int i = 0; i <= depth && !commit.isEmpty(); ++i) {
            kept.insert(commit);
            Trouble trouble;
            GVariant *loaded = nullptr;
            if (!ostree_repo_load_variant_if_exists(m_repo.get(), OSTREE_OBJECT_TYPE_COMMIT, commit.toLatin1().constData(), &loaded,
                                                    trouble.out())
                || !loaded)
                break;
            const OwnedVariant variant(loaded);
            const OwnedText parent(ostree_commit_get_parent(variant.get()));
            commit = QString::fromLatin1(parent.get());
        }
    }
    return kept;
}

Result<bool> Repository::dropCommits(int depth)
{
    const QSet<QString> kept = commitsToKeep(depth);
    Trouble trouble;
    GHashTable *commits = nullptr;
    if (!ostree_repo_list_commit_objects_starting_with(m_repo.get(), "", &commits, nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    const OwnedTable owned(commits);
    GHashTableIter each;
    gpointer key = nullptr;
    g_hash_table_iter_init(&each, commits);
    while (g_hash_table_iter_next(&each, &key, nullptr)) {
        const char *checksum = nullptr;
        OstreeObjectType type{};
        ostree_object_name_deserialize(static_cast<GVariant *>(key), &checksum, &type);
        if (!kept.contains(QString::fromLatin1(checksum))
            && !ostree_repo_delete_object(m_repo.get(), OSTREE_OBJECT_TYPE_COMMIT, checksum, nullptr, trouble.out()))
            return libraryFault(m_path, trouble);
    }
    return true;
}

Result<bool> Repository::prune(int depth)
{
    // libostree removes objects in no order: with the power gone half way, a commit would stay whose parts are missing.
    if (const auto dropped = dropCommits(depth); !dropped)
        return dropped;
    Trouble trouble;
    gint all = 0;
    gint removed = 0;
    guint64 bytes = 0;
    if (!ostree_repo_prune(m_repo.get(), OSTREE_REPO_PRUNE_FLAGS_REFS_ONLY, depth, &all, &removed, &bytes, nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    return true;
}

QStringList Repository::damagedCommits() const
{
    QStringList damaged;
    const QHash<QString, QString> all = refs({});
    for (const QString &commit : all) {
        Trouble trouble;
        GHashTable *reachable = nullptr;
        bool whole = ostree_repo_traverse_commit(m_repo.get(), commit.toLatin1().constData(), 0, &reachable, nullptr, trouble.out());
        const OwnedTable owned(reachable ? reachable : g_hash_table_new(nullptr, nullptr));
        GHashTableIter each;
        gpointer key = nullptr;
        g_hash_table_iter_init(&each, owned.get());
        while (whole && g_hash_table_iter_next(&each, &key, nullptr)) {
            const char *checksum = nullptr;
            OstreeObjectType type{};
            ostree_object_name_deserialize(static_cast<GVariant *>(key), &checksum, &type);
            whole = ostree_repo_fsck_object(m_repo.get(), type, checksum, nullptr, trouble.out());
        }
        if (!whole && !damaged.contains(commit))
            damaged.append(commit);
    }
    return damaged;
}

} // namespace sala::store
