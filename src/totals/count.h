// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <tuple>

namespace sala::totals {

/// What is counted. Nothing else ever is.
enum class What {
    Session,  ///< sessions; no id
    Listened, ///< sessions in which something was read aloud; no id
    Opened,   ///< sessions that opened a topic; id: the topic
    Finished, ///< sessions that came to a topic's end; id: the topic
    Stopped,  ///< sessions whose last step was this one; id: "topic/step"
    Question, ///< sessions that ended with this question chosen; id: the question
    Wrong,    ///< sessions whose first answer to a quick check was wrong; id: "topic/step"
};

/// The name of it in the database and the table for programs: "session", "listened", ...
[[nodiscard]] QString nameOf(What what);
[[nodiscard]] std::optional<What> whatOf(const QString &name);

/// One thing that is counted, in the language in which it happened. A plain value.
struct Count
{
    What what = What::Session;
    QString id;
    QString language;

    friend bool operator==(const Count &, const Count &) = default;
    friend bool operator<(const Count &a, const Count &b)
    {
        return std::tie(a.what, a.id, a.language) < std::tie(b.what, b.id, b.language);
    }
};

/// How often, of one session or of many.
using Counts = QMap<Count, qint64>;

/// What is kept: a day's counts, merged over all its sessions. No time, no order, no session.
struct Row
{
    QDate day;
    Count count;
    qint64 n = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

using Rows = QList<Row>;

} // namespace sala::totals
