// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"

namespace sala::content {

/// One stretch of text that a patient reads or hears, with where it stands: what the checks of words look at.
struct ContentText
{
    enum class Role { Title, Summary, Fact, Heading, Paragraph, ListItem, CallOut, Answer, Evidence, Picture, Meaning, Question };
    Role role = Role::Paragraph;
    QString file;
    QString language;
    QString text;
    Position start;
    const PlacedText *placed = nullptr; ///< null for one-line texts, which stand at `start`

    [[nodiscard]] Position at(qsizetype offset) const;
};

/// Texts of one step, one topic, or everything. They point into their sources, which must outlive them.
[[nodiscard]] QList<ContentText> stepTexts(const TopicSource &topic, const StepSource &step);
[[nodiscard]] QList<ContentText> topicTexts(const TopicSource &topic);
[[nodiscard]] QList<ContentText> allTexts(const Package &package);

} // namespace sala::content
