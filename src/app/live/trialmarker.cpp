// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/trialmarker.h"

#include "app/statefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr qint64 mostBytes = 1024; // twice what the longest record takes
constexpr int mostCounted = 9;     // more tries tell nothing more

bool isName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}\\z"_s);
    return name.match(text).hasMatch();
}

TrialRecord readRecord(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<TrialRecord> record = trialRecord(file.read(mostBytes));
    if (!record)
        qWarning("content: %s is damaged; what was on trial is not known", qUtf8Printable(path));
    return record.value_or(TrialRecord());
}

// The name of a file is on the disk only when its folder is.
void syncFolderOf(const QString &path)
{
    const int fd = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)::fsync(fd);
    ::close(fd);
}

void writeRecord(const QString &path, const TrialRecord &record)
{
    QString problem = prepareStateFolder(QFileInfo(path).path());
    if (problem.isEmpty() && record.content.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove())
            problem = file.errorString();
    } else if (problem.isEmpty()) {
        QSaveFile file(path); // a file beside it, to the disk, then its name
        if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(record)) < 0 || !file.commit())
            problem = file.errorString();
    }
    if (problem.isEmpty())
        syncFolderOf(path);
    else
        qWarning("content: %s cannot be written: a crash while new content appears will not be remembered (%s)", qUtf8Printable(path),
                 qUtf8Printable(problem));
}

} // namespace

QByteArray toBytes(const TrialRecord &record)
{
    return u"content %1\nbefore %2\ntries %3\n"_s.arg(record.content, record.before.isEmpty() ? u"-"_s : record.before)
        .arg(std::clamp(record.tries, 1, mostCounted))
        .toUtf8();
}

std::optional<TrialRecord> trialRecord(const QByteArray &bytes)
{
    static const QRegularExpression form(u"\\Acontent (\\S+)\\nbefore (\\S+)\\ntries ([1-9])\\n\\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(bytes));
    if (!match.hasMatch() || !isName(match.captured(1)) || !isName(match.captured(2)))
        return std::nullopt;
    const QString before = match.captured(2);
    return TrialRecord{match.captured(1), before == u"-" ? QString() : before, match.captured(3).toInt()};
}

TrialMarker::TrialMarker(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)), m_left(readRecord(m_file))
{
    m_pool.setMaxThreadCount(1);
}

TrialMarker::~TrialMarker()
{
    m_pool.waitForDone();
}

void TrialMarker::write(const TrialRecord &record, const std::function<void()> &then)
{
    m_pool.start([this, path = m_file, record, then] {
        writeRecord(path, record);
        if (then)
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

void TrialMarker::begin(const QString &content, const QString &before, const std::function<void()> &then)
{
    if (m_file.isEmpty() || !isName(content)) {
        then();
        return;
    }
    m_now = {content, before, 1};
    if (m_left.content == content) {
        m_now.tries = std::min(m_left.tries + 1, mostCounted);
        m_now.before = before.isEmpty() ? m_left.before : before;
    }
    write(m_now, then);
}

void TrialMarker::end()
{
    if (m_file.isEmpty() || (m_now.content.isEmpty() && m_left.content.isEmpty()))
        return;
    m_now = {};
    m_left = {};
    write({}, {});
}

void TrialMarker::withdraw()
{
    if (!active())
        return;
    const bool again = m_left.content == m_now.content;
    m_now = {};
    write(again ? m_left : TrialRecord(), {});
}

} // namespace sala::app
