// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/spoken.h"

#include <algorithm>

namespace sala::ui {

namespace {

constexpr qsizetype leastPart = 3; // letters; a shorter sentence would be found inside others

bool isWhole(const QString &shown, qsizetype start, qsizetype end)
{
    const bool begins = start == 0 || !shown[start - 1].isLetterOrNumber();
    return begins && (end == shown.size() || !shown[end].isLetterOrNumber());
}

} // namespace

std::optional<content::Span> spanIn(const QString &text, const content::SpokenSentence &sentence)
{
    const QString shown = QString(text).replace(QChar::Nbsp, u' '); // who hears it knows no lines
    const content::Span &span = sentence.span;
    if (span.start + span.length <= shown.size() && shown.sliced(span.start, span.length).simplified() == sentence.text)
        return span;
    // A name in a line of several, "Paso 2 de 5" in "El disco · Paso 2 de 5", or behind a number, "1. ¿Cuál es la causa?".
    const bool several = shown.contains(QStringLiteral(" · ")) || shown.contains(QStringLiteral(": ")) || shown.endsWith(sentence.text);
    if (!several || sentence.text.size() < leastPart)
        return std::nullopt;
    const qsizetype at = shown.indexOf(sentence.text);
    if (at < 0 || !isWhole(shown, at, at + sentence.text.size()))
        return std::nullopt;
    return content::Span{at, sentence.text.size()};
}

bool standsIn(const QStringList &shown, const std::optional<content::SpokenSentence> &sentence)
{
    return sentence && std::any_of(shown.begin(), shown.end(), [&](const QString &text) { return spanIn(text, *sentence).has_value(); });
}

void showSpokenIn(QWidget *root, const std::optional<content::SpokenSentence> &sentence)
{
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (auto *words = dynamic_cast<SpokenWords *>(widget))
            words->showSpoken(sentence);
    }
}

} // namespace sala::ui
