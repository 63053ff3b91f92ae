// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/figure/figurestore.h"

namespace sala::ui {

class CardButton;

/// Gives a card its round thumbnail, at once when it is ready, else as soon as it is.
void giveThumbnail(CardButton &card, const content::Picture &picture, FigureStore &store);

/// The icon beside a topic's name; "book" for topics that staff have added.
[[nodiscard]] QString iconOfTopic(const QString &topic);

} // namespace sala::ui
