// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/pull.h"

#include "store/faults.h"
#include "store/keys.h"
#include "store/pullfaults.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Result;

namespace {

/// libostree works in the main loop of the thread; it gets one of its own, so that nothing else runs in it.
class OwnLoop final
{
public:
    OwnLoop() : m_context(g_main_context_new()) { g_main_context_push_thread_default(m_context); }
    ~OwnLoop()
    {
        g_main_context_pop_thread_default(m_context);
        g_main_context_unref(m_context);
    }
    Q_DISABLE_COPY_MOVE(OwnLoop)

private:
    GMainContext *m_context;
};

void report(OstreeAsyncProgress *state, gpointer data)
{
    const auto &progress = *static_cast<const Progress *>(data);
    guint done = 0;
    guint all = 0;
    ostree_async_progress_get(state, "fetched", "u", &done, "requested", "u", &all, nullptr);
    if (progress && all > 0)
        progress(static_cast<int>(std::min(done, all)), static_cast<int>(all));
}

void add(GVariantBuilder &builder, const char *name, GVariant *value)
{
    g_variant_builder_add(&builder, "{s@v}", name, g_variant_new_variant(value));
}

GVariant *optionsFor(bool commitOnly, bool verify, const QByteArray &id)
{
    const char *const refs[] = {publishedBranch};
    const char *const ids[] = {id.constData()};
    const int flags = OSTREE_REPO_PULL_FLAGS_UNTRUSTED // libostree believes hashes on a stick unless it is told not to
                      | (commitOnly ? OSTREE_REPO_PULL_FLAGS_COMMIT_ONLY : OSTREE_REPO_PULL_FLAGS_NONE);
    GVariantBuilder builder;
    g_variant_builder_init(&builder, G_VARIANT_TYPE("a{sv}"));
    add(builder, "refs", g_variant_new_strv(refs, 1));
    if (!id.isEmpty())
        add(builder, "override-commit-ids", g_variant_new_strv(ids, 1));
    add(builder, "flags", g_variant_new_int32(flags));
    add(builder, "override-remote-name", g_variant_new_string(publisherName));
    add(builder, "gpg-verify", g_variant_new_boolean(verify));
    add(builder, "gpg-verify-summary", g_variant_new_boolean(FALSE));
    add(builder, "disable-static-deltas", g_variant_new_boolean(TRUE)); // those of 2022.7 fetch everything twice
    add(builder, "depth", g_variant_new_int32(0));
    return g_variant_ref_sink(g_variant_builder_end(&builder));
}

/// What is signed for one branch is not to be shown as another.
bool isForBranch(GVariant *commit)
{
    const OwnedVariant metadata(g_variant_get_child_value(commit, 0));
    const char **branches = nullptr;
    if (!g_variant_lookup(metadata.get(), "ostree.ref-binding", "^a&s", &branches))
        return false;
    const bool bound = g_strv_contains(branches, publishedBranch);
    g_free(branches);
    return bound;
}

} // namespace

Pull::Pull(const Repository &into, QString from, bool verify, const WatchLimits &limits)
    : m_into(into), m_from(std::move(from)), m_verify(verify), m_limits(limits)
{}

Result<bool> Pull::run(bool commitOnly, const QString &id, const Progress &progress)
{
    const OwnLoop loop;
    const OwnedVariant options(optionsFor(commitOnly, m_verify, id.toLatin1()));
    const Owned<GCancellable> cancellable(g_cancellable_new());
    const Owned<OstreeAsyncProgress> state(
        ostree_async_progress_new_and_connect(report, const_cast<Progress *>(&progress))); // the C function only hands it on
    const QByteArray address = QUrl::fromLocalFile(m_from).toEncoded();
    PullWatch watch(m_limits, m_into.path(), cancellable.get());
    Trouble trouble;
    const bool pulled =
        ostree_repo_pull_with_options(m_into.raw(), address.constData(), options.get(), state.get(), cancellable.get(), trouble.out());
    ostree_async_progress_finish(state.get());
    const PullWatch::Reason reason = watch.stop();
    if (pulled)
        return true;
    return pullFault(m_from, m_into.path(), reason, trouble);
}

Result<Offer> Pull::offer()
{
    if (const auto pulled = run(true, {}, {}); !pulled)
        return pulled.finding();
    Trouble trouble;
    char *id = nullptr;
    GVariant *commit = nullptr;
    const QByteArray ref = QByteArray(publisherName) + ':' + publishedBranch;
    if (!ostree_repo_resolve_rev(m_into.raw(), ref.constData(), FALSE, &id, trouble.out()))
        return libraryFault(m_into.path(), trouble);
    const OwnedText ownedId(id);
    if (!ostree_repo_load_commit(m_into.raw(), id, &commit, nullptr, trouble.out()))
        return libraryFault(m_into.path(), trouble);
    const OwnedVariant owned(commit);
    if (!isForBranch(commit))
        return otherBranch(m_from);
    return Offer{QString::fromLatin1(id), static_cast<qint64>(ostree_commit_get_timestamp(commit))};
}

Result<Tree> Pull::fetch(const Offer &offer, const Progress &progress)
{
    if (const auto pulled = run(false, offer.id, progress); !pulled)
        return pulled.finding();
    return m_into.treeOf(offer.id);
}

} // namespace sala::store
