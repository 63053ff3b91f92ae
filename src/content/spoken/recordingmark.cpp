// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/recordingmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qsizetype hashDigits = 64;
constexpr qsizetype headerBytes = 4096; ///< the comments stand in the second page, behind a first of 47 bytes
constexpr QByteArrayView before{"sala-speech text="};
constexpr QByteArrayView between{" voice="};

std::optional<RecordingMark> markAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype voice = at + before.size() + hashDigits;
    if (at < 0 || voice + between.size() > bytes.size() || QByteArrayView(bytes).sliced(voice, between.size()) != between)
        return std::nullopt;
    qsizetype end = voice + between.size();
    while (end < bytes.size() && bytes.at(end) >= ' ')
        ++end;
    return RecordingMark{bytes.sliced(at + before.size(), hashDigits),
                         QString::fromUtf8(bytes.sliced(voice + between.size(), end - voice - between.size()))};
}

} // namespace

QString markLine(const RecordingMark &mark)
{
    return QString::fromLatin1(before.toByteArray() + mark.textHash + between.toByteArray()) + mark.voice;
}

std::optional<RecordingMark> markInCues(const QByteArray &webVtt)
{
    const QByteArray note = "NOTE " + before.toByteArray();
    const qsizetype at = webVtt.indexOf(note);
    return at < 0 ? std::nullopt : markAt(webVtt, at + 5);
}

std::optional<RecordingMark> markInSound(const QByteArray &opus)
{
    const QByteArray header = opus.first(std::min(headerBytes, opus.size()));
    const qsizetype at = header.indexOf(before);
    std::optional<RecordingMark> mark = markAt(header, at);
    if (mark) // the comment ends with ';', for what follows in the page is binary
        mark->voice = mark->voice.section(u';', 0, 0);
    return mark;
}

} // namespace sala::content
