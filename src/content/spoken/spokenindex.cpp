// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/spokenindex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// The words without what stands around them, so that "El disco." on a card finds "El disco", and in small letters, so that a
/// touchable word is found at the beginning of a sentence too.
QString keyOf(const QString &text)
{
    QString key = text.simplified().toLower();
    while (!key.isEmpty() && QStringLiteral(".:,;·").contains(key.back()))
        key.chop(1);
    return key.trimmed();
}

} // namespace

SpokenIndex::SpokenIndex(const Library &library, const QString &language, const KioskWords &words)
    : m_language(language), m_scripts(scriptsIn(library, language, words))
{
    // A recording that says nothing else is the better one: it begins and ends with these words.
    for (const bool alone : {true, false}) {
        for (int i = 0; i < m_scripts.size(); ++i) {
            const QList<SpokenSentence> &sentences = m_scripts[i].sentences;
            if ((sentences.size() == 1) != alone)
                continue;
            for (int k = 0; k < sentences.size(); ++k) {
                for (const QString &key : {sentences[k].text, keyOf(sentences[k].text)}) {
                    if (!m_places.contains(key))
                        m_places.insert(key, {i, k});
                }
            }
        }
    }
}

std::optional<SpokenPlace> SpokenIndex::find(const QString &sentence) const
{
    auto found = m_places.constFind(sentence.simplified()); // the very words are the better ones
    if (found == m_places.constEnd())
        found = m_places.constFind(keyOf(sentence));
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

QList<SpokenPlace> SpokenIndex::parts(const QString &sentence, QStringList *missing) const
{
    static const std::array separators{u" · "_s, u" – "_s, u": "_s, u", "_s};
    for (const QString &separator : separators) {
        if (!sentence.contains(separator))
            continue;
        QList<SpokenPlace> all;
        const QStringList parts = sentence.split(separator, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            all += say(part, missing);
        return all;
    }
    if (missing && !keyOf(sentence).isEmpty())
        missing->append(sentence);
    return {};
}

QList<SpokenPlace> SpokenIndex::say(const QString &text, QStringList *missing) const
{
    if (const auto whole = find(text))
        return {*whole};
    QList<SpokenPlace> all;
    const QList<Span> spans = sentenceSpans(text);
    for (const Span &span : spans) {
        const QString sentence = text.sliced(span.start, span.length).simplified();
        if (const auto found = find(sentence))
            all.append(*found);
        else if (spans.size() > 1)
            all += say(sentence, missing);
        else
            all += parts(sentence, missing);
    }
    return all;
}

} // namespace sala::content
