// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/sound/soundtrack.h"

#include "content/files/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr double opusRate = 48'000.0; ///< granule positions count at this rate whatever the sound was. Source: RFC 7845, 4
constexpr qsizetype pageHeader = 14;  ///< up to and with the granule position
constexpr qsizetype skipAt = 10;      ///< of the pre-skip in the packet "OpusHead"

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > limits::markdownBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(limits::markdownBytes);
}

} // namespace

int Soundtrack::cueAt(std::chrono::milliseconds time) const
{
    for (int i = 0; i < cues.size(); ++i) {
        if (time >= cues[i].start && time < cues[i].end)
            return i;
    }
    return -1;
}

QString shippedSoundFolder()
{
    const QString installed = QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/sala/content"_s);
    return QDir::cleanPath(QFileInfo(installed).isDir() ? installed : QStringLiteral(SALA_SOURCE_CONTENT));
}

QString shippedProofsFile()
{
    return QDir::cleanPath(QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/sala/proofs"_s));
}

QString soundMemoryFile()
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return caches.isEmpty() ? QString() : caches + u"/sala/decoded-sounds"_s;
}

QString soundFolder(const Library &library)
{
    return library.root.startsWith(u':') ? shippedSoundFolder() : library.root;
}

std::optional<Soundtrack> findSoundtrack(const QString &folder, const Script &script)
{
    const QDir root(folder);
    Soundtrack track{root.absoluteFilePath(script.soundPath()), {}};
    if (!QFileInfo(track.file).isFile())
        return std::nullopt;
    const auto cues = parseWebVtt(SourceFile(script.cuesPath(), readSmall(root.filePath(script.cuesPath()))));
    if (cues)
        track.cues = cues.value();
    return track;
}

double statedSeconds(const QByteArray &opus)
{
    const qsizetype head = opus.indexOf("OpusHead");
    const qsizetype page = opus.lastIndexOf("OggS");
    if (head < 0 || head + skipAt + 2 > opus.size() || page < 0 || page + pageHeader > opus.size())
        return 0;
    const auto skip = qFromLittleEndian<quint16>(opus.constData() + head + skipAt);
    const auto end = qFromLittleEndian<qint64>(opus.constData() + page + 6);
    return end > skip ? static_cast<double>(end - skip) / opusRate : 0;
}

} // namespace sala::content
