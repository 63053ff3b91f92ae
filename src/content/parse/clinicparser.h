// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Reads clinic.yaml. Nothing when it names no language: without languages there is nothing to show.
[[nodiscard]] std::optional<ClinicSource> parseClinic(const FileGate &gate, Findings &findings);

/// Reads structures.yaml.
[[nodiscard]] QList<StructureSource> parseStructures(const FileGate &gate, const QStringList &languages, Findings &findings);

} // namespace sala::content
