// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/pronunciation.h"

#include "content/files/limits.h"
#include "content/markup/yamlparser.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

void readNumbers(const YamlNode &numbers, Pronunciation &table, Report &report)
{
    const QList<std::pair<QString, QString *>> fields{{u"thousands"_s, &table.thousands},
                                                      {u"decimal"_s, &table.decimal},
                                                      {u"decimal-word"_s, &table.decimalWord},
                                                      {u"range-word"_s, &table.rangeWord}};
    for (const YamlEntry &entry : numbers.entries) {
        const auto field = std::find_if(fields.cbegin(), fields.cend(), [&entry](const auto &each) { return each.first == entry.key; });
        if (field == fields.cend())
            report.error(u"unknown-key"_s, entry.at, Message::tr("\"%1\" means nothing to Sala here.").arg(entry.key),
                         Message::tr("Below \"numbers\" there may be: thousands, decimal, decimal-word, range-word."));
        else
            *field->second = entry.value.scalar;
    }
}

void readWords(const YamlNode &words, Pronunciation &table, Report &report)
{
    for (const YamlEntry &entry : words.entries) {
        if (entry.key.isEmpty() || entry.value.kind != YamlNode::Kind::Scalar || entry.value.scalar.trimmed().isEmpty())
            report.error(u"pronunciation-empty"_s, entry.at, Message::tr("It is not said how \"%1\" is to be spoken.").arg(entry.key),
                         Message::tr("Write it behind the colon, between quotation marks."));
        else
            table.words.append({entry.key, entry.value.scalar.trimmed()});
    }
    std::stable_sort(table.words.begin(), table.words.end(),
                     [](const Pronunciation::Word &a, const Pronunciation::Word &b) { return a.written.size() > b.written.size(); });
}

/// Goes through one sentence from left to right; what was replaced is not looked at again.
class Speller final
{
public:
    Speller(const QString &sentence, const Pronunciation &table) : m_sentence(sentence), m_table(table) {}

    [[nodiscard]] QString run()
    {
        while (m_at < m_sentence.size()) {
            if (!word() && !digitByDigit() && !number())
                m_spoken += plain(m_sentence.at(m_at++));
        }
        return m_spoken.simplified();
    }

private:
    [[nodiscard]] bool word();
    [[nodiscard]] bool digitByDigit();
    [[nodiscard]] bool number();
    [[nodiscard]] bool fits(const Pronunciation::Word &word) const;
    [[nodiscard]] bool isDigit(qsizetype at) const { return at < m_sentence.size() && m_sentence.at(at).isDigit(); }
    [[nodiscard]] QString digits(qsizetype &at) const;
    [[nodiscard]] QChar before() const { return m_at > 0 ? m_sentence.at(m_at - 1) : u' '; }

    /// The dot between parts of a line is a pause, nothing to be named.
    static QChar plain(QChar c) { return c == u'·' ? u',' : c; }

    const QString &m_sentence;
    const Pronunciation &m_table;
    QString m_spoken;
    qsizetype m_at = 0;
};

bool Speller::fits(const Pronunciation::Word &word) const
{
    const QString &written = word.written;
    const QStringView here = QStringView(m_sentence).sliced(m_at);
    if (here.size() < written.size())
        return false;
    // A small first letter in the table also stands for the capital that begins a sentence.
    const bool first = here.at(0) == written.at(0) || here.at(0) == written.at(0).toUpper();
    if (!first || here.sliced(1, written.size() - 1) != QStringView(written).sliced(1))
        return false;
    if (written.front().isLetterOrNumber() && before().isLetterOrNumber())
        return false;
    const QChar after = here.size() > written.size() ? here.at(written.size()) : QChar(u' ');
    return !written.back().isLetterOrNumber() || !after.isLetterOrNumber();
}

