// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/problems.h"

#include "content/files/limits.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sala::intake::problem {

namespace {

namespace limits = content::limits;
using content::Message;

constexpr qint64 mebibyte = 1024 * 1024;

Finding refused(const QString &file, const QString &code, const Message &message, const Message &remedy)
{
    return {content::Severity::Error, code, message, remedy, file, 0, 0};
}

const Message packAgain = Message::tr("Pack the content folder again on your computer.");
const Message rename = Message::tr("Give it a short name of letters, digits and hyphens.");
const Message plugInAgain = Message::tr("Leave the stick plugged in, and try again.");

} // namespace

Finding absolutePath(const QString &file)
{
    return refused(file, u"path-absolute"_s, Message::tr("This name begins with \"/\": it would lie outside of the content folder."),
                   packAgain);
}

Finding backslash(const QString &file)
{
    return refused(file, u"path-backslash"_s, Message::tr("This name holds a backslash."), rename);
}

Finding driveLetter(const QString &file)
{
    return refused(file, u"path-drive"_s, Message::tr("This name holds a colon, as in \"C:\"."), rename);
}

Finding leavesFolder(const QString &file)
{
    return refused(file, u"path-leaves"_s, Message::tr("This name leads out of the content folder."), packAgain);
}

Finding tooDeep(const QString &file)
{
    return refused(file, u"too-deep"_s, Message::tr("This lies more than %1 folders deep.").arg(limits::depth),
                   Message::tr("Move it further up."));
}

Finding longName(const QString &file)
{
    return refused(file, u"file-name"_s, Message::tr("This name is longer than %1 bytes.").arg(limits::nameBytes), rename);
}

Finding notUtf8Name(const QString &file)
{
    return refused(file, u"name-not-utf8"_s, Message::tr("The letters of this name cannot be read."), rename);
}

Finding controlCharacter(const QString &file)
{
    return refused(file, u"name-hidden"_s, Message::tr("This name holds an invisible character."), rename);
}

Finding decomposedName(const QString &file)
{
    return refused(file, u"name-accents"_s,
                   Message::tr("The accents in this name are written in a way that other computers read differently."),
                   Message::tr("Rename it without accents."));
}

Finding differsInCase(const QString &file, const QString &other)
{
    return refused(file, u"name-case"_s, Message::tr("This name and \"%1\" differ only in capital letters.").arg(other),
                   Message::tr("Rename one of them, or take it out."));
}

Finding twice(const QString &file)
{
    return refused(file, u"name-twice"_s, Message::tr("This name is there twice."), packAgain);
}

Finding link(const QString &file)
{
    return refused(file, u"link"_s, Message::tr("This is a link to another place, not a file."),
                   Message::tr("Copy the file itself into the folder."));
}

Finding notAFile(const QString &file)
{
    return refused(file, u"not-a-file"_s, Message::tr("This is not an ordinary file."), Message::tr("Remove it from the folder."));
}

Finding tooLarge(const QString &file)
{
    return refused(file, u"file-too-large"_s, Message::tr("This file is larger than %1 MiB.").arg(limits::fileBytes / mebibyte),
                   Message::tr("Make it smaller, or take it out."));
}

Finding nestedArchive(const QString &file)
{
    return refused(file, u"nested-archive"_s, Message::tr("A packed file lies in the content."), Message::tr("Take it out, or unpack it."));
}

Finding passedOver(const QString &file)
{
    return {content::Severity::Warning,
            u"passed-over"_s,
            Message::tr("Sala has no use for this file; it is not taken over."),
            Message::tr("Nothing needs to be done."),
            file,
            0,
            0};
}

Finding sourceGone(const QString &file)
{
    return refused(file, u"source-gone"_s, Message::tr("This file could not be read to its end."), plugInAgain);
}

Finding tooManyFiles()
{
    return refused({}, u"too-many-files"_s, Message::tr("The folder holds more than %1 files and folders.").arg(limits::files),
                   Message::tr("Take out what does not belong to the content."));
}

Finding packageTooLarge()
{
    return refused({}, u"package-too-large"_s, Message::tr("All files together are larger than 2 GiB."),
                   Message::tr("Make pictures and recordings smaller."));
}

Finding noArchive(const QString &file)
{
    return refused(file, u"zip-broken"_s, Message::tr("This is no ZIP file, or it was not copied completely."), packAgain);
}

Finding damagedArchive(const QString &file)
{
    return refused(file, u"zip-broken"_s, Message::tr("The ZIP file is damaged here."), packAgain);
}

Finding overlapping(const QString &file)
{
    return refused(file, u"zip-overlap"_s, Message::tr("In the ZIP file, this lies over another file."), packAgain);
}

Finding encrypted(const QString &file)
{
    return refused(file, u"zip-password"_s, Message::tr("The ZIP file is locked with a password."),
                   Message::tr("Pack it again without a password."));
}

Finding unknownPacking(const QString &file)
{
    return refused(file, u"zip-method"_s, Message::tr("This was packed in a way that Sala does not open."),
                   Message::tr("Pack it again as an ordinary ZIP file."));
}

Finding wrongSize(const QString &file)
{
    return refused(file, u"zip-size"_s, Message::tr("This is larger or smaller than the ZIP file says."), packAgain);
}

Finding bomb(const QString &file)
{
    return refused(file, u"zip-bomb"_s,
                   Message::tr("This becomes more than %1 times larger when it is unpacked.").arg(limits::archiveRatio),
                   Message::tr("Ask where the ZIP file comes from; do not use it."));
}

Finding severalContents(const QString &file, const QString &other)
{
    return refused(file, u"several-contents"_s,
                   Message::tr("The ZIP file holds more than one content folder; another one is \"%1\".").arg(other),
                   Message::tr("Pack only the one that you want to show."));
}

Finding nothingFound(const QString &source)
{
    return refused(source, u"no-content"_s,
                   Message::tr("There is no content for Sala here: no folder or ZIP file with \"clinic.yaml\" in it."),
                   Message::tr("Copy the content folder, or a ZIP file of it, onto the stick."));
}

Finding noSource(const QString &source)
{
    return refused(source, u"no-source"_s, Message::tr("This is not there, or it cannot be opened."), plugInAgain);
}

Finding noRoom(qint64 neededBytes)
{
    return refused({}, u"disk-full"_s,
                   Message::tr("The disk of this computer has not enough room: %1 MiB are needed.").arg(1 + neededBytes / mebibyte),
                   Message::tr("Have old files removed from this computer."));
}

Finding cannotWrite(const QString &file, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT)
        return refused(file, u"disk-full"_s, Message::tr("The disk of this computer is full."),
                       Message::tr("Have old files removed from this computer."));
    return refused(file, u"cannot-write"_s, Message::tr("This computer could not keep the file (error %1).").arg(reason),
                   Message::tr("Ask whoever looks after this computer."));
}

} // namespace sala::intake::problem
