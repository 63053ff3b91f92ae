// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/evidencepage.h"

#include "ui/figure/figurepane.h"
#include "ui/pages/arrangement.h"
#include "ui/pages/stepparts.h"
#include "ui/shell/navigator.h"
#include "ui/text/phrases.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

namespace sala::ui {

namespace {

// Two headed paragraphs side by side: what it says, what is not known.
class FindingColumns final : public QWidget
{
public:
    FindingColumns(const content::Evidence &evidence, const Phrases &phrases, const Look &look, int width, QWidget *parent)
        : QWidget(parent)
    {
        const int gap = look.metrics.px(3);
        const int column = (width - gap) / 2;
        place(phrases(phrase::Conclusion), evidence.claim, look, column, 0);
        place(phrases(phrase::NotKnown), evidence.unknown, look, column, column + gap);
    }

    static int heightFor(const content::Evidence &evidence, const Look &look, int width)
    {
        const int column = (width - look.metrics.px(3)) / 2;
        const int text = std::max(layout(evidence.claim, look, column)->height(), layout(evidence.unknown, look, column)->height());
        return look.metrics.lineHeight(TextRole::Control) + text;
    }

private:
    static std::shared_ptr<const TextLayout> layout(const QString &words, const Look &look, int width)
    {
        const Metrics &m = look.metrics;
        return std::make_shared<const TextLayout>(
            plainRuns(words),
            TextLayout::Style{m.font(TextRole::Body), m.lineHeight(TextRole::Body), look.theme.ink, look.theme.accent, true}, width);
    }

