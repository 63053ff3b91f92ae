// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/numberwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr int thousand = 1'000;
constexpr int million = 1'000'000;
constexpr qsizetype longestNumber = 9; ///< digits

constexpr std::array<QStringView, 30> spanishSmall{
    u"cero",         u"uno",         u"dos",        u"tres",        u"cuatro",     u"cinco",      u"seis",      u"siete",
    u"ocho",         u"nueve",       u"diez",       u"once",        u"doce",       u"trece",      u"catorce",   u"quince",
    u"dieciséis",    u"diecisiete",  u"dieciocho",  u"diecinueve",  u"veinte",     u"veintiuno",  u"veintidós", u"veintitrés",
    u"veinticuatro", u"veinticinco", u"veintiséis", u"veintisiete", u"veintiocho", u"veintinueve"};
constexpr std::array<QStringView, 10> spanishTens{u"",          u"",        u"",        u"treinta", u"cuarenta",
                                                  u"cincuenta", u"sesenta", u"setenta", u"ochenta", u"noventa"};
constexpr std::array<QStringView, 10> spanishHundreds{u"",           u"ciento",      u"doscientos",  u"trescientos", u"cuatrocientos",
                                                      u"quinientos", u"seiscientos", u"setecientos", u"ochocientos", u"novecientos"};
constexpr std::array<QStringView, 20> englishSmall{u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
                                                   u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
                                                   u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<QStringView, 10> englishTens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                                                  u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

template <size_t size>
QString at(const std::array<QStringView, size> &names, int index)
{
    return names.at(static_cast<size_t>(index)).toString();
}

QString joined(const QString &first, const QString &rest)
{
    return rest.isEmpty() ? first : first + u' ' + rest;
}

QString spanishBelowThousand(int value)
{
    if (value < static_cast<int>(spanishSmall.size()))
        return at(spanishSmall, value);
    if (value == 100)
        return u"cien"_s;
    if (value > 100)
        return joined(at(spanishHundreds, value / 100), value % 100 == 0 ? QString() : spanishBelowThousand(value % 100));
    const QString tens = at(spanishTens, value / 10);
    return value % 10 == 0 ? tens : tens + u" y "_s + at(spanishSmall, value % 10);
}

QString spanish(int value)
{
    if (value < thousand)
        return spanishBelowThousand(value);
    const int head = value < million ? value / thousand : value / million;
    const int tail = value < million ? value % thousand : value % million;
    QString name = value < million ? u"mil"_s : (head == 1 ? u"un millón"_s : u"millones"_s);
    if (head > 1)
        name = spanish(head) + u' ' + name;
    return joined(name, tail == 0 ? QString() : spanish(tail));
}

QString englishBelowThousand(int value)
{
    if (value < static_cast<int>(englishSmall.size()))
        return at(englishSmall, value);
    if (value >= 100)
        return joined(at(englishSmall, value / 100) + u" hundred"_s, value % 100 == 0 ? QString() : englishBelowThousand(value % 100));
    const QString tens = at(englishTens, value / 10);
    return value % 10 == 0 ? tens : tens + u' ' + at(englishSmall, value % 10);
}

QString english(int value)
{
    if (value < thousand)
        return englishBelowThousand(value);
    const int unit = value < million ? thousand : million;
    const QString name = englishBelowThousand(value / unit) + (unit == thousand ? u" thousand"_s : u" million"_s);
    return joined(name, value % unit == 0 ? QString() : english(value % unit));
}

QString digitByDigit(QStringView digits, bool isSpanish)
{
    QStringList words;
    for (const QChar c : digits) {
        const int digit = c.digitValue();
        words.append(isSpanish ? spanish(digit) : english(digit));
    }
    return words.join(u' ');
}

} // namespace

QString numberWords(const QString &digits, const QString &language)
{
    const bool isSpanish = language == u"es"_s;
    if (digits.size() > longestNumber)
        return digitByDigit(digits, isSpanish);
    const int value = digits.toInt();
    return isSpanish ? spanish(value) : english(value);
}

QString spellNumbers(const QString &text, const QString &language)
{
    static const QRegularExpression spanishNumber(u"(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?"_s);
    static const QRegularExpression englishNumber(u"(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?"_s);
    const bool isSpanish = language == u"es"_s;
    QString spelled;
    qsizetype done = 0;
    QRegularExpressionMatchIterator it = (isSpanish ? spanishNumber : englishNumber).globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        QString whole = match.captured(1);
        whole.remove(u'.').remove(u',');
        QString words = numberWords(whole, language);
        if (!match.captured(2).isEmpty())
            words += (isSpanish ? u" coma "_s : u" point "_s) + digitByDigit(match.capturedView(2), isSpanish);
        const bool glued = match.capturedStart() > 0 && text.at(match.capturedStart() - 1).isLetter(); // C5
        spelled += QStringView(text).sliced(done, match.capturedStart() - done);
        spelled += glued ? u' ' + words : words;
        done = match.capturedEnd();
        if (done < text.size() && text.at(done).isLetter())
            spelled += u' ';
    }
    spelled += QStringView(text).sliced(done);
    return spelled;
}

} // namespace sala::content
