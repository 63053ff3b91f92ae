// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "interruption.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

/// All that give, move or remove a name, and all that wait for the disk.
const QStringList calls{u"rename"_s,   u"renameat"_s,  u"renameat2"_s, u"link"_s,     u"linkat"_s,  u"unlink"_s,
                        u"unlinkat"_s, u"rmdir"_s,     u"mkdir"_s,     u"mkdirat"_s,  u"symlink"_s, u"symlinkat"_s,
                        u"fsync"_s,    u"fdatasync"_s, u"syncfs"_s,    u"ftruncate"_s};

/// A state folder for one try; gone afterwards.
class Try final
{
public:
    explicit Try(const Change &change)
    {
        if (QFileInfo::exists(change.state))
            copyFolder(change.state, m_folder.path());
        for (const QString &argument : change.arguments)
            m_arguments.append(argument == u"STATE"_s ? m_folder.path() : argument);
    }

    [[nodiscard]] QString state() const { return m_folder.path(); }
    [[nodiscard]] QString scratch(const QString &name) const { return m_folder.scratch(name); }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

private:
    StateFolder m_folder;
    QStringList m_arguments;
};

QStringList straceOptions(const QString &output)
{
    // The threads of the command itself; gpg and the decoder are let go: gpg leaves an agent that never ends.
    return {u"-f"_s, u"-qq"_s, u"-b"_s, u"execve"_s, u"-o"_s, output, u"-e"_s, u"signal=none"_s};
}

bool showsOneOf(const QString &state, const Change &change)
{
    const QString current = state + u"/current"_s;
    if (!QFileInfo(current).isSymLink())
        return change.mayShowNothing && !QFileInfo::exists(current);
    return change.allowed.contains(filesOf(current));
}

/// After the crash, after the next start, and after doing the same again.
QString verdict(const InstalledTool &tool, const Change &change, const Try &attempt)
{
    if (!showsOneOf(attempt.state(), change))
        return u"neither the old nor the new content is shown after the crash"_s;
    const QString repository = attempt.state() + u"/repo"_s;
    if (const QString damage = QFileInfo::exists(repository) ? fsck(repository) : QString(); !damage.isEmpty())
        return u"after the crash: "_s + damage;
    const bool any = QFileInfo(attempt.state() + u"/current"_s).isSymLink();
    if (any && tool.run({u"versions"_s, u"--in"_s, attempt.state(), u"--format=json"_s}).status != 0)
        return u"the next start fails"_s;
    if (any && !showsOneOf(attempt.state(), change))
        return u"neither the old nor the new content is shown after the next start"_s;
    if (const QStringList left = any ? leftovers(attempt.state()) : QStringList(); !left.isEmpty())
        return u"left over after the next start: "_s + left.join(u", "_s);
    const ToolRun again = tool.run(attempt.arguments());
    const Files shown = filesOf(attempt.state() + u"/current"_s);
    if (change.arguments.constFirst() == u"install"_s && (again.status != 0 || shown != change.allowed.constLast()))
        return u"the same again fails: "_s + again.output + again.complaint;
    if (const QString damage = fsck(repository); !damage.isEmpty())
        return u"at the end: "_s + damage;
    const QStringList left = leftovers(attempt.state());
    return left.isEmpty() ? QString() : u"left over at the end: "_s + left.join(u", "_s);
}

} // namespace

bool mayTrace()
{
    return QProcess::execute(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}) == 0;
}

QList<CrashPoint> crashPoints(const InstalledTool &tool, const Change &change)
{
    const Try attempt(change);
    const QString output = attempt.scratch(u"trace"_s);
    QProcess::execute(u"strace"_s,
                      straceOptions(output) + QStringList{u"-e"_s, u"trace="_s + calls.join(u','), tool.program()} + attempt.arguments());
    static const QRegularExpression line(u"^([0-9]+) +([a-z0-9]+)\\("_s);
    QHash<QString, QHash<QString, int>> counts; // by call, then by thread: strace counts in each thread
    QFile file(output);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const auto match = line.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            ++counts[match.captured(2)][match.captured(1)];
    }
    QList<CrashPoint> points;
    for (const QString &call : calls) {
        const QHash<QString, int> threads = counts.value(call);
        const int most = threads.isEmpty() ? 0 : *std::max_element(threads.cbegin(), threads.cend());
        for (int nth = 1; nth <= most; ++nth)
            points.append({call, nth});
    }
    return points;
}

QStringList removedObjects(const InstalledTool &tool, const Change &change)
{
    const Try attempt(change);
    const QString output = attempt.scratch(u"trace"_s);
    QProcess::execute(u"strace"_s,
                      straceOptions(output) + QStringList{u"-e"_s, u"trace=unlink,unlinkat"_s, tool.program()} + attempt.arguments());
    static const QRegularExpression object(u"\\bunlink(?:at)?\\(.*[0-9a-f]{2}/[0-9a-f]{62}\\.(commit|dirtree|dirmeta|file)\""_s);
    QStringList removed;
    QFile file(output);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const auto match = object.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            removed.append(match.captured(1));
    }
    return removed;
}

QString crashAt(const InstalledTool &tool, const Change &change, const CrashPoint &point)
{
    const Try attempt(change);
    QProcess process;
    process.start(u"strace"_s, straceOptions(u"/dev/null"_s)
                                   + QStringList{u"-e"_s, u"trace="_s + point.call, u"-e"_s,
                                                 u"inject=%1:signal=KILL:when=%2"_s.arg(point.call).arg(point.nth), tool.program()}
                                   + attempt.arguments());
    if (!process.waitForFinished(60'000))
        return u"it hangs"_s;
    const QString wrong = verdict(tool, change, attempt);
    return wrong.isEmpty() ? wrong : u"killed at %1 number %2: %3"_s.arg(point.call).arg(point.nth).arg(wrong);
}

QString crashAfter(const InstalledTool &tool, const Change &change, std::chrono::milliseconds time)
{
    const Try attempt(change);
    QProcess process;
    process.start(tool.program(), attempt.arguments());
    process.waitForStarted();
    if (!process.waitForFinished(static_cast<int>(time.count())))
        process.kill();
    process.waitForFinished();
    const QString wrong = verdict(tool, change, attempt);
    return wrong.isEmpty() ? wrong : u"killed after %1 ms: %2"_s.arg(time.count()).arg(wrong);
}

std::chrono::milliseconds durationOf(const InstalledTool &tool, const Change &change)
{
    const Try attempt(change);
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const ToolRun run = tool.run(attempt.arguments());
    return std::chrono::milliseconds(timer.elapsed());
}

} // namespace sala::test
