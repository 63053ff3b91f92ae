// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace sala::test {

/// What a run of sala-content ended with and said; status -1 when it did not start, crashed or took minutes.
struct Run
{
    int status = -1;
    QString output;
    QString complaint;
};

/// The environment of this test, with messages in English.
[[nodiscard]] QProcessEnvironment englishEnvironment();

/// Runs sala-content as people do.
[[nodiscard]] Run runTool(const QStringList &arguments, const QProcessEnvironment &environment = englishEnvironment());

} // namespace sala::test
