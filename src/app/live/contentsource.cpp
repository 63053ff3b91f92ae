// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/contentsource.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

QString absolute(const QString &folder)
{
    return folder.isEmpty() ? QString() : QDir(folder).absolutePath();
}

} // namespace

ContentSource::ContentSource(const Places &places)
    : m_places{absolute(places.named), absolute(places.setting), absolute(places.state)},
      m_denied(places.state.isEmpty() ? QString() : absolute(places.state) + u"/denied"_s)
{}

QString ContentSource::currentFolder() const
{
    if (m_places.state.isEmpty())
        return {};
    // The version's own folder, not the link to it: it stays the same while another version becomes the current one.
    const QString current = QFileInfo(m_places.state + u"/current"_s).canonicalFilePath();
    return QFileInfo(current).isDir() ? current : QString();
}

ContentChoice ContentSource::choose() const
{
    return chooseContent({m_places.named, m_places.setting, currentFolder(), m_denied.all()});
}

QString ContentSource::folderOf(const QString &version) const
{
    if (version.isEmpty() || m_places.state.isEmpty() || isDenied(version))
        return {};
    const QString folder = QFileInfo(m_places.state + u"/site/"_s + version).canonicalFilePath();
    return QFileInfo(folder).isDir() ? folder : QString();
}

QString ContentSource::nameOf(const content::LibraryPtr &library) const
{
    if (!library || library->root.startsWith(u':'))
        return {};
    const QString versions = m_places.state.isEmpty() ? QString() : QFileInfo(m_places.state + u"/site"_s).canonicalFilePath();
    const bool stored = !versions.isEmpty() && QFileInfo(library->root).path() == versions;
    return stored ? versionOf(library->root) : u"content-"_s + library->version;
}

QString ContentSource::passedOver() const
{
    const QString current = watchesLink() ? currentFolder() : QString();
    return isDenied(versionOf(current)) ? current : QString();
}

QString ContentSource::trialFile() const
{
    return m_places.state.isEmpty() ? QString() : m_places.state + u"/trial"_s;
}

QString ContentSource::wentBackFile() const
{
    return m_places.state.isEmpty() ? QString() : m_places.state + u"/wentback"_s;
}

QString ContentSource::watched() const
{
    if (!m_places.named.isEmpty())
        return m_places.named;
    if (!m_places.setting.isEmpty())
        return m_places.setting;
    return m_places.state.isEmpty() ? QString() : m_places.state + u"/current"_s;
}

bool ContentSource::watchesLink() const
{
    return m_places.named.isEmpty() && m_places.setting.isEmpty();
}

void ContentSource::emptyIncoming() const
{
    if (!m_places.state.isEmpty())
        QDir(m_places.state + u"/incoming"_s).removeRecursively();
}

} // namespace sala::app