bool Speller::word()
{
    const auto found =
        std::find_if(m_table.words.cbegin(), m_table.words.cend(), [this](const Pronunciation::Word &each) { return fits(each); });
    if (found == m_table.words.cend())
        return false;
    if (before().isDigit()) // "50%"
        m_spoken += u' ';
    m_spoken += found->spoken;
    m_at += found->written.size();
    return true;
}

/// A telephone number, "+57 321 519 7850": nobody says it as millions.
bool Speller::digitByDigit()
{
    if (m_sentence.at(m_at) != u'+' || !isDigit(m_at + 1))
        return false;
    for (++m_at; m_at < m_sentence.size(); ++m_at) {
        const QChar c = m_sentence.at(m_at);
        if (c.isDigit())
            m_spoken += QString(c) + u' ';
        else if (c.isSpace() && isDigit(m_at + 1))
            m_spoken += u", "_s;
        else
            break;
    }
    m_spoken = m_spoken.trimmed();
    return true;
}

/// The digits of a whole number without the signs between its thousands.
QString Speller::digits(qsizetype &at) const
{
    QString digits;
    while (isDigit(at))
        digits += m_sentence.at(at++);
    const auto isGroup = [&] {
        return !m_table.thousands.isEmpty() && m_sentence.sliced(at).startsWith(m_table.thousands) && isDigit(at + 1) && isDigit(at + 2)
               && isDigit(at + 3) && !isDigit(at + 4);
    };
    if (digits.size() > 3)
        return digits;
    while (isGroup()) {
        digits += m_sentence.sliced(at + 1, 3);
        at += 4;
    }
    return digits;
}

bool Speller::number()
{
    if (!isDigit(m_at) || before().isLetterOrNumber())
        return false;
    m_spoken += digits(m_at);
    const bool hasDecimals = !m_table.decimalWord.isEmpty() && m_sentence.sliced(m_at).startsWith(m_table.decimal) && isDigit(m_at + 1);
    if (hasDecimals) {
        m_spoken += u' ' + m_table.decimalWord + u' ';
        for (++m_at; isDigit(m_at); ++m_at)
            m_spoken += m_sentence.at(m_at);
    }
    const QChar dash = m_at < m_sentence.size() ? m_sentence.at(m_at) : QChar(u' ');
    if (!m_table.rangeWord.isEmpty() && (dash == u'-' || dash == u'–') && isDigit(m_at + 1)) {
        m_spoken += u' ' + m_table.rangeWord + u' ';
        ++m_at;
        m_spoken += digits(m_at);
    }
    return true;
}

} // namespace

Pronunciation readPronunciation(const FileGate &gate, const QString &language, Findings &findings)
{
    Pronunciation table;
    const QString path = u"pronunciation.%1.yaml"_s.arg(language);
    if (!gate.contains(path))
        return table;
    Report report(findings, path);
    const Result<SourceFile> file = openText(gate, path, limits::dataBytes);
    if (!file) {
        report.add(file.finding());
        return table;
    }
    const Result<YamlNode> root = parseYaml(file.value());
    if (!root) {
        report.add(root.finding());
        return table;
    }
    for (const YamlEntry &entry : root.value().entries) {
        if (entry.key == u"numbers"_s)
            readNumbers(entry.value, table, report);
        else if (entry.key == u"words"_s)
            readWords(entry.value, table, report);
        else
            report.error(u"unknown-key"_s, entry.at, Message::tr("\"%1\" means nothing to Sala here.").arg(entry.key),
                         Message::tr("There may be: numbers, words."));
    }
    return table;
}

QString spokenForm(const QString &sentence, const Pronunciation &pronunciation)
{
    return Speller(sentence, pronunciation).run();
}

QByteArray spokenHash(const Script &script, const Pronunciation &pronunciation)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(script.language.toUtf8());
    for (const SpokenSentence &sentence : script.sentences)
        hash.addData('\n' + spokenForm(sentence.text, pronunciation).toUtf8() + (sentence.isBrief() ? '\t' : '\n'));
    return hash.result().toHex();
}

} // namespace sala::content
