// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/limits.h"

#include <QString>

#include <functional>

namespace sala::intake {

struct Options
{
    qint64 spareBytes = content::limits::spareBytes;      ///< of the disk that must stay free
    std::function<void(const QString &path)> onFile = {}; ///< told of each file before it is copied; may be empty
    std::function<void(int done, int all)> progress = {}; ///< how many files are copied; may be empty
};

} // namespace sala::intake
