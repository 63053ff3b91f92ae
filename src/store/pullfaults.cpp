// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/pullfaults.h"

#include "content/files/limits.h"
#include "store/faults.h"

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Finding;

namespace {

const Message askThePublisher = Message::tr("Ask whoever published it; take nothing from this stick until that is clear.");
const Message publishAgain = Message::tr("Publish to this stick again, or use another stick.");

Finding tooLarge()
{
    return fault(u"file-too-large"_s,
                 Message::tr("It holds more than the content of a kiosk may: files of %1 MiB, 2 GiB altogether.")
                     .arg(content::limits::fileBytes / (1024 * 1024)),
                 askThePublisher);
}

/// Findings about signatures; the code is empty when it is about something else.
Finding signatureFault(const QString &from, const Trouble &trouble)
{
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_NO_SIGNATURE))
        return fault(u"unsigned"_s, Message::tr("What is in %1 is not signed, and this kiosk takes only what is.").arg(from),
                     Message::tr("Publish it with --sign."));
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_MISSING_KEY))
        return fault(u"wrong-key"_s, Message::tr("What is in %1 was signed with a key that this kiosk does not know.").arg(from),
                     askThePublisher);
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_EXPIRED_KEY) || trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_REVOKED_KEY)
        || trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_EXPIRED_SIGNATURE))
        return fault(u"old-key"_s, Message::tr("The key that signed what is in %1 is valid no longer.").arg(from), askThePublisher);
    if (trouble.is(OSTREE_GPG_ERROR, OSTREE_GPG_ERROR_INVALID_SIGNATURE) || trouble.text().contains(u"BAD signature"_s))
        return fault(u"bad-signature"_s, Message::tr("What is in %1 was changed after it was signed.").arg(from), askThePublisher);
    if (trouble.text().contains(u"Invalid crypto engine"_s))
        return fault(u"no-gpg"_s, Message::tr("Signatures cannot be checked: the program gpg is missing."),
                     Message::tr("Install Debian's package gnupg."));
    return {};
}

bool says(const Trouble &trouble, const QString &words)
{
    return trouble.text().contains(words, Qt::CaseInsensitive);
}

} // namespace

Finding otherBranch(const QString &from)
{
    return fault(u"other-branch"_s, Message::tr("What is in %1 was published for something else than this kiosk's content.").arg(from),
                 askThePublisher);
}

Finding pullFault(const QString &from, const QString &into, PullWatch::Reason reason, const Trouble &trouble)
{
    if (reason == PullWatch::Reason::DiskFull || isDiskFull(trouble))
        return diskFull(into, 0);
    if (reason == PullWatch::Reason::TooLarge || says(trouble, u"File too large"_s))
        return tooLarge();
    if (reason == PullWatch::Reason::Stalled)
        return fault(u"stalled"_s, Message::tr("Reading from %1 did not go on.").arg(from),
                     Message::tr("Plug the stick in again, or use another stick."));
    if (Finding finding = signatureFault(from, trouble); !finding.code.isEmpty())
        return finding;
    if (says(trouble, u"ref binding"_s) || says(trouble, u"ref-binding"_s) || says(trouble, u"collection binding"_s))
        return otherBranch(from);
    if (says(trouble, u"invalid mode"_s) || says(trouble, u"invalid permission"_s))
        return fault(u"special-permissions"_s, Message::tr("A file in %1 asks for rights that no content needs.").arg(from),
                     askThePublisher);
    if (says(trouble, u"No such branch"_s) || says(trouble, u"not found in"_s) || says(trouble, u"Refspec"_s))
        return fault(u"nothing-published"_s, Message::tr("Nothing was published to %1 yet.").arg(from),
                     Message::tr("Publish the content to it first."));
    if (trouble.is(G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        return fault(u"incomplete"_s, Message::tr("Files are missing in %1.").arg(from), publishAgain);
    return fault(u"damaged"_s, Message::tr("Files in %1 are damaged or were changed (%2).").arg(from, trouble.text()), publishAgain);
}

} // namespace sala::store
