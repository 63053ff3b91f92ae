// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/files/limits.h"
#include "content/sound/soundtrack.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr QStringView rerecord = u"Record it again as Ogg Opus, or remove the file.";

bool isOpus(const QString &path)
{
    return path.endsWith(u".opus"_s, Qt::CaseInsensitive);
}

bool isOtherSound(const QString &path)
{
    const QStringList endings{u".mp3"_s, u".ogg"_s, u".oga"_s, u".wav"_s, u".m4a"_s, u".flac"_s, u".aac"_s};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

void reportDecoded(const Decoded &decoded, Report &report)
{
    using State = Decoded::State;
    if (decoded.state == State::Fine || decoded.state == State::NotAsked)
        return;
    if (decoded.state == State::TooLarge)
        report.error(u"sound-too-long"_s, {}, u"This recording is longer than %1 minutes."_s.arg(limits::soundSeconds / 60),
                     u"Make one recording for each step."_s);
    else if (decoded.state == State::Died)
        report.error(u"sound-exhausts"_s, {}, u"This recording takes too long to open, or too much memory."_s, rerecord.toString());
    else
        report.error(u"sound-broken"_s, {}, u"This recording cannot be played (%1)."_s.arg(decoded.detail), rerecord.toString());
}

/// Recordings in a folder of a language that the content does not have.
void reportStrays(const Package &package, const QString &folder, Findings &findings)
{
    for (const QString &language : package.gate->foldersIn(folder)) {
        if (!package.languages().contains(language))
            Report(findings, folder + u'/' + language)
                .error(u"unknown-language"_s, {}, u"\"%1\" is not among the languages of clinic.yaml."_s.arg(language),
                       u"Add the language to clinic.yaml, or move this folder away."_s);
    }
}

/// The length of a recording that Sala was installed with, unchanged: decoding two hours of those takes 20 s, and they
/// were decoded when Sala was built. 0 for every other.
double knownSeconds(const FileGate &gate, const QString &path, const QString &knownSounds)
{
    QFile known(QDir(knownSounds).filePath(path));
    if (knownSounds.isEmpty() || known.size() != gate.size(path) || !known.open(QIODevice::ReadOnly))
        return 0;
    const Result<QByteArray> bytes = gate.read(path, limits::fileBytes);
    return bytes && bytes.value() == known.readAll() ? statedSeconds(bytes.value()) : 0;
}

} // namespace

SoundIndex checkSounds(const Package &package, DecodeClient &decoder, const CheckOptions &options, Findings &findings)
{
    SoundIndex sounds;
    for (const FileEntry &entry : package.gate->files()) {
        Report report(findings, entry.path);
        if (isOtherSound(entry.path)) {
            report.error(u"sound-format"_s, {}, u"Sala plays recordings as Ogg Opus only."_s, u"Save it as .opus."_s);
        } else if (isOpus(entry.path)) {
            if (const double seconds = knownSeconds(*package.gate, entry.path, options.knownSounds); seconds > 0) {
                sounds.insert(entry.path, seconds);
                continue;
            }
            const Decoded decoded = package.gate->isResource() ? Decoded{} : decoder.decode(package.gate->absolutePath(entry.path));
            reportDecoded(decoded, report);
            sounds.insert(entry.path, decoded.seconds);
        }
    }
    QStringList folders{u"audio"_s, u"glossary/audio"_s, u"questions/audio"_s};
    for (const TopicSet &set : package.topics)
        folders.append(u"topics/"_s + set.id + u"/audio"_s);
    for (const QString &folder : folders)
        reportStrays(package, folder, findings);
    return sounds;
}

} // namespace sala::content
