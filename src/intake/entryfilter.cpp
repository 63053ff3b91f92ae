// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/entryfilter.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

constexpr std::array content{"md"_L1,   "yaml"_L1, "json"_L1, "txt"_L1,  "svg"_L1, "png"_L1, "jpg"_L1,
                             "jpeg"_L1, "webp"_L1, "webm"_L1, "opus"_L1, "vtt"_L1, "qm"_L1};
/// Kinds that the check refuses with a remedy; they must reach it.
constexpr std::array mistakes{"yml"_L1, "gif"_L1, "bmp"_L1,  "tif"_L1, "tiff"_L1, "heic"_L1, "svgz"_L1, "mp3"_L1, "ogg"_L1, "oga"_L1,
                              "wav"_L1, "m4a"_L1, "flac"_L1, "aac"_L1, "mp4"_L1,  "mov"_L1,  "avi"_L1,  "mkv"_L1, "ogv"_L1};
constexpr std::array packed{"zip"_L1, "7z"_L1, "rar"_L1, "gz"_L1, "tgz"_L1, "tar"_L1, "xz"_L1, "bz2"_L1, "zst"_L1};

template <size_t count>
bool isOneOf(const std::array<QLatin1StringView, count> &kinds, const QString &ending)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](QLatin1StringView kind) { return ending == kind; });
}

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
    if (isOneOf(packed, ending))
        return EntryUse::Refuse;
    return isOneOf(content, ending) || isOneOf(mistakes, ending) ? EntryUse::Take : EntryUse::PassOver;
}

} // namespace sala::intake
