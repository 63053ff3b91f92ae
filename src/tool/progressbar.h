// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

#include <QElapsedTimer>

#include <functional>

namespace sala::tool {

/// How far a part of a long command has come: a bar that moves, on standard error, and only in a terminal. Nothing in a log,
/// a pipe, or for a program that reads the answer.
///
/// Created when that part of the work begins; it takes its line away when it is finished or destroyed. Not for several
/// threads at once.
class ProgressBar final
{
public:
    /// `what` is being done, in a word or two; `wanted` false: a program reads along.
    explicit ProgressBar(content::Message what, bool wanted = true);
    ~ProgressBar();
    Q_DISABLE_COPY_MOVE(ProgressBar)

    void begin(content::Message what); ///< another part of the same work
    void show(int done, int all);      ///< `all` is 0 when it is not known yet: then nothing is shown
    /// The same, to be handed to what works; valid as long as the bar.
    [[nodiscard]] std::function<void(int done, int all)> shower();
    void finish();

private:
    content::Message m_what;
    bool m_wanted;
    QString m_line; ///< that stands there now
    QElapsedTimer m_elapsed;
};

} // namespace sala::tool
