// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "publisher.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAll().constData());
}

} // namespace

Publisher::Publisher()
{
    QDir().mkpath(home());
    QFile::setPermissions(home(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (const QString &name : {key(), otherKey()})
        run(u"gpg"_s, {u"--homedir"_s,
                       home(),
                       u"--batch"_s,
                       u"--quiet"_s,
                       u"--passphrase"_s,
                       {},
                       u"--quick-gen-key"_s,
                       name,
                       u"ed25519"_s,
                       u"sign"_s,
                       u"never"_s});
}

Publisher::~Publisher()
{
    QProcess::execute(u"gpgconf"_s, {u"--homedir"_s, home(), u"--kill"_s, u"all"_s}); // gpg leaves an agent behind
}

QString Publisher::publish(const ContentFolder &folder, const QString &repository, const QString &signWith) const
{
    const store::Published published =
        store::publish({folder.path(), repository, u"published"_s, signWith, home(), u"org.example.Clinic"_s, {}});
    if (published.id.isEmpty())
        qFatal("%s", qUtf8Printable(published.findings.constFirst().message.english()));
    return published.id;
}

void Publisher::giveKeyTo(const QString &folder) const
{
    QDir().mkpath(folder);
    run(u"gpg"_s,
        {u"--homedir"_s, home(), u"--batch"_s, u"--yes"_s, u"--armor"_s, u"--output"_s, folder + u"/clinic.asc"_s, u"--export"_s, key()});
}

void Publisher::shell(const QString &lines, const QString &repository, const QString &folder) const
{
    const QString names = u"set -e; R='%1'; H='%2'; C='%3'; "_s.arg(repository, home(), folder);
    run(u"sh"_s, {u"-c"_s, names + lines});
}

} // namespace sala::test
