// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

class QTranslator;

namespace sala::ui {

/// The kiosk's own words in every language at once.
///
/// Welcome and "Still there?" speak two languages on one screen and a switch must be instant, so the
/// translations are asked by language instead of being installed into the application.
/// Owned by the composition root; GUI thread only. A language without a file falls back to English.
class Phrasebook final
{
public:
    Phrasebook();
    ~Phrasebook();
    Phrasebook(const Phrasebook &) = delete;
    Phrasebook &operator=(const Phrasebook &) = delete;

    /// Loads `sala_<language>.qm` from the first of the folders that has it.
    void load(const QStringList &languages, const QStringList &folders);

    /// `phrase` is one of the constants of phrases.h or staffphrases.h.
    [[nodiscard]] QString text(const QString &language, const char *phrase) const;
    /// Every phrase in English, as the translations list them: the names under which their recordings are found.
    [[nodiscard]] static QStringList phrases();

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_translators;
};

/// A phrasebook opened at one language. A plain value; valid as long as its phrasebook.
class Phrases final
{
public:
    Phrases() = default;
    Phrases(const Phrasebook *book, QString language) : m_book(book), m_language(std::move(language)) {}

    [[nodiscard]] QString operator()(const char *phrase) const;

private:
    const Phrasebook *m_book = nullptr;
    QString m_language;
};

} // namespace sala::ui
