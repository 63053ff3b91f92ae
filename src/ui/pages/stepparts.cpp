// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/stepparts.h"

#include "ui/pages/signitem.h"
#include "ui/text/phrases.h"
#include "ui/widgets/pillbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

void addBadge(Flow &flow, const View &view, const std::function<void(const Intent &)> &want)
{
    const Look look = view.look;
    const Phrases phrases = view.phrases();
    flow.addWidget([look](int) { return look.metrics.target(); },
                   [look, phrases, want](QWidget *parent) {
                       auto *row = new QWidget(parent);
                       auto *badge = new PillButton(PillButton::Kind::Badge, u"info"_s, look, row);
                       badge->setObjectName(u"badge"_s);
                       badge->setWords(phrases(phrase::Investigational));
                       badge->setGeometry(0, 0, badge->wideWidth(), look.metrics.target());
                       QObject::connect(badge, &Control::clicked, row, [want] { want({.kind = Intent::Kind::OpenInvestigational}); });
                       return row;
                   },
                   look.metrics.px(1), true);
}

void addSign(Flow &flow, const content::Block &item, const View &view, int space)
{
    const Look look = view.look;
    FigureStore *figures = view.figures;
    flow.addWidget([=](int width) { return SignItem::heightFor(item, look, width); },
                   [=, handler = flow.linkHandler()](QWidget *parent) { return new SignItem(item, *figures, look, handler, parent); },
                   space);
    flow.shows({content::plainText(item.runs)});
}

} // namespace

QString stepLabel(const View &view, const content::Topic &topic, const content::Step &step)
{
    const QString steps = view.phrases()(phrase::StepOf).arg(topic.indexOfStep(step.id) + 1).arg(topic.steps.size());
    if (!view.titleInPage)
        return steps;
    // Where large letters need a second line for it, the line breaks between the two.
    return topic.text.value(view.language()).title + u" · "_s + QString(steps).replace(u' ', QChar::Nbsp);
}

void addStepHead(Flow &flow, const View &view, const content::Topic &topic, const content::Step &step,
                 const std::function<void(const Intent &)> &want)
{
    if (topic.investigational && view.badgeInPage)
        addBadge(flow, view, want);
    flow.addText(plainRuns(stepLabel(view, topic, step)), TextRole::Control, view.look.theme.accent, view.look.metrics.px(1.2), true, true);
    flow.addHeading(step.text.value(view.language()).heading, view.look.metrics.px(0.6));
}

void addBlocks(Flow &flow, const QList<content::Block> &blocks, const View &view)
{
    const Look &look = view.look;
    const bool signs = std::any_of(blocks.begin(), blocks.end(), [](const content::Block &block) { return !block.sign.path.isEmpty(); });
    using Kind = content::Block::Kind;
    const int space = look.metrics.lineHeight(TextRole::Body) / 2;
    Kind before = Kind::Paragraph;
    for (const content::Block &block : blocks) {
        switch (block.kind) {
        case Kind::Paragraph: flow.addText(block.runs, TextRole::Body, look.theme.ink, space); break;
        case Kind::ListItem:
            if (signs)
                addSign(flow, block, view, before == Kind::ListItem ? space / 3 : space);
            else
                flow.addListItem(block.runs, before == Kind::ListItem ? space / 3 : space, look.theme.accent);
            break;
        case Kind::Warning:
        case Kind::Note: flow.addCallout(block.runs, block.kind == Kind::Warning, space); break;
        }
        before = block.kind;
    }
}

QString sourcesLine(const View &view, const QStringList &references)
{
    QStringList names;
    for (const QString &id : references) {
        if (const content::Reference *reference = view.library->reference(id))
            names.append(reference->shortForm);
    }
    return names.isEmpty() ? QString() : view.phrases()(phrase::Sources) + u": "_s + names.join(u" · "_s);
}

void addSources(Flow &flow, const View &view, const QStringList &references, double spaceUnits)
{
    const QString line = sourcesLine(view, references);
    if (line.isEmpty())
        return;
    flow.addText(plainRuns(line), TextRole::Small, view.look.theme.inkSoft, view.look.metrics.px(spaceUnits));
}

} // namespace sala::ui
