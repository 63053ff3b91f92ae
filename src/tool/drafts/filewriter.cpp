// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/drafts/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;

void FileWriter::create(const QString &file, const QByteArray &bytes)
{
    m_changes.append({file, std::nullopt, bytes});
}

void FileWriter::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    m_changes.append({file, before, after});
}

QStringList FileWriter::files() const
{
    QStringList files;
    for (const Change &change : m_changes)
        files.append(change.file);
    return files;
}

bool FileWriter::write(const QString &file, const QByteArray &bytes, bool mustBeNew) const
{
    const QString path = m_folder + u'/' + file;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    if (mustBeNew) { // never over a file that appeared in the meantime
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            removeFolderOf(file);
            return false;
        }
        if (target.write(bytes) == bytes.size() && target.flush())
            return true;
        target.remove(); // half a file
        removeFolderOf(file);
        return false;
    }
    QSaveFile target(path);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

void FileWriter::removeFolderOf(const QString &file) const
{
    if (file.contains(u'/'))
        QDir(m_folder).rmdir(QFileInfo(file).path()); // only when nothing is left in it
}

void FileWriter::undo(qsizetype count) const
{
    for (qsizetype i = 0; i < count; ++i) {
        const Change &change = m_changes.at(i);
        if (change.before) {
            static_cast<void>(write(change.file, *change.before, false));
            continue;
        }
        QFile::remove(m_folder + u'/' + change.file);
        removeFolderOf(change.file);
    }
}

std::optional<content::Finding> FileWriter::commit()
{
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Change &change = m_changes.at(i);
        if (write(change.file, change.after, !change.before))
            continue;
        undo(i);
        return content::Finding{content::Severity::Error,
                                u"not-written"_s,
                                Message::tr("This file cannot be written."),
                                Message::tr("Make room on the disk, or ask for the right to write here. Nothing was changed."),
                                change.file,
                                0,
                                0};
    }
    return std::nullopt;
}

} // namespace sala::tool
