// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/arrangement.h"

#include <algorithm>

namespace sala::ui {

namespace {

constexpr int fewestLetters = 20; // per line, or the text looks torn
constexpr int fewestLines = 7;    // of body text below the picture in portrait

double landscapeShare(int textScale)
{
    if (textScale <= 100)
        return 0.52; // visual.md
    if (textScale <= 125)
        return 0.47;
    return textScale <= 150 ? 0.42 : 0.36;
}

double portraitShare(int textScale)
{
    if (textScale <= 100)
        return 0.46;
    if (textScale <= 125)
        return 0.42;
    return textScale <= 150 ? 0.38 : 0.34;
}

} // namespace

Arrangement arrange(const Metrics &metrics, QSize page, bool giveWay)
{
    Arrangement result;
    const int gap = metrics.px(4.5);
    const QRect whole(QPoint(), page);
    if (metrics.portrait()) {
        const int height = static_cast<int>(page.height() * portraitShare(metrics.textScale));
        result.figure = QRect(0, 0, page.width(), height);
        result.text = whole.adjusted(0, height + metrics.px(3), 0, 0);
        result.figureApart = result.text.height() < fewestLines * metrics.lineHeight(TextRole::Body);
    } else {
        const int width = static_cast<int>(page.width() * (landscapeShare(metrics.textScale) - (giveWay ? 0.08 : 0.0)));
        result.figure = QRect(0, 0, width, page.height());
        result.text = whole.adjusted(width + gap, 0, 0, 0);
        result.figureApart = result.text.width() < fewestLetters * meanLetterShare * metrics.fontPx(TextRole::Body);
    }
    return result.figureApart ? standApart(page) : result;
}

Arrangement standApart(QSize page)
{
    const QRect whole(QPoint(), page);
    return {whole, whole, true};
}

} // namespace sala::ui
