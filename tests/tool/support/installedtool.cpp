// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "installedtool.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

/// A hard link where the file system is the same; the programs find what belongs to them by where they lie.
void place(const QString &file, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(to).constData()) != 0 && !QFile::copy(file, to))
        qFatal("cannot copy %s", qUtf8Printable(file));
}

} // namespace

QJsonObject ToolRun::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

InstalledTool::InstalledTool()
{
    place(QStringLiteral(SALA_CONTENT_TOOL), program());
    place(QStringLiteral(SALA_DECODE), m_dir.filePath(u"bin/sala-decode"_s));
    QDir().mkpath(QFileInfo(factory()).path());
    const ContentFolder content;
    if (QProcess::execute(u"cp"_s, {u"-r"_s, content.path(), factory()}) != 0)
        qFatal("cannot copy the content");
}

ToolRun InstalledTool::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace sala::test
