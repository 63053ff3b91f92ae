// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>

namespace sala::tool {

/// How far a long command has come, on standard error: a bar that moves in a terminal, a line for each tenth in a log.
/// Created when the work begins; not for several threads at once.
class ProgressBar final
{
public:
    ProgressBar();

    void show(int done, int all);
    void finish(); ///< ends the line of the bar

private:
    bool m_terminal;
    bool m_shown = false;
    int m_tenth = 0;
    QElapsedTimer m_elapsed;
};

} // namespace sala::tool
