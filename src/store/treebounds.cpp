// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/treebounds.h"

#include "content/files/limits.h"
#include "content/systemreasons.h"
#include "store/faults.h"

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Finding;
namespace limits = content::limits;

namespace {

class Count final
{
public:
    explicit Count(OstreeRepo *repo) : m_repo(repo) {}

    /// What is wrong below a folder; the code is empty when nothing is.
    [[nodiscard]] Finding folder(const char *checksum, int depth)
    {
        Trouble trouble;
        GVariant *listing = nullptr;
        if (depth > limits::depth)
            return fault(u"too-deep"_s, Message::tr("Its folders lie more than %1 deep.").arg(limits::depth),
                         Message::tr("Ask whoever published it."));
        if (!ostree_repo_load_variant(m_repo, OSTREE_OBJECT_TYPE_DIR_TREE, checksum, &listing, trouble.out()))
            return fault(u"damaged"_s, Message::tr("A folder in it cannot be read (%1).").arg(content::systemReasonInWords(trouble.text())),
                         Message::tr("Ask whoever published it."));
        const OwnedVariant owned(listing);
        const OwnedVariant files(g_variant_get_child_value(listing, 0));
        const OwnedVariant folders(g_variant_get_child_value(listing, 1));
        m_entries += g_variant_n_children(files.get()) + g_variant_n_children(folders.get());
        if (m_entries > limits::files)
            return fault(u"too-many-files"_s, Message::tr("It holds more than %1 files and folders.").arg(limits::files),
                         Message::tr("Ask whoever published it."));
        for (gsize i = 0; i < g_variant_n_children(folders.get()); ++i) {
            GVariant *bytes = nullptr;
            g_variant_get_child(folders.get(), i, "(&s@ay@ay)", nullptr, &bytes, nullptr);
            const OwnedVariant ownedBytes(bytes);
            const OwnedText below(ostree_checksum_from_bytes_v(bytes));
            if (Finding finding = folder(below.get(), depth + 1); !finding.code.isEmpty())
                return finding;
        }
        return {};
    }

private:
    OstreeRepo *m_repo;
    gsize m_entries = 0;
};

} // namespace

content::Findings exceededBounds(const Repository &repository, const Tree &tree)
{
    Finding finding = Count(repository.raw()).folder(ostree_repo_file_tree_get_contents_checksum(OSTREE_REPO_FILE(tree.root.get())), 1);
    if (finding.code.isEmpty())
        return {};
    return {std::move(finding)};
}

} // namespace sala::store
