// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pintries.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::pin {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr qint64 longestFile = 64; // bytes; "tries=10" has 9

} // namespace

seconds waitAfter(int wrong)
{
    if (wrong <= 0)
        return seconds{0};
    return wrong >= mostTries ? longestWait : std::min(seconds{1 << (wrong - 1)}, longestWait);
}

milliseconds remaining(const Tries &tries, milliseconds now)
{
    const milliseconds whole = waitAfter(tries.wrong);
    return std::clamp(whole - (now - tries.since), milliseconds{0}, whole);
}

Tries oneMore(const Tries &tries, milliseconds now)
{
    return {std::min(tries.wrong + 1, mostTries), now};
}

int readTries(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return 0;
    QFile file(path);
    // Only a regular file may be opened: a FIFO would make us wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return mostTries;
    const QByteArray text = file.read(longestFile);
    bool ok = text.startsWith("tries=");
    const int wrong = ok ? text.mid(6).trimmed().toInt(&ok) : 0;
    return ok && wrong >= 0 && wrong <= mostTries ? wrong : mostTries;
}

bool writeTries(const QString &path, int wrong)
{
    if (wrong <= 0)
        return !QFileInfo::exists(path) || QFile::remove(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write("tries=" + QByteArray::number(wrong) + '\n');
    return file.commit();
}

} // namespace sala::pin
