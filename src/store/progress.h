// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

namespace sala::store {

/// How far long work has come; `all` is 0 when it is not known. Called on the thread that works.
using Progress = std::function<void(int done, int all)>;

} // namespace sala::store
