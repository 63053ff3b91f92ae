// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/parse/sources.h"

#include <memory>

namespace sala::content {

/// One topic or glossary word in all the languages that could be read.
template <typename Source>
struct Translations
{
    QString id;
    QList<Source> texts; ///< in the order of the clinic's languages

    [[nodiscard]] const Source *in(const QString &language) const
    {
        for (const Source &text : texts) {
            if (text.language == language)
                return &text;
        }
        return nullptr;
    }
};

using TopicSet = Translations<TopicSource>;
using GlossarySet = Translations<GlossarySource>;

/// A content folder as it was read, with positions: what the checks look at and the Library is built from.
struct Package
{
    std::unique_ptr<FileGate> gate;
    std::optional<ClinicSource> clinic;
    QList<StructureSource> structures;
    QList<ReferenceSource> references;
    QList<TopicSet> topics; ///< in the clinic's order, then the special ones, then those that are not listed
    QList<GlossarySet> glossary;
    QList<QuestionsSource> questions; ///< one for each language that could be read
    QString version;                  ///< see contentVersion()

    [[nodiscard]] const QStringList &languages() const { return clinic->value.languages; }
    [[nodiscard]] const TopicSet *topic(const QString &id) const;
    [[nodiscard]] const GlossarySet *glossaryWord(const QString &id) const;
};

/// The topics every content has besides those that the clinic lists.
[[nodiscard]] const QStringList &specialTopics();

/// First 12 hex digits of SHA-256 over paths and bytes of texts and pictures, in the order of their paths.
/// Of an embedded content only over its texts: its pictures cannot change, and start-up is not to wait for them.
[[nodiscard]] QString contentVersion(const FileGate &gate);

/// Reads every text of a folder, on two threads. With no readable clinic.yaml nothing else is read.
[[nodiscard]] Package loadPackage(const QString &root, Findings &findings);

} // namespace sala::content
