// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace sala::decode {

/// Takes from this process what it does not need, for good: it may read system libraries and `root`, write nothing, start no
/// program, open no connection. Done by the kernel (Landlock, seccomp); where the kernel cannot, the rest holds.
///
/// Call once, before the first hostile byte is read. `root` empty: it may read anything.
void confineProcess(const QByteArray &root);

} // namespace sala::decode
