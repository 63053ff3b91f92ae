// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/clip.h"
#include "content/files/limits.h"
#include "content/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

bool isOtherClip(const QString &path)
{
    const QStringList endings{u".mp4"_s, u".m4v"_s, u".mov"_s, u".avi"_s, u".mkv"_s, u".ogv"_s, u".gif"_s};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

void reportDecoded(const Decoded &decoded, Report &report)
{
    using State = Decoded::State;
    switch (decoded.state) {
    case State::Fine:
    case State::NotAsked: return;
    case State::TooLarge:
        return report.error(u"clip-too-large"_s, {},
                            Message::tr("This clip is longer than %1 seconds or larger than %2 x %3 pixels.")
                                .arg(limits::clipSeconds)
                                .arg(limits::clipWidth)
                                .arg(limits::clipHeight),
                            Message::tr("Show less, or save it smaller."));
    case State::WrongSize:
        return report.error(u"clip-size"_s, {},
                            Message::tr("Width and height of a clip must be multiples of %1; these are %2.")
                                .arg(limits::clipStep)
                                .arg(reasonInWords(decoded.detail)),
                            Message::tr("Save it as 1280 x 800, for example."));
    case State::WrongFormat:
        return report.error(u"clip-format"_s, {},
                            Message::tr("Sala plays silent clips in VP8 or VP9 only (%1).").arg(reasonInWords(decoded.detail)),
                            Message::tr("Save it as WebM without sound."));
    case State::Died:
        return report.error(u"clip-exhausts"_s, {}, Message::tr("This clip takes too long to open, or too much memory."),
                            Message::tr("Save it smaller."));
    case State::Unreadable:
    case State::Broken:
        return report.error(u"clip-broken"_s, {}, Message::tr("This clip cannot be played (%1).").arg(reasonInWords(decoded.detail)),
                            Message::tr("Save it again as WebM without sound."));
    }
}

} // namespace

void checkClips(const Package &package, Prover &prover, Findings &findings)
{
    QList<Unproved> clips;
    for (const FileEntry &entry : package.gate->files()) {
        Report report(findings, entry.path);
        if (isOtherClip(entry.path)) {
            report.error(u"clip-format"_s, {}, Message::tr("Sala plays clips as WebM only."),
                         Message::tr("Save it as .webm, in VP8 or VP9, without sound."));
        } else if (isClip(entry.path) && !package.gate->isResource()) {
            const Result<QByteArray> bytes = package.gate->read(entry.path, limits::fileBytes);
            clips.append({entry.path, Prover::keyOf(entry.path, bytes ? bytes.value() : QByteArray())});
        }
    }
    const QList<Decoded> opened = prover.prove(clips);
    for (qsizetype i = 0; i < clips.size(); ++i) {
        Report report(findings, clips.at(i).path);
        reportDecoded(opened.at(i), report);
    }
}

} // namespace sala::content
