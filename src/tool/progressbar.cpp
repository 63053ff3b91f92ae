// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/progressbar.h"

#include "tool/commands/command.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr int barWidth = 40; ///< letters; the whole line fits into 80

QString left(qint64 elapsed, int done, int all)
{
    const qint64 seconds = elapsed * (all - done) / std::max(1, done) / 1000;
    return seconds < 90 ? u"%1 s left"_s.arg(seconds) : u"%1 min left"_s.arg((seconds + 30) / 60);
}

} // namespace

ProgressBar::ProgressBar() : m_terminal(isatty(STDERR_FILENO) == 1)
{
    m_elapsed.start();
}

void ProgressBar::show(int done, int all)
{
    if (m_terminal) {
        const int filled = barWidth * done / std::max(1, all);
        const QString bar = QString(filled, u'#') + QString(barWidth - filled, u'.');
        complain(u"\r[%1] %2 of %3, %4   "_s.arg(bar).arg(done).arg(all).arg(left(m_elapsed.elapsed(), done, all)));
        m_shown = true;
        return;
    }
    const int tenth = 10 * done / std::max(1, all);
    if (tenth > m_tenth)
        complain(u"%1 of %2\n"_s.arg(done).arg(all));
    m_tenth = tenth;
}

void ProgressBar::finish()
{
    if (m_shown)
        complain(u"\n"_s);
}

} // namespace sala::tool
