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

ContentChoice ContentSource::choose() const
{
    ContentPlaces places{m_places.named, m_places.setting, {}, m_denied.all()};
    if (!m_places.state.isEmpty()) {
        // The version's own folder, not the link to it: it stays the same while another version becomes the current one.
        const QString current = QFileInfo(m_places.state + u"/current"_s).canonicalFilePath();
        places.store = QFileInfo(current).isDir() ? current : QString();
    }
    return chooseContent(places);
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
