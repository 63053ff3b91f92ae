// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

#include <QHash>

#include <optional>

namespace sala::content {

/// One sentence of a recording.
struct SpokenPlace
{
    int script = 0; ///< SpokenIndex::scripts()
    int sentence = 0;
};

/// Finds the recording of whatever a screen shows, by its words, in one language.
///
/// A control is announced, and a page that is made of names and prompts is read, by what stands on it: no list of pages has to
/// be kept beside the pages. Made once for a library and a language (some milliseconds); immutable, any thread.
class SpokenIndex final
{
public:
    SpokenIndex() = default;
    SpokenIndex(const Library &library, const QString &language, const KioskWords &words);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const Script &script(int index) const { return m_scripts[index]; }

    /// The recording of one sentence, name or label; what ends it ("." or ":") does not matter.
    [[nodiscard]] std::optional<SpokenPlace> find(const QString &sentence) const;
    /// The recordings of a text, sentence by sentence; a sentence that has none is tried in its parts ("A · B", "A: B", "A, B").
    /// What is not recorded is left out, and said in `missing`.
    [[nodiscard]] QList<SpokenPlace> say(const QString &text, QStringList *missing = nullptr) const;

private:
    [[nodiscard]] QList<SpokenPlace> parts(const QString &sentence, QStringList *missing) const;

    QString m_language;
    QList<Script> m_scripts;
    QHash<QString, SpokenPlace> m_places;
};

} // namespace sala::content
