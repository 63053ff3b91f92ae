// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace sala::app {

/// Contents that could not be shown, by the names of ContentSource::nameOf(): they are not tried again, not even after a restart, until
/// staff choose another. Kept in a small file of the state folder; one that cannot be read or written is no fault: then it is remembered
/// until the program ends. Written on a thread of its own, since nothing may wait for a slow disk; copies share it. GUI thread.
class DeniedVersions final
{
public:
    explicit DeniedVersions(QString file); ///< empty: remembers until the program ends

    [[nodiscard]] const QStringList &all() const { return m_versions; }
    void add(const QString &version);
    void forgive(const QString &version); ///< staff chose it themselves

private:
    void save() const;

    QString m_file;
    QStringList m_versions;
    std::shared_ptr<QThreadPool> m_writer; ///< its end waits for what is being written
};

} // namespace sala::app
