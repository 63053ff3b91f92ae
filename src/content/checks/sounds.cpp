// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/files/limits.h"
#include "content/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

const Message rerecord = Message::tr("Record it again as Ogg Opus, or remove the file.");

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
        report.error(u"sound-too-long"_s, {}, Message::tr("This recording is longer than %1 minutes.").arg(limits::soundSeconds / 60),
                     Message::tr("Make one recording for each step."));
    else if (decoded.state == State::Died)
        report.error(u"sound-exhausts"_s, {}, Message::tr("This recording takes too long to open, or too much memory."), rerecord);
    else
        report.error(u"sound-broken"_s, {}, Message::tr("This recording cannot be played (%1).").arg(reasonInWords(decoded.detail)),
                     rerecord);
}

/// Recordings in a folder of a language that the content does not have.
void reportStrays(const Package &package, const QString &folder, Findings &findings)
{
    for (const QString &language : package.gate->foldersIn(folder)) {
        if (!package.languages().contains(language))
            Report(findings, folder + u'/' + language)
                .error(u"unknown-language"_s, {}, Message::tr("\"%1\" is not among the languages of clinic.yaml.").arg(language),
                       Message::tr("Add the language to clinic.yaml, or move this folder away."));
    }
}

} // namespace

SoundIndex checkSounds(const Package &package, Prover &prover, Findings &findings)
{
    SoundIndex sounds;
    QList<Unproved> recordings;
    for (const FileEntry &entry : package.gate->files()) {
        Report report(findings, entry.path);
        if (isOtherSound(entry.path)) {
            report.error(u"sound-format"_s, {}, Message::tr("Sala plays recordings as Ogg Opus only."), Message::tr("Save it as .opus."));
        } else if (isOpus(entry.path)) {
            sounds.insert(entry.path, 0.0);
            if (package.gate->isResource())
                continue;
            const Result<QByteArray> bytes = package.gate->read(entry.path, limits::fileBytes);
            recordings.append({entry.path, Prover::keyOf(entry.path, bytes ? bytes.value() : QByteArray())});
        }
    }
    const QList<Decoded> opened = prover.prove(recordings);
    for (qsizetype i = 0; i < recordings.size(); ++i) {
        Report report(findings, recordings.at(i).path);
        reportDecoded(opened.at(i), report);
        sounds.insert(recordings.at(i).path, opened.at(i).seconds);
    }
    QStringList folders{u"audio"_s, u"glossary/audio"_s, u"questions/audio"_s};
    for (const TopicSet &set : package.topics)
        folders.append(u"topics/"_s + set.id + u"/audio"_s);
    for (const QString &folder : folders)
        reportStrays(package, folder, findings);
    return sounds;
}

} // namespace sala::content
