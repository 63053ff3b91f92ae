// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/steppage.h"

#include "ui/figure/figurepane.h"
#include "ui/figure/figureview.h"
#include "ui/pages/arrangement.h"
#include "ui/pages/stepparts.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/textblock.h"

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr double leastFigureUnits = 42.0; // a lower picture with its slider would show nothing
constexpr int manyParts = 1000;           // more than any step needs: an arrangement that cannot be used

} // namespace

FigurePane *StepPage::makeFigure(const QList<content::Picture> &pictures, QWidget *parent)
{
    m_figure = makePane(pictures, parent);
    return m_figure;
}

void StepPage::addFigureApart(const QList<content::Picture> &pictures, int height)
{
    m_flow->addWidget([height](int) { return height; }, [this, pictures](QWidget *parent) { return makeFigure(pictures, parent); },
                      view().look.metrics.px(1.5));
}

bool StepPage::standBelowPicture(const content::StepText &text, const Arrangement &places) const
{
    return !text.pictures.isEmpty() && !places.figureApart && view().look.metrics.textScale <= 125;
}

void StepPage::fill(const content::Topic &topic, const content::Step &step, const content::StepText &text, const Arrangement &places)
{
    const Metrics &m = view().look.metrics;
    m_flow = std::make_unique<Flow>(view().look);
    m_flow->setLinkHandler([this](const content::Run &run) { followLink(run); });
    addStepHead(*m_flow, view(), topic, step, [this](const Intent &intent) { want(intent); });
    const bool apart = !text.pictures.isEmpty() && places.figureApart;
    const int below = places.text.height() - m_flow->naturalHeight(places.text.width()) - m.px(2);
    // Below the heading where enough is left of it, else after the words on a part of its own.
    if (apart && below >= m.px(leastFigureUnits))
        addFigureApart(text.pictures, below);
    addBlocks(*m_flow, text.blocks, view());
    if (apart && below < m.px(leastFigureUnits))
        addFigureApart(text.pictures, places.text.height());
    if (!standBelowPicture(text, places))
        addSources(*m_flow, view(), text.references);
    m_flow->arrange(QSize(std::min(places.text.width(), m.columnLimit()), places.text.height()), 1, 0);
}

void StepPage::compose(const View &view, QWidget *body)
{
    const content::Topic *topic = topicOf(*view.library, view.place);
    const content::Step *step = stepOf(*view.library, view.place);
    m_flow = std::make_unique<Flow>(view.look);
    m_figure = nullptr;
    m_words = 0;
    if (!topic || !step)
        return;
    const content::StepText text = step->text.value(view.language());
    m_words = text.words;
    const bool hasFigure = !text.pictures.isEmpty();
    const auto sliderFits = [&](const Arrangement &each) {
        return each.figureApart || FigurePane::sliderFits(text.pictures, view.look, each.figure.width());
    };
    const auto parts = [&](const Arrangement &each) {
        fill(*topic, *step, text, each);
        return sliderFits(each) ? m_flow->partCount() : manyParts;
    };
    Arrangement places{QRect(), rect(), false};
    if (hasFigure)
        places = fewestParts(view.look.metrics, size(), parts);
    const bool unfit = hasFigure && !sliderFits(places);
    if (unfit)
        places = standApart(size());
    if (unfit || !hasFigure)
        (void)parts(places);
    const bool sourcesBelowPicture = standBelowPicture(text, places);
    if (hasFigure)
        giveSpareHeight(places, view.look.metrics, size(), m_flow->usedHeight());
    if (hasFigure && !places.figureApart) {
        FigurePane *pane = makeFigure(text.pictures, body);
        if (sourcesBelowPicture)
            pane->setFootnote(sourcesLine(view, text.references));
        pane->setGeometry(places.figure);
    }
    m_flow->build(part(), body, places.text.topLeft());
    refresh(view);
    prepareNeighbours(view, *topic, *step, m_figure ? m_figure->view()->size() : places.figure.size());
}

void StepPage::refresh(const View &view)
{
    if (m_figure)
        m_figure->setState(view.place);
    const QList<TextBlock *> blocks = findChildren<TextBlock *>();
    for (TextBlock *block : blocks)
        block->setLit(view.place.lit);
}

void StepPage::prepareNeighbours(const View &view, const content::Topic &topic, const content::Step &step, QSize figure)
{
    const qsizetype index = topic.indexOfStep(step.id);
    for (const qsizetype other : {index + 1, index - 1}) {
        if (other < 0 || other >= topic.steps.size())
            continue;
        const QList<content::Picture> pictures = topic.steps[other].text.value(view.language()).pictures;
        if (!pictures.isEmpty())
            view.figures->prepare({pictures.first().path, figure, false, {}}, false);
    }
}

bool StepPage::textFits() const
{
    return (!m_flow || m_flow->fits()) && (!m_figure || m_figure->textFits());
}

} // namespace sala::ui
