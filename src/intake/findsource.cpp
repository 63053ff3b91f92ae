// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/findsource.h"

#include "content/files/limits.h"
#include "intake/zipintake.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

namespace limits = content::limits;

bool isPlainFile(const QFileInfo &info)
{
    return info.isFile() && !info.isSymLink();
}

bool isRepository(const QDir &folder)
{
    return isPlainFile(QFileInfo(folder.filePath(u"config"_s))) && QFileInfo(folder.filePath(u"objects"_s)).isDir()
           && QFileInfo(folder.filePath(u"refs"_s)).isDir();
}

bool holdsContent(const QString &archive)
{
    QFile file;
    if (!openRegularFile(archive, file))
        return false;
    const content::Result<QList<ZipEntry>> entries = readZipDirectory(file);
    return entries && findContentIn(entries.value()).prefix;
}

/// Looks through folders level by level, at a bounded number of names.
class Search final
{
public:
    void folder(const QString &path, int depth);
    [[nodiscard]] QList<Source> take();

private:
    void entry(const QFileInfo &info, int depth);

    QList<Source> m_found;
    int m_looked = 0;
};

void Search::folder(const QString &path, int depth)
{
    const QDir folder(path);
    const QFileInfo clinic(folder.filePath(u"clinic.yaml"_s));
    if (isPlainFile(clinic)) {
        m_found.append({Source::Kind::Folder, path, clinic.lastModified()});
        return;
    }
    if (isRepository(folder)) {
        m_found.append({Source::Kind::Repository, path, QFileInfo(path).lastModified()});
        return;
    }
    QDirIterator entries(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (entries.hasNext() && ++m_looked <= limits::searchEntries) {
        entries.next();
        entry(entries.fileInfo(), depth);
    }
}

void Search::entry(const QFileInfo &info, int depth)
{
    if (info.fileName().startsWith(u'.'))
        return;
    if (info.isDir() && depth < limits::searchDepth)
        folder(info.filePath(), depth + 1);
    else if (isPlainFile(info) && info.suffix().toLower() == u"zip" && holdsContent(info.filePath()))
        m_found.append({Source::Kind::Archive, info.filePath(), info.lastModified()});
}

QList<Source> Search::take()
{
    std::sort(m_found.begin(), m_found.end(),
              [](const Source &a, const Source &b) { return a.made != b.made ? a.made > b.made : a.path < b.path; });
    return m_found;
}

} // namespace

QList<Source> findSources(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile()) // a FIFO or a device is none
        return {{Source::Kind::Archive, info.absoluteFilePath(), info.lastModified()}};
    if (!info.isDir())
        return {};
    Search search;
    search.folder(info.absoluteFilePath(), 0);
    return search.take();
}

} // namespace sala::intake
