// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinrules.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::pin {

namespace {

// The middle column of a pad; the rules below do not find it, and it is among the ten most used PINs.
const QStringList &oftenUsed()
{
    static const QStringList pins{u"2580"_s, u"0852"_s};
    return pins;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // not QChar::isDigit: the pad has no other digits
}

/// Whether each digit follows the one before by the same step: 0 (7777), 1 (7890) or 9, which is one down (4321, 1098).
bool isRun(const QString &pin)
{
    const auto stepAt = [&pin](qsizetype i) { return (pin[i].unicode() - pin[i - 1].unicode() + 10) % 10; };
    const int step = stepAt(1);
    if (step != 0 && step != 1 && step != 9)
        return false;
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (stepAt(i) != step)
            return false;
    }
    return true;
}

/// Whether the PIN is one pair of digits again and again: 1212, 474747.
bool isPair(const QString &pin)
{
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (pin[i] != pin[i - 2])
            return false;
    }
    return true;
}

} // namespace

PinFault faultOf(const QString &pin)
{
    if (pin.isEmpty())
        return PinFault::Empty;
    if (!std::ranges::all_of(pin, isDigit))
        return PinFault::NotDigits;
    if (pin.size() < shortestPin)
        return PinFault::TooShort;
    if (pin.size() > longestPin)
        return PinFault::TooLong;
    return isRun(pin) || isPair(pin) || oftenUsed().contains(pin) ? PinFault::TooSimple : PinFault::None;
}

} // namespace sala::pin
