// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Clips: short silent moving pictures that may stand where a step's picture does.
///
/// A clip lies beside its poster, a picture of the same name: `disc-load.webm` and `disc-load.svg`. A text names the clip; from
/// then on the poster stands for both, in the library too, so whoever cannot or may not move anything needs to know nothing of it.
namespace sala::content {

/// By the ending of its name.
[[nodiscard]] bool isClip(const QString &file);

/// The clip that lies beside a poster, given by file or resource path; empty when there is none. Looks into the folder.
[[nodiscard]] QString clipBeside(const QString &poster);

} // namespace sala::content
