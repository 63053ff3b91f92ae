// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"

namespace sala::test {

/// The folder of the content that ships with Sala; its figures serve the tests.
[[nodiscard]] QString contentFolder();
/// Absolute path of one of its figures: "neck-side.svg".
[[nodiscard]] QString figurePath(const QString &name);
/// A file of resources/content.
[[nodiscard]] QString contentPath(const QString &name);
/// The content of resources/content, read once.
[[nodiscard]] content::LibraryPtr shippedLibrary();

/// A small content, complete in Spanish and English, made in memory; tests change it before they share it.
///
/// Topics: `disc` (steps `what`, `wear` with a slider, `check` whose second answer is right and whose first leads to `wear`),
/// `research` (investigational; steps `safety` with two groups, `open` without), `what-helps` (step `move`).
/// Glossary: `annulus`, `nucleus`. Questions: group `disc` (`disc-why`, `disc-scan`), group `general` (`who-checks`).
[[nodiscard]] content::Library makeLibrary();
/// The same, ready to be shown.
[[nodiscard]] content::LibraryPtr sharedLibrary();

[[nodiscard]] content::Run textRun(const QString &text);
[[nodiscard]] content::Run linkRun(content::Run::Kind kind, const QString &text, const QString &target, int value = 0);

} // namespace sala::test
