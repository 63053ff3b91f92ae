// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/repository.h"

#include "content/systemreasons.h"
#include "store/faults.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// How files become a commit: the part of Repository that writes.
namespace sala::store {

using content::Message;

using content::Finding;
using content::Result;

namespace {

struct Counter
{
    const Progress &progress;
    int done = 0;
    int all = 0;
};

OstreeRepoCommitFilterResult takeIn(OstreeRepo *, const char *path, GFileInfo *info, gpointer data)
{
    auto &counter = *static_cast<Counter *>(data);
    const char *name = std::strrchr(path, '/');
    if (name && name[1] == '.')
        return OSTREE_REPO_COMMIT_FILTER_SKIP;
    // They are part of the hash: the same files, the same id, whether they come from a stick, where every file may be run, or
    // from an editor that leaves them to their owner alone.
    const GFileType type = g_file_info_get_file_type(info);
    g_file_info_set_attribute_uint32(info, "unix::uid", 0);
    g_file_info_set_attribute_uint32(info, "unix::gid", 0);
    if (type == G_FILE_TYPE_DIRECTORY)
        g_file_info_set_attribute_uint32(info, "unix::mode", S_IFDIR | 0755U);
    if (type == G_FILE_TYPE_REGULAR)
        g_file_info_set_attribute_uint32(info, "unix::mode", S_IFREG | 0644U);
    if (counter.progress && type == G_FILE_TYPE_REGULAR)
        counter.progress(std::min(++counter.done, counter.all), counter.all);
    return OSTREE_REPO_COMMIT_FILTER_ALLOW;
}

/// Ends a transaction that was not ended, so that what it wrote is dropped.
class Transaction final
{
public:
    explicit Transaction(OstreeRepo *repo) : m_repo(repo) {}
    ~Transaction()
    {
        if (m_open)
            ostree_repo_abort_transaction(m_repo, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] bool begin(Trouble &trouble)
    {
        m_open = ostree_repo_prepare_transaction(m_repo, nullptr, nullptr, trouble.out());
        return m_open;
    }
    [[nodiscard]] bool commit(Trouble &trouble)
    {
        m_open = !ostree_repo_commit_transaction(m_repo, nullptr, nullptr, trouble.out());
        return !m_open;
    }

private:
    OstreeRepo *m_repo;
    bool m_open = false;
};

Finding sourceFault(const QString &folder, const QString &repo, const Trouble &trouble)
{
    if (isDiskFull(trouble))
        return diskFull(repo, 0);
    return fault(u"source-gone"_s,
                 Message::tr("The folder %1 could not be read to its end (%2).").arg(folder, content::systemReasonInWords(trouble.text())),
                 Message::tr("If it is on a USB stick, plug it in again; then do the same again."));
}

struct UnrefModifier
{
    void operator()(OstreeRepoCommitModifier *modifier) const { ostree_repo_commit_modifier_unref(modifier); }
};

GVariant *metadataOf(const CommitNotes &notes)
{
    GVariantBuilder builder;
    g_variant_builder_init(&builder, G_VARIANT_TYPE("a{sv}"));
    g_variant_builder_add(&builder, "{sv}", "sala.content-version", g_variant_new_string(notes.contentVersion.toUtf8().constData()));
    g_variant_builder_add(&builder, "{sv}", "sala.factory", g_variant_new_boolean(notes.factory));
    if (!notes.branch.isEmpty()) {
        const QByteArray branch = notes.branch.toUtf8();
        const char *const branches[] = {branch.constData(), nullptr};
        g_variant_builder_add(&builder, "{sv}", "ostree.ref-binding", g_variant_new_strv(branches, 1));
        g_variant_builder_add(&builder, "{sv}", "ostree.collection-binding", g_variant_new_string(notes.collection.toUtf8().constData()));
    }
    return g_variant_ref_sink(g_variant_builder_end(&builder));
}

} // namespace

Result<Tree> Repository::writeTree(const QString &folder, int files, const Progress &progress)
{
    Trouble trouble;
    Counter counter{progress, 0, files};
    const std::unique_ptr<OstreeRepoCommitModifier, UnrefModifier> modifier(ostree_repo_commit_modifier_new(
        static_cast<OstreeRepoCommitModifierFlags>(OSTREE_REPO_COMMIT_MODIFIER_FLAGS_SKIP_XATTRS
                                                   | OSTREE_REPO_COMMIT_MODIFIER_FLAGS_CANONICAL_PERMISSIONS),
        takeIn, &counter, nullptr));
    Transaction transaction(m_repo.get());
    if (!transaction.begin(trouble))
        return libraryFault(m_path, trouble);
    const Owned<OstreeMutableTree> collected(ostree_mutable_tree_new());
    if (!ostree_repo_write_dfd_to_mtree(m_repo.get(), AT_FDCWD, QFile::encodeName(folder).constData(), collected.get(), modifier.get(),
                                        nullptr, trouble.out()))
        return sourceFault(folder, m_path, trouble);
    GFile *root = nullptr;
    if (!ostree_repo_write_mtree(m_repo.get(), collected.get(), &root, nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    Tree tree{Owned<GFile>(root)};
    if (!transaction.commit(trouble))
        return libraryFault(m_path, trouble);
    return tree;
}

Result<QString> Repository::writeCommit(const Tree &tree, const CommitNotes &notes)
{
    Trouble trouble;
    const OwnedVariant metadata(metadataOf(notes));
    const QByteArray note = notes.note.toUtf8();
    const QByteArray parent = notes.parent.toLatin1();
    Transaction transaction(m_repo.get());
    char *id = nullptr;
    if (!transaction.begin(trouble)
        || !ostree_repo_write_commit(m_repo.get(), parent.isEmpty() ? nullptr : parent.constData(), note.constData(), nullptr,
                                     metadata.get(), OSTREE_REPO_FILE(tree.root.get()), &id, nullptr, trouble.out()))
        return libraryFault(m_path, trouble);
    const OwnedText owned(id);
    if (!transaction.commit(trouble))
        return libraryFault(m_path, trouble);
    return QString::fromLatin1(id);
}

} // namespace sala::store
