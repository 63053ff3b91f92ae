// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/progressbar.h"

#include "tool/output.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;

namespace {

constexpr int barWidth = 40; ///< letters; the whole line fits into 80

Message left(qint64 elapsed, int done, int all)
{
    const qint64 seconds = elapsed * (all - done) / std::max(1, done) / 1000;
    return seconds < 90 ? Message::tr("%1 s left").arg(seconds) : Message::tr("%1 min left").arg((seconds + 30) / 60);
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
        const Message text = Message::tr("%1 of %2, %3").arg(done, all, left(m_elapsed.elapsed(), done, all));
        complain(u"\r[%1] %2   "_s.arg(bar, text.in(outputLanguage())));
        m_shown = true;
        return;
    }
    const int tenth = 10 * done / std::max(1, all);
    if (tenth > m_tenth)
        complain(Message::tr("%1 of %2\n").arg(done, all));
    m_tenth = tenth;
}

void ProgressBar::finish()
{
    if (m_shown)
        complain(u"\n"_s);
}

} // namespace sala::tool
