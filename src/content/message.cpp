// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/message.h"

#include <QStringList>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr auto context = "Message";
constexpr auto spanish = u"es";

/// Only ever read, and by QTranslator's const functions, which any thread may call.
const QTranslator &spanishCatalogue()
{
    static const auto catalogue = [] {
        auto translator = std::make_unique<QTranslator>();
        static_cast<void>(translator->load(u"messages_es"_s, u":/i18n"_s));
        return translator;
    }();
    return *catalogue;
}

QString translated(const char *english, const QString &language)
{
    const QString own = language == spanish ? spanishCatalogue().translate(context, english) : QString();
    return own.isEmpty() ? QString::fromUtf8(english) : own;
}

/// Puts the values into the places in one pass, so that a "%1" inside a value stays what it is.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (place < 1 || place > values.size()) {
            result += text.at(i);
            continue;
        }
        result += values.at(place - 1);
        ++i;
    }
    return result;
}

} // namespace

Message Message::tr(const char *english)
{
    Message message;
    message.m_english = english;
    return message;
}

Message Message::decimal(double value, int digits)
{
    Message message(QString::number(value, 'f', digits));
    message.m_decimal = true;
    return message;
}

QString Message::in(const QString &language) const
{
    if (m_decimal && language == spanish)
        return QString(m_text).replace(u'.', u',');
    if (!m_english)
        return m_text;
    QStringList values;
    for (const Message &each : m_arguments)
        values.append(each.in(language));
    return filled(translated(m_english, language), values);
}

QString Message::english() const
{
    return in(u"en"_s);
}

const QStringList &messageLanguages()
{
    static const QStringList languages{u"es"_s, u"en"_s};
    return languages;
}

} // namespace sala::content
