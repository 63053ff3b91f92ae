// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/support/publisher.h"
#include "support/installedtool.h"

#include <QList>

#include <chrono>

namespace sala::test {

/// A system call at which the kernel kills the process: the `nth` of this name in one of its threads.
struct CrashPoint
{
    QString call;
    int nth = 1;
};

/// A command that changes a store, the state folder before it, and what may be shown after it.
struct Change
{
    QString state;               ///< copied for each try
    QStringList arguments;       ///< STATE stands for the copy
    QList<Files> allowed;        ///< what may be shown however it ends; the last is what the whole command shows
    bool mayShowNothing = false; ///< there was no version before
};

/// Whether this system lets a test trace its own processes.
[[nodiscard]] bool mayTrace();

/// Every system call of a change after which the disk may look different: where a crash can matter.
[[nodiscard]] QList<CrashPoint> crashPoints(const InstalledTool &tool, const Change &change);

/// The repository's objects that a change removes, in this order, each as its kind: "commit", "dirtree", "dirmeta", "file".
[[nodiscard]] QStringList removedObjects(const InstalledTool &tool, const Change &change);

/// Lets a change crash at a point, or after a time, and looks at what is left. Gives what is wrong; empty: nothing.
[[nodiscard]] QString crashAt(const InstalledTool &tool, const Change &change, const CrashPoint &point);
[[nodiscard]] QString crashAfter(const InstalledTool &tool, const Change &change, std::chrono::milliseconds time);

/// How long the change takes when nothing happens.
[[nodiscard]] std::chrono::milliseconds durationOf(const InstalledTool &tool, const Change &change);

} // namespace sala::test
