// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/pullfaults.h"

#include "content/files/limits.h"
#include "store/faults.h"

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Finding;

namespace {

const QString askThePublisher = u"Ask whoever published it; take nothing from this stick until that is clear."_s;
const QString publishAgain = u"Publish to this stick again, or use another stick."_s;

Finding tooLarge()
{
    return fault(u"file-too-large"_s,
                 u"It holds more than the content of a kiosk may: files of %1 MiB, 2 GiB altogether."_s.arg(content::limits::fileBytes
                                                                                                            / (1024 * 1024)),
                 askThePublisher);
}

/// Findings about signatures; the code is empty when it is about something else.
Finding signatureFault(const QString &from, const Trouble &trouble)
{
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_NO_SIGNATURE))
        return fault(u"unsigned"_s, u"What is in %1 is not signed, and this kiosk takes only what is."_s.arg(from),
                     u"Publish it with --sign."_s);
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_MISSING_KEY))
        return fault(u"wrong-key"_s, u"What is in %1 was signed with a key that this kiosk does not know."_s.arg(from), askThePublisher);
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_EXPIRED_KEY) || trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_REVOKED_KEY)
        || trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_EXPIRED_SIGNATURE))
        return fault(u"old-key"_s, u"The key that signed what is in %1 is valid no longer."_s.arg(from), askThePublisher);
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_INVALID_SIGNATURE) || trouble.text().contains(u"BAD signature"_s))
        return fault(u"bad-signature"_s, u"What is in %1 was changed after it was signed."_s.arg(from), askThePublisher);
    if (trouble.text().contains(u"Invalid crypto engine"_s))
        return fault(u"no-gpg"_s, u"Signatures cannot be checked: the program gpg is missing."_s, u"Install Debian's package gnupg."_s);
    return {};
}

bool says(const Trouble &trouble, const QString &words)
{
    return trouble.text().contains(words, Qt::CaseInsensitive);
}

} // namespace

Finding otherBranch(const QString &from)
{
    return fault(u"other-branch"_s, u"What is in %1 was published for something else than this kiosk's content."_s.arg(from),
                 askThePublisher);
}

Finding pullFault(const QString &from, const QString &into, PullWatch::Reason reason, const Trouble &trouble)
{
    if (reason == PullWatch::Reason::DiskFull || isDiskFull(trouble))
        return diskFull(into, 0);
    if (reason == PullWatch::Reason::TooLarge || says(trouble, u"File too large"_s))
        return tooLarge();
    if (reason == PullWatch::Reason::Stalled)
        return fault(u"stalled"_s, u"Reading from %1 did not go on."_s.arg(from), u"Plug the stick in again, or use another stick."_s);
    if (Finding finding = signatureFault(from, trouble); !finding.code.isEmpty())
        return finding;
    if (says(trouble, u"ref binding"_s) || says(trouble, u"ref-binding"_s) || says(trouble, u"collection binding"_s))
        return otherBranch(from);
    if (says(trouble, u"invalid mode"_s) || says(trouble, u"invalid permission"_s))
        return fault(u"special-permissions"_s, u"A file in %1 asks for rights that no content needs."_s.arg(from), askThePublisher);
    if (says(trouble, u"No such branch"_s) || says(trouble, u"not found in"_s) || says(trouble, u"Refspec"_s))
        return fault(u"nothing-published"_s, u"Nothing was published to %1 yet."_s.arg(from), u"Publish the content to it first."_s);
    if (trouble.is(G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        return fault(u"incomplete"_s, u"Files are missing in %1."_s.arg(from), publishAgain);
    return fault(u"damaged"_s, u"Files in %1 are damaged or were changed (%2)."_s.arg(from, trouble.text()), publishAgain);
}

} // namespace sala::store
