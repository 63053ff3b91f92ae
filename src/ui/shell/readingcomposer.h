// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/reading.h"

namespace sala::ui {

/// Puts a reading together, text by text, as a page puts its widgets together. Lives while one reading is made.
class ReadingComposer final
{
public:
    ReadingComposer(const ReadingSource &source, const QString &language) : m_source(source), m_language(language) {}

    void welcome(const QString &first);
    void home();
    void step(const content::Topic &topic, const content::Step &step, int answer);
    void topicEnd(const content::Topic &topic);
    void questions(const QString &firstGroup, int chosen);
    void questionList(const QStringList &chosen);
    void warningSigns();
    void about();
    void investigational();
    void glossaryCard(const content::GlossaryEntry &entry);
    void readingAids();
    /// Words in the language, or else in the one in which they are recorded.
    void textInAnyLanguage(const QString &text);

    [[nodiscard]] const content::Library &library() const { return m_source.library; }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    [[nodiscard]] Reading take();

private:
    /// Whether who only touched Listen hears it too.
    enum class For { Everyone, WhoCannotSee };

    void text(const QString &words, For whom = For::Everyone);
    void textIn(const QString &language, const QString &words, For whom = For::Everyone);
    void phrase(const char *source, For whom = For::Everyone);
    void recording(const content::Script &script, For whom = For::Everyone);
    void add(const content::SpokenIndex &index, const QList<content::SpokenPlace> &places, For whom);
    void sources(const QStringList &references);
    void documentHead(const content::Topic &topic);
    void review();
    void references();
    int scriptIndex(const content::Script &script);
    [[nodiscard]] QString words(const char *source) const { return m_source.words(QString::fromUtf8(source), m_language); }

    const ReadingSource &m_source;
    QString m_language;
    Reading m_reading;
    QStringList m_missing;
    int m_item = 0;
};

} // namespace sala::ui
