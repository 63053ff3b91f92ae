// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "contentfolder.h"

#include "content/reader.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

void copyTree(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(to.toStdString()))
        fs::permissions(entry.path(), fs::perms::owner_write, fs::perm_options::add); // the sources may be read-only
}

} // namespace

ContentFolder::ContentFolder() : m_dir(std::make_unique<QTemporaryDir>())
{
    copyTree(QStringLiteral(SALA_TEST_CONTENT) + u"/base"_s, m_dir->path());
}

void ContentFolder::write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file));
}

QByteArray ContentFolder::read(const QString &file) const
{
    QFile source(path(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file));
    return source.readAll();
}

void ContentFolder::replace(const QString &file, const QString &before, const QString &after)
{
    QString text = QString::fromUtf8(read(file));
    const qsizetype at = text.indexOf(before);
    if (at < 0)
        qFatal("%s does not hold \"%s\"", qUtf8Printable(file), qUtf8Printable(before));
    text.replace(at, before.size(), after);
    write(file, text.toUtf8());
}

void ContentFolder::remove(const QString &fileOrFolder)
{
    const QString target = path(fileOrFolder);
    const bool gone = QFileInfo(target).isDir() ? QDir(target).removeRecursively() : QFile::remove(target);
    if (!gone)
        qFatal("cannot remove %s", qUtf8Printable(fileOrFolder));
}

content::Findings ContentFolder::read() const
{
    return content::readContent(m_dir->path()).findings;
}

content::Findings ContentFolder::check() const
{
    return content::checkContent(m_dir->path(), checkOptions()).findings;
}

QStringList summary(const content::Findings &findings)
{
    QStringList lines;
    for (const content::Finding &finding : findings) {
        if (finding.code == u"no-sound-at-all"_s)
            continue;
        const QString severity = finding.severity == content::Severity::Error ? u"error"_s : u"warning"_s;
        lines.append(u"%1 %2 %3:%4:%5"_s.arg(severity, finding.code, finding.file).arg(finding.line).arg(finding.column));
    }
    return lines;
}

content::CheckOptions checkOptions()
{
    // Letters as wide as Andika's on average: 0.52 of the font size.
    const auto measure = [](const QString &text, content::TextStyle style) {
        return static_cast<double>(text.size()) * 0.52 * (style == content::TextStyle::Heading ? 11.0 : 7.0);
    };
    return {QStringLiteral(SALA_DECODE), QDate(2026, 6, 1), true, measure, {}, {}, {}};
}

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(SALA_TEST_CONTENT) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(name));
    return file.readAll();
}

} // namespace sala::test
