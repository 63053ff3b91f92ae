// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/kioskwords.h"

#include <QDir>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr auto context = "Kiosk";

/// English source and translation, in the order of the file; what is said to staff (a context of its own) is never recorded. The .ts files are embedded because a .qm cannot be listed.
QList<std::pair<QString, QString>> readTranslations(const QString &language)
{
    QList<std::pair<QString, QString>> list;
    QFile file(u":/translations/sala_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return list;
    QXmlStreamReader xml(&file);
    bool forPatients = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            forPatients = xml.readElementText() == QLatin1StringView(context);
        else if (!forPatients)
            continue;
        else if (xml.name() == u"source")
            list.append({xml.readElementText(), {}});
        else if (xml.name() == u"translation" && !list.isEmpty())
            list.last().second = xml.readElementText();
    }
    return list;
}

/// Translations, each language read when it is first asked for.
class Translations final
{
public:
    explicit Translations(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString text(const QString &phrase, const QString &language)
    {
        if (!m_words.contains(language))
            load(language);
        const QString translated = m_words[language].value(phrase);
        return translated.isEmpty() ? phrase : translated;
    }

private:
    void load(const QString &language)
    {
        QHash<QString, QString> words;
        QTranslator own;
        const bool hasOwn = own.load(u"sala_"_s + language, m_folder + u"/translations"_s);
        const QString known = hasOwn ? u"en"_s : language;
        for (const auto &[source, translation] : readTranslations(known))
            words.insert(source, hasOwn ? own.translate(context, source.toUtf8().constData()) : translation);
        m_words.insert(language, words);
    }

    QString m_folder;
    QHash<QString, QHash<QString, QString>> m_words;
};

} // namespace

content::KioskWords kioskWords(const QString &folder)
{
    content::KioskWords words;
    for (const auto &[source, translation] : readTranslations(u"en"_s))
        words.phrases.append(source);
    words.text = [translations = std::make_shared<Translations>(QDir(folder).absolutePath())](
                     const QString &phrase, const QString &language) { return translations->text(phrase, language); };
    return words;
}

} // namespace sala::tool
