// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sala::content {

namespace {

/// Abbreviations of both languages whose full stop does not end a sentence, in lower case without it.
constexpr std::array<QStringView, 20> abbreviations{u"dr", u"dra", u"sr",  u"sra", u"mr",  u"mrs", u"ms", u"st", u"vs",     u"etc",
                                                    u"p",  u"ej",  u"e.g", u"i.e", u"núm", u"no.", u"ee", u"uu", u"approx", u"aprox"};

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u'»' || c == u'”' || c == u'’' || isEnd(c);
}

/// The word that ends just before `end`, without opening marks.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'.'))
        --start;
    return text.sliced(start, end - start);
}

bool endsSentence(QStringView text, qsizetype at)
{
    if (text.at(at) != u'.')
        return true;
    qsizetype next = at + 1;
    while (next < text.size() && isCloser(text.at(next)))
        ++next;
    if (next >= text.size())
        return true;
    if (!text.at(next).isSpace())
        return false; // 2.5, 8.30, example.org
    const QString word = wordBefore(text, at).toString().toLower();
    const bool known = std::find(abbreviations.cbegin(), abbreviations.cend(), QStringView(word)) != abbreviations.cend();
    const bool initial = word.size() == 1 && word.at(0).isLetter() && text.at(at - 1).isUpper();
    return !known && !initial;
}

} // namespace

QList<Span> wordSpans(QStringView text)
{
    QList<Span> words;
    qsizetype start = 0;
    while (start < text.size()) {
        while (start < text.size() && text.at(start).isSpace())
            ++start;
        qsizetype end = start;
        bool hasLetter = false;
        while (end < text.size() && !text.at(end).isSpace()) {
            hasLetter = hasLetter || text.at(end).isLetterOrNumber();
            ++end;
        }
        if (hasLetter)
            words.append({start, end - start});
        start = end;
    }
    return words;
}

int countWords(QStringView text)
{
    return static_cast<int>(wordSpans(text).size());
}

QList<Span> sentenceSpans(QStringView text)
{
    QList<Span> sentences;
    qsizetype start = 0;
    const auto finish = [&](qsizetype end) {
        while (start < end && text.at(start).isSpace())
            ++start;
        const QStringView sentence = text.sliced(start, std::max<qsizetype>(end - start, 0));
        if (std::any_of(sentence.cbegin(), sentence.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            sentences.append({start, sentence.size()});
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEnd(text.at(i)) || !endsSentence(text, i))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && isCloser(text.at(end)))
            ++end;
        finish(end);
        i = end - 1;
    }
    finish(text.size());
    return sentences;
}

} // namespace sala::content
