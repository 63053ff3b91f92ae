// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace sala::decode {

/// Gives this process at most 1 GiB of memory, no core dumps and no right to write large files.
void limitProcess();

/// Ends this process when it uses more CPU time than this from now on; zero takes the limit away.
void limitCpu(std::chrono::seconds time);

/// CPU time all texts of a folder may use; 500 topics take a quarter of it.
inline constexpr std::chrono::seconds textsTime{60};

/// CPU time a file of this kind may use: 2 s for a drawing, 10 s for a recording or clip, 5 s for a picture.
[[nodiscard]] std::chrono::seconds cpuTimeFor(bool isDrawing, bool isLong);

} // namespace sala::decode
