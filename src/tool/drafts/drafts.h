// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QByteArray>
#include <QStringList>

namespace sala::tool {

/// What `new` did: the files that it made or changed, or why it did nothing at all.
struct Draft
{
    QStringList files; ///< relative to the folder
    content::Findings problems;
};

/// Each writes all of its files or none, and never over a text that is there. Blocking; the folder has a clinic.yaml.
[[nodiscard]] Draft newTopic(const QString &folder, const QString &id);
[[nodiscard]] Draft newGlossaryWord(const QString &folder, const QString &id);
/// `after`: the step behind which the new one stands in every language; empty: at the end.
[[nodiscard]] Draft newStep(const QString &folder, const QString &topic, const QString &id, const QString &after);

/// `bytes` of a clinic.yaml with one more topic at the end of its list, everything else as it was; nothing when the list
/// is written in a way that cannot be told apart safely.
[[nodiscard]] std::optional<QByteArray> withTopic(const QByteArray &bytes, const QString &id);

} // namespace sala::tool
