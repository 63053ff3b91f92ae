// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace sala::test {

/// What a required statement about injections under study must say, as patterns that its text must match.
struct Meaning
{
    QString step;
    QString language;
    QStringList patterns;
};

/// Both languages of the 17 statements. Source: the standard on honesty, E-01 to E-17.
[[nodiscard]] QList<Meaning> requiredMeanings();

} // namespace sala::test
