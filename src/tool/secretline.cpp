// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/secretline.h"

#include "tool/output.h"

#include <QByteArray>

#include <termios.h>
#include <unistd.h>

#include <csignal>

namespace sala::tool {

namespace {

constexpr qsizetype longestLine = 1'000;

termios shownBefore; // what the signal handler brings back

extern "C" void showAgainAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Keeps a terminal from showing what is typed, as long as it lives.
class Hidden final
{
public:
    Hidden()
    {
        m_active = tcgetattr(STDIN_FILENO, &shownBefore) == 0;
        if (!m_active)
            return;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            std::signal(signal, showAgainAndEnd);
        termios hidden = shownBefore;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            std::signal(signal, SIG_DFL);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    bool m_active = false;
};

} // namespace

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QString> readSecretLine(const content::Message &prompt)
{
    const Hidden hidden; // before the prompt, so that not even the quickest typing shows
    const bool person = inputIsTerminal();
    if (person)
        complain(prompt);
    QByteArray line;
    char c = 0;
    while (line.size() < longestLine) {
        // Not by stdio: its buffer would keep the digits.
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got <= 0 && line.isEmpty())
            return std::nullopt;
        if (got <= 0 || c == '\n')
            break;
        line.append(c);
    }
    if (person)
        complain(QString(u'\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

} // namespace sala::tool