    void place(const QString &title, const QString &words, const Look &look, int width, int x)
    {
        const Metrics &m = look.metrics;
        const int titleHeight = m.lineHeight(TextRole::Control);
        auto head = std::make_shared<const TextLayout>(
            plainRuns(title), TextLayout::Style{m.font(TextRole::Control, true), titleHeight, look.theme.accent, look.theme.accent, false},
            width);
        auto *heading = new HeadingBlock(head, 0, 1, look.theme.spoken, this);
        heading->setGeometry(x, 0, width, titleHeight);
        const auto body = layout(words, look, width);
        auto *block = new TextBlock(body, 0, body->lineCount(), look, this);
        block->setGeometry(x, titleHeight, width, body->height());
    }
};

} // namespace

void EvidencePage::addGroups(const content::Evidence &evidence, int width)
{
    const Look look = view().look;
    const Phrases phrases = view().phrases();
    const int gap = look.metrics.gap();
    const auto count = static_cast<int>(evidence.groups.size());
    const int card = count > 0 ? (width - (count - 1) * gap) / count : width;
    int high = 0;
    for (const content::EvidenceGroup &group : evidence.groups)
        high = std::max(high, IconArrayCard::heightFor(group, evidence, phrases, look, card));
    // Side by side so that the eye compares; one below the other only where the cards would be too narrow or too high.
    const bool sideBySide = card >= look.metrics.px(36) && high <= height();
    if (!sideBySide) {
        for (const content::EvidenceGroup &group : evidence.groups) {
            m_flow->addWidget([=](int w) { return IconArrayCard::heightFor(group, evidence, phrases, look, w); },
                              [=](QWidget *parent) { return new IconArrayCard(group, evidence, phrases, look, parent); }, gap);
            m_flow->shows(IconArrayCard::words(group, evidence, phrases));
        }
        return;
    }
    m_flow->addWidget([high](int) { return high; },
                      [=](QWidget *parent) {
                          auto *row = new QWidget(parent);
                          for (int i = 0; i < count; ++i) {
                              auto *array = new IconArrayCard(evidence.groups[i], evidence, phrases, look, row);
                              array->setGeometry(i * (card + gap), 0, card, high);
                          }
                          return row;
                      },
                      look.metrics.px(1));
    QStringList words;
    for (const content::EvidenceGroup &group : evidence.groups)
        words += IconArrayCard::words(group, evidence, phrases);
    m_flow->shows(words);
}

void EvidencePage::addCertainty(const content::Evidence &evidence)
{
    const Look look = view().look;
    const Phrases phrases = view().phrases();
    m_flow->addWidget([=](int width) { return CertaintyCard::heightFor(evidence, phrases, look, width); },
                      [=](QWidget *parent) { return new CertaintyCard(evidence, phrases, look, parent); }, look.metrics.gap());
    m_flow->shows(CertaintyCard::words(evidence, phrases));
}

void EvidencePage::addColumns(const content::Evidence &evidence, int width)
{
    const Look look = view().look;
    const Phrases phrases = view().phrases();
    m_flow->addWidget([=](int) { return FindingColumns::heightFor(evidence, look, width); },
                      [=](QWidget *parent) { return new FindingColumns(evidence, phrases, look, width, parent); }, look.metrics.px(1.2));
    m_flow->shows({phrases(phrase::Conclusion), evidence.claim, phrases(phrase::NotKnown), evidence.unknown});
}

void EvidencePage::addFindings(const content::Evidence &evidence, int width)
{
    const Metrics &m = view().look.metrics;
    const Theme &t = view().look.theme;
    if (!evidence.unknown.isEmpty() && width >= 2 * m.columnLimit() * 3 / 4) {
        addColumns(evidence, width);
        return;
    }
    const Phrases phrases = view().phrases();
    m_flow->addText(plainRuns(phrases(phrase::Conclusion)), TextRole::Control, t.accent, m.px(1.6), true, true);
    m_flow->addText(plainRuns(evidence.claim), TextRole::Body, t.ink, 0);
    if (evidence.unknown.isEmpty())
        return;
    m_flow->addText(plainRuns(phrases(phrase::NotKnown)), TextRole::Control, t.accent, m.px(1.6), true, true);
    m_flow->addText(plainRuns(evidence.unknown), TextRole::Body, t.ink, 0);
}

void EvidencePage::fill(const content::Topic &topic, const content::Step &step, const content::StepText &text, const Arrangement &places,
                        const QStringList &sources)
{
    const content::Evidence evidence = text.evidence.value_or(content::Evidence{});
    m_flow = std::make_unique<Flow>(view().look);
    m_flow->setLinkHandler([this](const content::Run &run) { followLink(run); });
    // Both arms, the certainty and what it means belong on one page: with the title above, the dots say the step.
    if (evidence.groups.isEmpty() || view().titleInPage)
        addStepHead(*m_flow, view(), topic, step, [this](const Intent &intent) { want(intent); });
    else
        m_flow->addHeading(text.heading, 0);
    const int width = places.text.width();
    if (evidence.groups.isEmpty())
        addFindings(evidence, width);
    else
        addGroups(evidence, width);
    addCertainty(evidence);
    if (!evidence.groups.isEmpty())
        addFindings(evidence, width);
    addBlocks(*m_flow, text.blocks, view());
    addSources(*m_flow, view(), sources, 0.8);
    // The claim is seen with how sure one can be of it.
    m_flow->arrange(places.text.size(), 1, 0, Spread::Full);
}

void EvidencePage::refresh(const View &view)
{
    if (m_figure)
        m_figure->setState(view.place);
}

void EvidencePage::compose(const View &view, QWidget *body)
{
    const content::Topic *topic = topicOf(*view.library, view.place);
    const content::Step *step = stepOf(*view.library, view.place);
    m_flow = std::make_unique<Flow>(view.look);
    m_words = 0;
    if (!topic || !step)
        return;
    const content::StepText text = step->text.value(view.language());
    const content::Evidence evidence = text.evidence.value_or(content::Evidence{});
    m_words = text.words;
    m_figure = nullptr;
    Arrangement places = arrange(view.look.metrics, size());
    const bool picture = evidence.groups.isEmpty() && !text.pictures.isEmpty() && !places.figureApart;
    if (!picture)
        places.text = rect();
    QStringList sources = evidence.sources;
    for (const QString &reference : text.references) {
        if (!sources.contains(reference))
            sources.append(reference);
    }
    const bool sourcesBelowPicture = picture && view.look.metrics.textScale <= 125;
    const QStringList inText = sourcesBelowPicture ? QStringList() : sources;
    const auto parts = [&](const Arrangement &each) {
        fill(*topic, *step, text, each, inText);
        return m_flow->partCount();
    };
    if (picture) {
        places = fewestParts(view.look.metrics, size(), parts);
        giveSpareHeight(places, view.look.metrics, size(), m_flow->usedHeight());
        m_figure = makePane(text.pictures, body);
        if (sourcesBelowPicture)
            m_figure->setFootnote(sourcesLine(view, sources));
        m_figure->setGeometry(places.figure);
        m_figure->setState(view.place);
    } else {
        (void)parts(places);
    }
    m_flow->build(part(), body, places.text.topLeft());
}

} // namespace sala::ui
