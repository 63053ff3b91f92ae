// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/recordings.h"

namespace sala::ui {

Recordings::Recordings(content::LibraryPtr library, const Phrasebook &phrasebook)
    : m_library(std::move(library)), m_words{Phrasebook::phrases(),
                                             [&phrasebook](const QString &phrase, const QString &language) {
                                                 return phrasebook.text(language, phrase.toUtf8().constData());
                                             }},
      m_source{*m_library, m_words, [this](const QString &language) -> const content::SpokenIndex & {
                   content::SpokenIndex &index = m_indexes[language];
                   if (index.language().isEmpty())
                       index = content::SpokenIndex(*m_library, language, m_words);
                   return index;
               }}
{}

void Recordings::prepare() const
{
    for (const QString &language : m_library->clinic.languages)
        (void)m_source.index(language);
}

Reading Recordings::reading(const session::Place &place, const session::SessionState &session, const QString &language) const
{
    return readingOf(m_source, place, session, language);
}

} // namespace sala::ui
