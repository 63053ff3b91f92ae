// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

namespace sala::tool::html {

/// Text as HTML says it; nothing in it is markup. Everything from the content passes through here.
[[nodiscard]] QString text(const QString &plain);
/// A message in the language of the output.
[[nodiscard]] QString text(const content::Message &message);
/// One element; `attributes` as they stand in the tag (made with attribute()), `inner` is HTML already.
[[nodiscard]] QString element(const QString &tag, const QString &attributes, const QString &inner);
[[nodiscard]] QString element(const QString &tag, const QString &inner);
/// name="value", the value escaped.
[[nodiscard]] QString attribute(const QString &name, const QString &value);

/// The look of the report: calm on a screen, whole on paper.
[[nodiscard]] QString styleSheet();

} // namespace sala::tool::html
