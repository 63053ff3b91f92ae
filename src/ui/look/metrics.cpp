// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/metrics.h"

#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

// Height of Andika's capital H as a share of the font size (measured).
constexpr double capHeightShare = 0.71;
constexpr double leastCapHeightMm = 4.8; // 508 402.4, ADA 707.7.2
constexpr double leastTargetMm = 20.0;   // Colle & Hiszem 2004; Chen 2013
constexpr double leastGapMm = 3.0;       // Colle & Hiszem 2004

double unitsOf(TextRole role)
{
    switch (role) {
    case TextRole::Title: return 7.0;
    case TextRole::Welcome: return 4.6;
    case TextRole::Heading: return 5.5;
    case TextRole::CardTitle: return 3.8;
    case TextRole::Body: return 3.5;
    case TextRole::BigControl: return 3.5;
    case TextRole::Control: return 2.9;
    case TextRole::Small: return 2.4;
    }
    return 3.5;
}

// Body text and controls double. Headings are large to begin with: at twice their size long words would no longer
// fit into a line ("radiofrecuencia" in portrait), so they stop at one and a half, still above the doubled body.
// Welcome's two posters are legible across the room already and grow by a quarter.
double largestGrowth(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Welcome: return 1.25;
    case TextRole::Heading: return 1.5;
    default: return 2.0;
    }
}

double leadingOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Heading: return 1.25;
    case TextRole::Body: return 1.5; // WCAG 1.4.8
    default: return 1.3;
    }
}

} // namespace

QString fontFamily()
{
    return u"Andika"_s;
}

double Metrics::unit() const
{
    return std::min(screen.width(), screen.height()) / 100.0;
}

int Metrics::px(double units) const
{
    return static_cast<int>(std::lround(units * unit()));
}

int Metrics::fontPx(TextRole role) const
{
    const double wanted = unitsOf(role) * unit() * std::min(scale(), largestGrowth(role));
    const double least = pixelsPerMm > 0.0 ? leastCapHeightMm * pixelsPerMm / capHeightShare : 0.0;
    return static_cast<int>(std::lround(std::max(wanted, least)));
}

QFont Metrics::font(TextRole role, bool bold) const
{
    QFont font(fontFamily());
    font.setPixelSize(fontPx(role));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Metrics::lineHeight(TextRole role) const
{
    return static_cast<int>(std::lround(fontPx(role) * leadingOf(role)));
}

int Metrics::target() const
{
    const double text = fontPx(TextRole::Control) * 1.75;
    return static_cast<int>(std::ceil(std::max({8.0 * unit(), text, leastTargetMm * pixelsPerMm})));
}

int Metrics::bigTarget() const
{
    const double text = fontPx(TextRole::BigControl) * 1.75;
    return static_cast<int>(std::ceil(std::max({11.0 * unit(), text, leastTargetMm * pixelsPerMm})));
}

int Metrics::gap() const
{
    return static_cast<int>(std::ceil(std::max(2.0 * unit(), leastGapMm * pixelsPerMm)));
}

int Metrics::margin() const
{
    return px(4.5);
}

int Metrics::radius() const
{
    return px(3.0);
}

int Metrics::stroke() const
{
    return std::max(2, px(0.28));
}

int Metrics::focusStroke() const
{
    return std::max(3, px(0.6));
}

int Metrics::icon() const
{
    return static_cast<int>(std::lround(fontPx(TextRole::Control) * 1.25));
}

int Metrics::columnLimit() const
{
    return static_cast<int>(std::lround(55 * meanLetterShare * fontPx(TextRole::Body)));
}

} // namespace sala::ui
