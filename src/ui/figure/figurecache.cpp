// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurecache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QMutexLocker>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

// To be raised whenever the same figure would be drawn differently.
constexpr int drawing = 1;
constexpr int pngQuality = 80;           // Qt: zlib level 1, the fastest that still compresses
constexpr double roomAfterTidying = 0.8; // so that not every new picture tidies again
const QString placementKey = u"placement"_s;
const QString suffix = u".png"_s;

QString placementText(const FigurePlacement &placement)
{
    return u"%1 %2 %3"_s.arg(placement.scale, 0, 'g', 17).arg(placement.offset.x(), 0, 'g', 17).arg(placement.offset.y(), 0, 'g', 17);
}

std::optional<FigurePlacement> placementOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return std::nullopt;
    bool ok[3] = {};
    const FigurePlacement placement{parts[0].toDouble(&ok[0]), {parts[1].toDouble(&ok[1]), parts[2].toDouble(&ok[2])}};
    return ok[0] && ok[1] && ok[2] && placement.scale > 0 ? std::optional(placement) : std::nullopt;
}

} // namespace

FigureCache::FigureCache(const QString &folder, qint64 mostBytes) : m_folder(folder), m_mostBytes(mostBytes)
{
    QDir().mkpath(folder);
}

QString FigureCache::nameOf(const QList<QByteArray> &contents, QSize size, const QString &cutOut)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        u"%1 %2 %3x%4 %5\n"_s.arg(drawing).arg(QLatin1StringView(qVersion())).arg(size.width()).arg(size.height()).arg(cutOut).toUtf8());
    for (const QByteArray &content : contents) {
        hash.addData(QByteArray::number(content.size()) + '\n');
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString FigureCache::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + suffix;
}

std::optional<FigureCache::Entry> FigureCache::find(const QString &name, QSize size)
{
    const QString path = pathOf(name);
    if (!QFileInfo(path).isFile()) // never a link to elsewhere's FIFO
        return std::nullopt;
    QImageReader reader(path, "png");
    if (reader.size() == size) {
        const QImage image = reader.read();
        const std::optional<FigurePlacement> placement = placementOf(image.text(placementKey));
        if (!image.isNull() && placement) {
            QFile used(path);
            if (used.open(QIODevice::ReadWrite)) // its time says when it was used last
                used.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
            return Entry{image.convertToFormat(QImage::Format_RGB32), *placement};
        }
    }
    QFile::remove(path);
    return std::nullopt;
}

void FigureCache::keep(const QString &name, const Entry &entry)
{
    if (m_mostBytes <= 0 || entry.image.isNull())
        return;
    QSaveFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly))
        return;
    QImageWriter writer(&file, "png");
    writer.setQuality(pngQuality);
    writer.setText(placementKey, placementText(entry.placement));
    if (!writer.write(entry.image)) {
        file.cancelWriting();
        return;
    }
    const qint64 bytes = file.size();
    if (file.commit())
        makeRoom(bytes);
}

void FigureCache::makeRoom(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_bytes >= 0) {
        m_bytes += bytes;
        if (m_bytes <= m_mostBytes)
            return;
    }
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*"_s + suffix}, QDir::Files, QDir::Time); // the newest first
    m_bytes = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    if (m_bytes <= m_mostBytes)
        return;
    for (qsizetype i = files.size(); i-- > 0 && static_cast<double>(m_bytes) > roomAfterTidying * static_cast<double>(m_mostBytes);) {
        if (QFile::remove(files[i].filePath()))
            m_bytes -= files[i].size();
    }
}

} // namespace sala::ui
