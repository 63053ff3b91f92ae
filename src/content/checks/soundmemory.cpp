// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/soundmemory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace sala::content {

namespace {

constexpr qint64 mostBytes = 8LL * 1024 * 1024; ///< 100,000 recordings

QByteArray keyOf(const QByteArray &sound)
{
    return QCryptographicHash::hash(sound, QCryptographicHash::Sha256).toHex();
}

} // namespace

SoundMemory::SoundMemory(QString file) : m_file(std::move(file))
{
    QFile source(m_file);
    if (m_file.isEmpty() || !QFileInfo(m_file).isFile() || source.size() > mostBytes || !source.open(QIODevice::ReadOnly))
        return;
    while (!source.atEnd()) {
        const QList<QByteArray> parts = source.readLine().trimmed().split(' ');
        if (parts.size() == 2)
            m_before.insert(parts[0], parts[1].toDouble());
    }
}

std::optional<double> SoundMemory::seconds(const QByteArray &sound)
{
    if (m_before.isEmpty())
        return std::nullopt;
    const QByteArray key = keyOf(sound);
    const auto found = m_before.constFind(key);
    if (found == m_before.constEnd() || *found <= 0)
        return std::nullopt;
    m_now.insert(key, *found);
    return *found;
}

void SoundMemory::remember(const QByteArray &sound, double seconds)
{
    if (!m_file.isEmpty())
        m_now.insert(keyOf(sound), seconds);
}

void SoundMemory::save() const
{
    if (m_file.isEmpty() || m_now == m_before)
        return;
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly))
        return;
    QList<QByteArray> keys = m_now.keys();
    std::sort(keys.begin(), keys.end());
    for (const QByteArray &key : keys)
        target.write(key + ' ' + QByteArray::number(m_now[key], 'f', 4) + '\n');
    target.commit();
}

} // namespace sala::content
