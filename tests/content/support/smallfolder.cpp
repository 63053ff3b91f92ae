// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "smallfolder.h"

#include "content/markup/yamlparser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

QStringList lines(const content::Findings &findings, bool withFile)
{
    QStringList lines;
    for (const content::Finding &finding : findings) {
        const QString kind = finding.severity == content::Severity::Error ? QString() : u"warning "_s;
        const QString file = withFile ? finding.file + u':' : QString();
        lines.append(kind + u"%1 %2%3:%4"_s.arg(finding.code, file).arg(finding.line).arg(finding.column));
    }
    return lines;
}

} // namespace

SmallFolder::SmallFolder(std::initializer_list<std::pair<QString, QByteArray>> files) : m_dir(std::make_unique<QTemporaryDir>())
{
    for (const auto &[name, bytes] : files) {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
    }
    m_gate = std::make_unique<content::FileGate>(m_dir->path());
}

QStringList said(const content::Findings &findings)
{
    return lines(findings, false);
}

QStringList saidOfFiles(const content::Findings &findings)
{
    return lines(findings, true);
}

content::YamlNode yaml(const QByteArray &text)
{
    const content::Result<content::YamlNode> node = content::parseYaml({u"x.yaml"_s, text});
    if (!node)
        qFatal("%s", qUtf8Printable(node.finding().message.english()));
    return node.value();
}

} // namespace sala::test
