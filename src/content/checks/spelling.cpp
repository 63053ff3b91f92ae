// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/dictionary.h"
#include "content/checks/texts.h"
#include "content/files/limits.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr QStringView dictionaryFolder = u"/usr/share/hunspell";
constexpr int mostSuggestions = 20; ///< in one run; each may take tens of milliseconds

/// Words of the text that a dictionary can know: no numbers, no abbreviations in capitals, no names like "C5".
const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}]+(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}])"_s);
    return pattern;
}

bool isAbbreviation(const QString &word)
{
    return word == word.toUpper();
}

/// Checks the words of a folder; lives only while they are checked.
class Speller final
{
public:
    Speller(const Package &package, Findings &findings) : m_package(package), m_findings(findings)
    {
        for (const QString &language : package.languages())
            load(language);
    }

    void check(const ContentText &text);

private:
    void load(const QString &language);
    void allowFrom(const QString &file, Dictionary &dictionary);

    const Package &m_package;
    Findings &m_findings;
    std::map<QString, std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_reported;
    int m_suggestions = 0;
};

void Speller::load(const QString &language)
{
    auto dictionary = std::make_unique<Dictionary>(language, dictionaryFolder.toString());
    if (!dictionary->isLoaded()) {
        Report(m_findings, u"clinic.yaml"_s)
            .warning(u"no-dictionary"_s, {},
                     Message::tr("This computer has no spelling dictionary for \"%1\", so spelling was not checked.").arg(language),
                     Message::tr("Install the package hunspell-%1.").arg(language == u"en"_s ? u"en-us"_s : language));
        return;
    }
    allowFrom(u"words.%1.txt"_s.arg(language), *dictionary);
    const Clinic &clinic = m_package.clinic->value;
    for (const QString &name : {clinic.name, clinic.city}) {
        QRegularExpressionMatchIterator it = wordPattern().globalMatch(name);
        while (it.hasNext())
            dictionary->allow(it.next().captured());
    }
    m_dictionaries.emplace(language, std::move(dictionary));
}

void Speller::allowFrom(const QString &file, Dictionary &dictionary)
{
    if (!m_package.gate->contains(file))
        return;
    Report report(m_findings, file);
    const Result<SourceFile> source = openText(*m_package.gate, file, limits::dataBytes);
    if (!source)
        return report.add(source.finding());
    for (int line = 1; line <= source.value().lineCount(); ++line) {
        const QString text = QString::fromUtf8(source.value().line(line));
        QRegularExpressionMatchIterator it = wordPattern().globalMatch(text.section(u'#', 0, 0));
        while (it.hasNext())
            dictionary.allow(it.next().captured());
    }
}

void Speller::check(const ContentText &text)
{
    const auto found = m_dictionaries.find(text.language);
    if (found == m_dictionaries.end())
        return;
    const Dictionary &dictionary = *found->second;
    QRegularExpressionMatchIterator it = wordPattern().globalMatch(text.text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        QString word = match.captured();
        word.replace(u'’', u'\'');
        const QString key = text.file + u'\n' + word.toLower();
        if (isAbbreviation(word) || m_reported.contains(key) || dictionary.knows(word))
            continue;
        m_reported.insert(key);
        const QString better = m_suggestions++ < mostSuggestions ? dictionary.suggestion(word) : QString();
        Report(m_findings, text.file)
            .warning(u"unknown-word"_s, text.at(match.capturedStart()), Message::tr("The dictionary does not know \"%1\".").arg(word),
                     better.isEmpty() ? Message::tr("If it is right, add it to words.%1.txt.").arg(text.language)
                                      : Message::tr("Perhaps \"%1\". If it is right, add it to words.%2.txt.").arg(better, text.language));
    }
}

} // namespace

void checkSpelling(const Package &package, Findings &findings)
{
    Speller speller(package, findings);
    for (const ContentText &text : allTexts(package))
        speller.check(text);
}

} // namespace sala::content
