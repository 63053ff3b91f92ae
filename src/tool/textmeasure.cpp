// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/textmeasure.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr int measuredPixels = 100; ///< large, so that rounding does not matter
// Font sizes in u at 200 %: headings grow to one and a half of 5.5 u, body text to twice 3.5 u (ui/look/metrics.cpp).
constexpr double headingUnits = 8.25;
constexpr double bodyUnits = 7.0;

} // namespace

content::TextMeasure andikaMeasure()
{
    QFont font(u"Andika"_s);
    if (!QFontDatabase::hasFamily(font.family()))
        return {};
    font.setPixelSize(measuredPixels);
    const QFontMetricsF body(font);
    font.setBold(true);
    const QFontMetricsF heading(font);
    return [body, heading](const QString &text, content::TextStyle style) {
        if (style == content::TextStyle::Heading)
            return heading.horizontalAdvance(text) * headingUnits / measuredPixels;
        return body.horizontalAdvance(text) * bodyUnits / measuredPixels;
    };
}

} // namespace sala::tool
