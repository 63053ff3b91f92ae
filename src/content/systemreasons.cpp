// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/systemreasons.h"

#include <QHash>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

struct Known
{
    int error = 0;
    Message words;
};

const QList<Known> &known()
{
    static const Message permission = Message::tr("there is no permission");
    static const Message full = Message::tr("the disk is full");
    static const Message open = Message::tr("too many files are open");
    static const Message gone = Message::tr("the disk or stick is gone");
    static const QList<Known> all{
        {EACCES, permission},
        {EPERM, permission},
        {ENOSPC, full},
        {EDQUOT, full},
        {EIO, Message::tr("the disk or stick cannot read or write this")},
        {ENOENT, Message::tr("it is not there")},
        {EISDIR, Message::tr("it is a folder")},
        {ENOTDIR, Message::tr("something on the way to it is not a folder")},
        {EMFILE, open},
        {ENFILE, open},
        {ENAMETOOLONG, Message::tr("its name or its path is too long")},
        {ENODEV, gone},
        {ENXIO, gone},
        {ENOMEDIUM, gone},
        {EROFS, Message::tr("there it can only be read")},
        {EFBIG, Message::tr("it is too large for this disk")},
    };
    return all;
}

/// Who says it in words of its own: QSaveFile before it has asked the system, and SQLite.
const QHash<QString, int> &otherWords()
{
    static const QHash<QString, int> all{
        {u"Filename refers to a directory"_s, EISDIR},
        {u"database or disk is full"_s, ENOSPC},
        {u"attempt to write a readonly database"_s, EROFS},
        {u"disk I/O error"_s, EIO},
    };
    return all;
}

/// The number behind the system's words, in its language or in English, which some libraries always speak; 0: not known.
int errorOf(const QString &words)
{
    if (words.startsWith(u"Existing file "_s) && words.endsWith(u" is not writable"_s)) // QSaveFile
        return EACCES;
    const auto says = [&words](const Known &each) {
        return words == QString::fromLocal8Bit(std::strerror(each.error)) || words == QString::fromLatin1(strerrordesc_np(each.error));
    };
    const auto found = std::find_if(known().cbegin(), known().cend(), says);
    return found == known().cend() ? otherWords().value(words) : found->error;
}

} // namespace

Message systemReason(int error)
{
    const auto found = std::find_if(known().cbegin(), known().cend(), [error](const Known &each) { return each.error == error; });
    return found == known().cend() ? Message(QString::fromLocal8Bit(std::strerror(error))) : found->words;
}

Message systemReasonInWords(const QString &words)
{
    if (const int error = errorOf(words); error != 0)
        return systemReason(error);
    const qsizetype colon = words.lastIndexOf(u": "_s);
    const int error = colon < 0 ? 0 : errorOf(words.mid(colon + 2));
    return error == 0 ? Message(words) : Message::tr("%1: %2").arg(words.left(colon), systemReason(error));
}

} // namespace sala::content
