// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/arrangement.h"

#include <algorithm>

namespace sala::ui {

namespace {

constexpr int fewestLetters = 20; // per line, or the text looks torn
constexpr int fewestLines = 7;    // of body text below the picture in portrait
constexpr double shareGiven = 0.08;
constexpr int mostGiven = 2; // a picture of a third still shows what the words say

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

Arrangement arrange(const Metrics &metrics, QSize page, int giveWay)
{
    Arrangement result;
    const int gap = metrics.px(4.5);
    const QRect whole(QPoint(), page);
    if (metrics.portrait()) {
        const double less = giveWay > 0 && metrics.textScale <= 125 ? shareGiven : 0.0;
        const int height = static_cast<int>(page.height() * (portraitShare(metrics.textScale) - less));
        result.figure = QRect(0, 0, page.width(), height);
        result.text = whole.adjusted(0, height + metrics.px(3), 0, 0);
        result.figureApart = result.text.height() < fewestLines * metrics.lineHeight(TextRole::Body);
    } else {
        const int width = static_cast<int>(page.width() * (landscapeShare(metrics.textScale) - giveWay * shareGiven));
        result.figure = QRect(0, 0, width, page.height());
        result.text = whole.adjusted(width + gap, 0, 0, 0);
        result.figureApart = result.text.width() < fewestLetters * meanLetterShare * metrics.fontPx(TextRole::Body);
    }
    return result.figureApart ? standApart(page) : result;
}

Arrangement fewestParts(const Metrics &metrics, QSize page, const std::function<int(const Arrangement &)> &parts)
{
    Arrangement best = arrange(metrics, page);
    int fewest = parts(best);
    bool filled = true;                                        // with the best one
    const int most = metrics.textScale <= 125 ? mostGiven : 1; // large text has taken from the picture already
    for (int way = 1; way <= most && fewest > 1; ++way) {
        const Arrangement narrower = arrange(metrics, page, way);
        if (narrower.figureApart)
            continue;
        const int needed = parts(narrower);
        filled = needed < fewest;
        if (filled) {
            fewest = needed;
            best = narrower;
        }
    }
    if (!filled)
        (void)parts(best);
    return best;
}

void giveSpareHeight(Arrangement &places, const Metrics &metrics, QSize page, int used)
{
    if (places.figureApart || !metrics.portrait())
        return;
    const int most = page.height() * 3 / 5 - places.figure.height();
    const int spare = std::clamp(places.text.height() - used - metrics.px(2), 0, std::max(0, most));
    places.figure.setHeight(places.figure.height() + spare);
    places.text.setTop(places.text.top() + spare);
}

Arrangement standApart(QSize page)
{
    const QRect whole(QPoint(), page);
    return {whole, whole, true};
}

} // namespace sala::ui
