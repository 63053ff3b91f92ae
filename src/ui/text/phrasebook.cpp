// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/text/phrasebook.h"

#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace sala::ui {

Phrasebook::Phrasebook() = default;
Phrasebook::~Phrasebook() = default;

void Phrasebook::load(const QStringList &languages, const QStringList &folders)
{
    m_translators.clear();
    for (const QString &language : languages) {
        for (const QString &folder : folders) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(u"sala_"_s + language, folder)) {
                m_translators[language] = std::move(translator);
                break;
            }
        }
    }
}

QString Phrasebook::text(const QString &language, const char *phrase) const
{
    const auto found = m_translators.find(language);
    if (found != m_translators.end()) {
        for (const char *context : {"Kiosk", "Staff"}) {
            const QString translated = found->second->translate(context, phrase);
            if (!translated.isEmpty())
                return translated;
        }
    }
    return QString::fromUtf8(phrase);
}

QStringList Phrasebook::phrases()
{
    QStringList phrases;
    QFile file(u":/phrases/sala_en.ts"_s); // a .qm cannot be listed
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
            phrases.append(xml.readElementText());
    }
    return phrases;
}

QString Phrases::operator()(const char *phrase) const
{
    return m_book ? m_book->text(m_language, phrase) : QString::fromUtf8(phrase);
}

} // namespace sala::ui
