// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/dictionary.h"

#include <QDir>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qsizetype longestSuggested = 40; ///< Hunspell needs long for suggestions to long words

/// The dictionary file for a language: Colombia's for Spanish, the United States' for English, else any.
QString baseName(const QString &language, const QDir &folder)
{
    QStringList names = folder.entryList({language + u"_*.dic"_s, language + u".dic"_s}, QDir::Files, QDir::Name);
    const QString preferred = language == u"es"_s ? u"es_CO.dic"_s : language + u"_US.dic"_s;
    if (names.contains(preferred))
        names.prepend(preferred);
    return names.isEmpty() ? QString() : names.constFirst().chopped(4);
}

} // namespace

Dictionary::Dictionary(const QString &language, const QString &folder)
{
    const QDir dir(folder);
    const QString base = baseName(language, dir);
    if (base.isEmpty() || !dir.exists(base + u".aff"_s))
        return;
    m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(dir.filePath(base + u".aff"_s)).constData(),
                                            QFile::encodeName(dir.filePath(base + u".dic"_s)).constData());
    const bool utf8 = QByteArray::fromStdString(m_hunspell->get_dict_encoding()).toUpper().startsWith("UTF");
    m_encoding = utf8 ? QStringConverter::Utf8 : QStringConverter::Latin1;
}

Dictionary::~Dictionary() = default;

void Dictionary::allow(const QString &word)
{
    m_allowed.insert(word.toLower());
}

std::string Dictionary::encode(const QString &word) const
{
    QStringEncoder encoder(m_encoding);
    const QByteArray bytes = encoder.encode(word);
    return bytes.toStdString();
}

bool Dictionary::knows(const QString &word) const
{
    return m_allowed.contains(word.toLower()) || !m_hunspell || m_hunspell->spell(encode(word));
}

QString Dictionary::suggestion(const QString &word) const
{
    if (!m_hunspell || word.size() > longestSuggested)
        return {};
    const std::vector<std::string> found = m_hunspell->suggest(encode(word));
    if (found.empty())
        return {};
    QStringDecoder decoder(m_encoding);
    return decoder.decode(QByteArray::fromStdString(found.front()));
}

} // namespace sala::content
