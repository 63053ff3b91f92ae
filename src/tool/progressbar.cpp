// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/progressbar.h"

#include "tool/output.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;

namespace {

constexpr int barWidth = 30; ///< letters; the whole line fits into 80

Message left(qint64 elapsed, int done, int all)
{
    const qint64 seconds = elapsed * (all - done) / std::max(1, done) / 1000;
    return seconds < 90 ? Message::tr("%1 s left").arg(seconds) : Message::tr("%1 min left").arg((seconds + 30) / 60);
}

} // namespace

ProgressBar::ProgressBar(Message what, bool wanted) : m_what(std::move(what)), m_wanted(wanted && isatty(STDERR_FILENO) == 1)
{
    m_elapsed.start();
}

ProgressBar::~ProgressBar()
{
    finish();
}

void ProgressBar::begin(Message what)
{
    finish();
    m_what = std::move(what);
    m_elapsed.restart();
}

void ProgressBar::show(int done, int all)
{
    if (!m_wanted || all <= 0)
        return;
    const int filled = std::clamp(barWidth * done / all, 0, barWidth);
    const QString bar = QString(filled, u'#') + QString(barWidth - filled, u'.');
    const Message text = Message::tr("%1: %2 of %3, %4").arg(m_what, done, all, left(m_elapsed.elapsed(), done, all));
    const QString line = u"[%1] %2"_s.arg(bar, text.in(outputLanguage()));
    if (line == m_line)
        return;
    complain(u'\r' + line.leftJustified(m_line.size()));
    m_line = line;
}

std::function<void(int, int)> ProgressBar::shower()
{
    return [this](int done, int all) { show(done, all); };
}

void ProgressBar::finish()
{
    if (!m_line.isEmpty())
        complain(u'\r' + QString(m_line.size(), u' ') + u'\r');
    m_line.clear();
}

} // namespace sala::tool
