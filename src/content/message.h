// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace sala::content {

/// A sentence for staff that can be read in their language: the English text with places %1, %2 ... and what goes there.
///
/// A plain value; who finds something wrong need not know who will read it, nor in which language. Every text that is
/// given to tr() must stand in translations/messages_es.ts (`./dev lint translations` proves it). Any thread.
class Message final
{
#ifdef SALA_FOR_LUPDATE // never compiled: tells lupdate that tr() is a translation, and its context
    Q_DECLARE_TR_FUNCTIONS(Message)
#endif
public:
    Message() = default;
    Message(QString text) : m_text(std::move(text)) {} ///< the same words in every language: a name, what the system says

    /// `english` must be a literal; it lives as long as the program.
    [[nodiscard]] static Message tr(const char *english);
    /// A number with so many digits behind the point, or behind the comma where the language has one.
    [[nodiscard]] static Message decimal(double value, int digits);

    /// Fills the next places. A message among messages is said in the same language.
    template <typename... Arguments>
    [[nodiscard]] Message arg(const Arguments &...arguments) const
    {
        Message filled = *this;
        (filled.m_arguments.append(argument(arguments)), ...);
        return filled;
    }

    /// The sentence in the language with this code; in English where Sala does not have that language.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] QString english() const; ///< for logs and tests
    [[nodiscard]] bool isEmpty() const
    {
        return !m_english && m_text.isEmpty();
    }

    friend bool operator==(const Message &a, const Message &b)
    {
        return a.english() == b.english();
    }
    friend bool operator<(const Message &a, const Message &b)
    {
        return a.english() < b.english();
    }

private:
    [[nodiscard]] static Message argument(const Message &message)
    {
        return message;
    }
    [[nodiscard]] static Message argument(QStringView text)
    {
        return {text.toString()};
    }
    [[nodiscard]] static Message argument(const QString &text)
    {
        return {text};
    }
    [[nodiscard]] static Message argument(QChar letter)
    {
        return {QString(letter)};
    }
    template <std::integral Number>
    [[nodiscard]] static Message argument(Number number)
    {
        return {QString::number(number)};
    }

    const char *m_english = nullptr; ///< null: m_text is said as it is
    QString m_text;
    bool m_decimal = false;
    QList<Message> m_arguments;
};

/// The languages that messages can be said in, the one that most staff read first.
[[nodiscard]] const QStringList &messageLanguages();

} // namespace sala::content
