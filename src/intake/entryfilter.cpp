// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/entryfilter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

const QStringList content{u"md"_s,   u"yaml"_s, u"json"_s, u"txt"_s,  u"svg"_s, u"png"_s, u"jpg"_s,
                          u"jpeg"_s, u"webp"_s, u"webm"_s, u"opus"_s, u"vtt"_s, u"qm"_s};
/// Kinds that the check refuses with a remedy; they must reach it.
const QStringList mistakes{u"yml"_s, u"gif"_s, u"bmp"_s,  u"tif"_s, u"tiff"_s, u"heic"_s, u"svgz"_s, u"mp3"_s, u"ogg"_s, u"oga"_s,
                           u"wav"_s, u"m4a"_s, u"flac"_s, u"aac"_s, u"mp4"_s,  u"mov"_s,  u"avi"_s,  u"mkv"_s, u"ogv"_s};
const QStringList packed{u"zip"_s, u"7z"_s, u"rar"_s, u"gz"_s, u"tgz"_s, u"tar"_s, u"xz"_s, u"bz2"_s, u"zst"_s};

} // namespace

EntryUse useOf(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto hidden = [](const QString &part) { return part.size() > 1 && part.startsWith(u'.') && !part.startsWith(u".."_s); };
    const bool outside = parts.isEmpty() || parts.contains(u".."_s);
    if (!outside && (parts.constFirst() == u"__MACOSX"_s || std::any_of(parts.cbegin(), parts.cend(), hidden)))
        return EntryUse::Skip;
    if (outside)
        return EntryUse::Take; // its name is refused by SafeNames
    const QString name = parts.constLast().toLower();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : name.mid(dot + 1);
    if (packed.contains(ending))
        return EntryUse::Refuse;
    return content.contains(ending) || mistakes.contains(ending) ? EntryUse::Take : EntryUse::PassOver;
}

} // namespace sala::intake
