// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/documentpage.h"

#include "ui/pages/stepparts.h"
#include "ui/text/phrases.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

QSet<QString> citedReferences(const content::Library &library, const QString &language)
{
    QSet<QString> cited;
    const auto add = [&cited](const QStringList &ids) { cited.unite(QSet<QString>(ids.begin(), ids.end())); };
    QList<const content::Topic *> topics{&library.warningSigns, &library.about, &library.investigational};
    for (const content::Topic &topic : library.topics)
        topics.append(&topic);
    for (const content::Topic *topic : topics) {
        add(topic->text.value(language).factReferences);
        for (const content::Step &step : topic->steps) {
            const content::StepText text = step.text.value(language);
            add(text.references);
            if (text.evidence)
                add(text.evidence->sources);
        }
    }
    for (const content::GlossaryEntry &entry : library.glossary)
        add(entry.text.value(language).references);
    return cited;
}

QString warningCall(const content::Library &library, const QString &language, const QString &tellStaff, const QString &orCall)
{
    const content::Clinic &clinic = library.clinic;
    const QString own = clinic.texts.value(language).value(u"tell-staff"_s);
    QString call = own.isEmpty() ? tellStaff : own;
    if (clinic.emergencyNumber.isEmpty())
        return call;
    if (!call.endsWith(u'.') && !call.endsWith(u'?'))
        call += u'.';
    return call + u' ' + orCall.arg(clinic.emergencyNumber);
}

QStringList reviewLines(const content::Review &review, const std::function<QString(const char *)> &phrases, const QString &language,
                        QDate today)
{
    if (review.by.isEmpty() || !review.on.isValid())
        return {phrases(phrase::AwaitingReview)};
    const QLocale locale(language);
    // The language's own long form without the day of the week: "2 de enero de 2026".
    static const QRegularExpression weekday(u"d{3,4},? *"_s);
    const QString dateFormat = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    QStringList lines{phrases(phrase::ReviewedBy).arg(review.by, locale.toString(review.on, dateFormat))};
    if (review.next.isValid())
        lines.append(phrases(review.next < today ? phrase::ReviewDue : phrase::NextReview).arg(locale.toString(review.next, dateFormat)));
    return lines;
}

DocumentPage::DocumentPage(Kind kind, QWidget *parent) : Page(parent), m_kind(kind) {}

const content::Topic &DocumentPage::topic(const View &view) const
{
    switch (m_kind) {
    case Kind::WarningSigns: return view.library->warningSigns;
    case Kind::Investigational: return view.library->investigational;
    case Kind::About: break;
    }
    return view.library->about;
}

void DocumentPage::addHead(Flow &flow, const View &view) const
{
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    flow.addHeading(topic(view).text.value(view.language()).title, 0);
    if (m_kind != Kind::WarningSigns)
        return;
    const QString call = warningCall(*view.library, view.language(), phrases(phrase::TellStaff), phrases(phrase::OrCall));
    flow.addCallout(plainRuns(call, true), true, m.px(1.2));
}

void DocumentPage::addReview(const View &view)
{
    const Phrases phrases = view.phrases();
    const Metrics &m = view.look.metrics;
    const QStringList lines = reviewLines(view.library->clinic.review, phrases, view.language(), QDate::currentDate());
    for (const QString &line : lines)
        m_flow->addText(plainRuns(line), TextRole::Body, view.look.theme.ink, m.px(1), true);
    m_flow->addText(plainRuns(phrases(phrase::VersionLine).arg(QStringLiteral(SALA_VERSION), view.library->version)), TextRole::Small,
                    view.look.theme.inkSoft, m.px(1));
}

void DocumentPage::addReferences(const View &view)
{
    m_flow->addHeading(view.phrases()(phrase::Sources), view.look.metrics.px(3), TextRole::CardTitle);
    const QSet<QString> cited = citedReferences(*view.library, view.language());
    for (const content::Reference &reference : view.library->references) {
        if (!cited.contains(reference.id))
            continue;
        m_flow->addText(plainRuns(reference.fullForm), TextRole::Small, view.look.theme.inkSoft, view.look.metrics.px(1.2));
    }
}

void DocumentPage::compose(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    m_flow = std::make_unique<Flow>(view.look);
    m_flow->setLinkHandler([this](const content::Run &run) { followLink(run); });
    m_words = 0;
    const bool two = width() >= m.px(120) && m.textScale <= 125;
    int top = 0;
    if (two) { // above both columns, on every part
        Flow head(view.look);
        addHead(head, view);
        head.arrange(QSize(width(), height()), 1, 0);
        top = head.build(0, body, {}) + m.px(1.6);
    } else {
        addHead(*m_flow, view);
    }
    for (const content::Step &step : topic(view).steps) {
        const content::StepText text = step.text.value(view.language());
        m_words += text.words;
        m_flow->addHeading(text.heading, m.px(3), TextRole::CardTitle);
        addBlocks(*m_flow, text.blocks, view);
        if (m_kind == Kind::Investigational)
            addSources(*m_flow, view, text.references);
    }
    if (m_kind == Kind::About) {
        addReview(view);
        addReferences(view);
    }
    const int gap = m.px(5);
    m_flow->arrange(QSize(two ? (width() - gap) / 2 : std::min(width(), m.columnLimit()), height() - top), two ? 2 : 1, gap);
    m_flow->build(part(), body, QPoint(0, top));
}

} // namespace sala::ui
