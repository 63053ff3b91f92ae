// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/look/look.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace sala::ui {

/// One arm of a study as 100 people: filled who got better, hollow who did not. Never by colour alone.
class IconArrayCard final : public QWidget, public SpokenWords
{
    Q_OBJECT

public:
    IconArrayCard(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases, const Look &look,
                  QWidget *parent);

    [[nodiscard]] static int heightFor(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases,
                                       const Look &look, int width);
    [[nodiscard]] static QStringList words(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases);
    void showSpoken(const std::optional<content::SpokenSentence> &sentence) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    content::EvidenceGroup m_group;
    QString m_compared;
    QString m_outcome;
    QStringList m_words;
    Phrases m_phrases;
    Look m_look;
    std::optional<content::SpokenSentence> m_spoken;
};

/// How sure we are, in a word and a bar of four, and on whom it rests.
class CertaintyCard final : public QWidget, public SpokenWords
{
    Q_OBJECT

public:
    CertaintyCard(const content::Evidence &evidence, const Phrases &phrases, const Look &look, QWidget *parent);

    [[nodiscard]] static int heightFor(const content::Evidence &evidence, const Phrases &phrases, const Look &look, int width);
    [[nodiscard]] static QStringList words(const content::Evidence &evidence, const Phrases &phrases);
    void showSpoken(const std::optional<content::SpokenSentence> &sentence) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    content::Evidence m_evidence;
    Phrases m_phrases;
    Look m_look;
    std::optional<content::SpokenSentence> m_spoken;
};

/// "74 of 100 got better", or the outcome that the evidence names; for the card and for assistive technology.
[[nodiscard]] QString groupResult(const content::EvidenceGroup &group, const QString &outcome, const Phrases &phrases);
/// "People: 114 · Studies: 1 · not in the neck: lower back".
[[nodiscard]] QString evidenceBasis(const content::Evidence &evidence, const Phrases &phrases);
[[nodiscard]] QString certaintyWord(content::Certainty certainty, const Phrases &phrases);

} // namespace sala::ui
