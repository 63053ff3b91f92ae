// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace sala::ui {

/// What shows words that can be heard, and lights them while they are. What is said is found on the screen by its words,
/// so that no page has to say which of its texts is which sentence of which recording.
class SpokenWords
{
public:
    virtual ~SpokenWords() = default;
    /// The sentence that is heard; nothing: silence.
    virtual void showSpoken(const std::optional<content::SpokenSentence> &sentence) = 0;
};

/// Where a sentence stands in a text that is shown; nothing when it does not.
[[nodiscard]] std::optional<content::Span> spanIn(const QString &text, const content::SpokenSentence &sentence);
[[nodiscard]] bool standsIn(const QStringList &shown, const std::optional<content::SpokenSentence> &sentence);

/// Shows the sentence to everything below `root` that has words.
void showSpokenIn(QWidget *root, const std::optional<content::SpokenSentence> &sentence);

} // namespace sala::ui
