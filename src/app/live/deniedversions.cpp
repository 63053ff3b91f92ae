// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/deniedversions.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace sala::app {

namespace {

constexpr qint64 mostBytes = 4096;
constexpr qsizetype mostVersions = 20; ///< the store keeps ten

} // namespace

DeniedVersions::DeniedVersions(QString file) : m_file(std::move(file)), m_writer(std::make_shared<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
    QFile source(m_file);
    if (m_file.isEmpty() || !QFileInfo(m_file).isFile() || !source.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = source.read(mostBytes).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            m_versions.append(QString::fromUtf8(line.trimmed()));
    }
}

void DeniedVersions::add(const QString &version)
{
    if (version.isEmpty() || m_versions.contains(version))
        return;
    m_versions.append(version);
    while (m_versions.size() > mostVersions)
        m_versions.removeFirst();
    save();
}

void DeniedVersions::forgive(const QString &version)
{
    if (m_versions.removeAll(version) > 0)
        save();
}

void DeniedVersions::save() const
{
    if (m_file.isEmpty())
        return;
    m_writer->start([file = m_file, bytes = m_versions.join(QLatin1Char('\n')).toUtf8() + '\n'] {
        QSaveFile target(file);
        if (!target.open(QIODevice::WriteOnly))
            return;
        target.write(bytes);
        target.commit();
    });
}

} // namespace sala::app
