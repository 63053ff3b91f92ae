// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "statefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

struct Run
{
    int status = -1;
    QString output;
};

Run runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

Files filesOf(const QString &folder)
{
    Files files;
    const QString root = QFileInfo(folder).canonicalFilePath();
    QDirIterator each(root, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        files.insert(file.fileName().mid(root.size() + 1), file.readAll());
    }
    return files;
}

QString fsck(const QString &repository)
{
    const Run run = runProgram(u"ostree"_s, {u"fsck"_s, u"--quiet"_s, u"--repo="_s + repository});
    return run.status == 0 ? QString() : u"ostree fsck: %1 %2"_s.arg(run.status).arg(run.output);
}

QStringList leftovers(const QString &state)
{
    const content::Result<store::Overview> seen = store::look(state);
    if (!seen)
        return {seen.finding().message.english()};
    QStringList left;
    const auto report = [&left, &state](const QString &folder, const auto &belongs) {
        for (const QString &name : names(state + u'/' + folder)) {
            if (!belongs(name))
                left.append(folder + u'/' + name);
        }
    };
    const store::Versions versions = seen.value().versions;
    const QStringList known{u"repo"_s, u"site"_s, u"current"_s, u"lock"_s, u"keys"_s};
    report({}, [&known](const QString &name) { return known.contains(name); });
    report(u"site"_s, [&versions](const QString &name) {
        return std::any_of(versions.cbegin(), versions.cend(), [&name](const store::Version &version) { return version.id == name; });
    });
    report(u"repo/tmp"_s, [](const QString &name) { return name == u"cache"_s; });
    report(u"repo/state"_s, [](const QString &) { return false; });
    report(u"repo/refs/remotes"_s, [](const QString &) { return false; });
    report(u"repo/refs/heads/versions"_s, [](const QString &name) { return name.size() == 6; });
    const Run prune =
        runProgram(u"ostree"_s, {u"prune"_s, u"--refs-only"_s, u"--depth=0"_s, u"--no-prune"_s, u"--repo="_s + state + u"/repo"_s});
    if (!prune.output.contains(u"No unreachable objects"_s))
        left.append(prune.output);
    if (QFileInfo(state + u"/lock"_s).size() != 0)
        left.append(u"a change that has not ended"_s);
    return left;
}

std::unique_ptr<store::Store> opened(const StateFolder &state)
{
    auto result = store::Store::open(state.path());
    if (!result)
        qFatal("%s", qUtf8Printable(result.finding().message.english()));
    return std::move(result.value());
}

QString installed(store::Store &target, const ContentFolder &folder, const QString &note, bool factory)
{
    const store::Outcome outcome = target.install({folder.path(), note, factory, {}, {}});
    if (outcome.id.isEmpty())
        qFatal("%s", qUtf8Printable(outcome.findings.constFirst().message.english()));
    return outcome.id;
}

void change(ContentFolder &folder, int number)
{
    folder.write(u"words.en.txt"_s, QByteArray::number(number));
}

void copyFolder(const QString &from, const QString &to)
{
    if (runProgram(u"cp"_s, {u"-a"_s, from, to}).status != 0)
        qFatal("cannot copy %s", qUtf8Printable(from));
}

} // namespace sala::test
