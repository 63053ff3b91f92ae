// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pin/pinrules.h"

#include <QString>

namespace sala::pin {

/// Whether there is a PIN to compare with.
enum class PinState {
    Missing, ///< none was set: nobody can open the staff menu. "Set a PIN with sala-content set-pin"
    Set,
    Damaged, ///< the file cannot be read or holds no hash of ours: the same, and the same remedy
};

/// What came of setting one.
struct PinSet
{
    PinFault fault = PinFault::None; ///< why the PIN itself was not taken
    QString problem;                 ///< why it could not be written: path and the system's words; empty: it was

    [[nodiscard]] bool ok() const { return fault == PinFault::None && problem.isEmpty(); }
};

enum class PinMatch {
    Right,
    Wrong,
    Missing,   ///< as PinState
    Damaged,   ///< as PinState
    Unchecked, ///< no memory for the comparison; it says nothing about the PIN
};

/// The staff's PIN: one file that holds its Argon2id hash, in libsodium's own form, and nothing else.
///
/// No PIN ships with Sala. The hash takes 64 MiB and 2 passes (libsodium's INTERACTIVE): about 0.1 s on a desktop and well under a
/// second on a small fanless machine, in a process whose other pictures must stay in memory. More would hold up staff, not a
/// thief of the file: four digits are tried through in minutes with any hash. What protects a PIN is that the file is its owner's
/// alone, and the waits of PinGuard.
///
/// Any thread; each call reads or writes the file anew, so that a PIN set by the command counts at once. Blocking: keep set() and
/// match() off the GUI thread.
class PinFile final
{
public:
    explicit PinFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Looks whether a PIN is set. Short: at most 256 bytes are read.
    [[nodiscard]] PinState state() const;
    /// Keeps a new PIN, all or nothing: after a failure the old one counts. Mode 0600. When root sets it, the file gets the owner
    /// of its folder, who runs the kiosk and must be able to read it.
    [[nodiscard]] PinSet set(const QString &pin) const;
    [[nodiscard]] PinMatch match(const QString &pin) const;

private:
    QString m_path;
};

} // namespace sala::pin
