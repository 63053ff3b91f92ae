// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sala::fuzz {

namespace {

QString scratchFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/sala-fuzz-XXXXXX"_s;
}

} // namespace

Scratch::Scratch(const QStringList &files) : m_folder(scratchFolder()), m_files(files)
{
    for (const QString &file : files)
        require(QDir(m_folder.path()).mkpath(QFileInfo(file).path()), "a folder for the input");
}

content::FileGate Scratch::filled(const std::uint8_t *data, std::size_t size)
{
    for (const QString &name : m_files) {
        QFile file(m_folder.filePath(name));
        const auto length = static_cast<qint64>(size);
        require(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(data), length) == length,
                "a file for the input");
    }
    return content::FileGate(m_folder.path());
}

void examine(const content::Findings &findings)
{
    for (const content::Finding &finding : findings) {
        require(!finding.code.isEmpty(), "a finding has a code");
        require(finding.line >= 0 && finding.column >= 0, "a finding stands somewhere");
        for (const QString &language : content::messageLanguages())
            require(!finding.message.in(language).isEmpty() && !finding.remedy.in(language).isEmpty(), "a finding says something");
    }
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace sala::fuzz
