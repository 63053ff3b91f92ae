// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/pixels.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace sala::test {

namespace {

constexpr double leastShare = 0.01; // T-02: fewer pixels are the soft edges of letters

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

using Histogram = QHash<QRgb, int>;

QRgb commonest(const Histogram &colours)
{
    const auto most = std::max_element(colours.begin(), colours.end());
    return most == colours.end() ? 0 : most.key();
}

// The part of the rectangle that is not ground, so that a short line in a wide label counts as much as a long one.
QRect inked(const QImage &picture, const QRect &where, QRgb ground)
{
    QRect found;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (picture.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

Histogram count(const QImage &picture, const QRect &where)
{
    Histogram colours;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    return colours;
}

} // namespace

double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Seen lookAt(const QImage &picture, const QRect &wanted)
{
    const QRect where = wanted & picture.rect();
    Seen seen;
    seen.ground = commonest(count(picture, where));
    seen.ink = seen.ground;
    const QRect ink = inked(picture, where, seen.ground);
    if (ink.isEmpty())
        return seen;
    const Histogram colours = count(picture, ink);
    struct Tone
    {
        double ratio;
        QRgb colour;
        int pixels;
    };
    QList<Tone> tones;
    for (auto it = colours.begin(); it != colours.end(); ++it)
        tones.append({contrast(it.key(), seen.ground), it.key(), it.value()});
    std::sort(tones.begin(), tones.end(), [](const Tone &a, const Tone &b) { return a.ratio > b.ratio; });
    const int enough = static_cast<int>(std::ceil(ink.width() * ink.height() * leastShare));
    int pixels = 0;
    for (const Tone &tone : tones) {
        pixels += tone.pixels;
        seen.ink = tone.colour;
        seen.ratio = tone.ratio;
        if (pixels >= enough)
            break;
    }
    return seen;
}

Difference difference(const QImage &a, const QImage &b)
{
    Difference found;
    if (a.size() != b.size())
        return {a.rect() | b.rect(), a.width() * a.height(), 255};
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (p == q)
                continue;
            found.where |= QRect(x, y, 1, 1);
            ++found.pixels;
            found.most =
                std::max({found.most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return found;
}

} // namespace sala::test
