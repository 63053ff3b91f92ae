// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/welcomepage.h"

#include "ui/figure/figureview.h"
#include "ui/text/phrases.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::ui {

namespace {

constexpr auto turnTime = 9s; // long enough for a slow reader: 12 words at 80 a minute
constexpr int fadeMs = 800;   // visual.md: Welcome fades slowly
constexpr int fadeFrames = 8;

// Paper laid over the picture's right (portrait: lower) edge, so that it ends softly in the page.
class SoftEdge final : public QWidget
{
public:
    SoftEdge(const QColor &paper, bool downward, QWidget *parent) : QWidget(parent), m_paper(paper), m_downward(downward)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor clear = m_paper;
        clear.setAlpha(0);
        QLinearGradient soft(0, 0, m_downward ? 0 : width(), m_downward ? height() : 0);
        soft.setColorAt(0, clear);
        soft.setColorAt(1, m_paper);
        painter.fillRect(rect(), soft);
    }

private:
    QColor m_paper;
    bool m_downward;
};

QStringList languagesFrom(const View &view)
{
    QStringList languages{view.language()};
    for (const QString &language : view.library->clinic.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

// One block of text below another; returns the y below it.
int addLines(const QString &words, TextRole role, bool bold, const QColor &ink, const View &view, QWidget *body, QRect where, bool *fits)
{
    const Metrics &m = view.look.metrics;
    auto layout = std::make_shared<const TextLayout>(
        plainRuns(words), TextLayout::Style{m.font(role, bold), m.lineHeight(role), ink, ink, false}, where.width());
    *fits = *fits && layout->fits();
    const int lines = layout->lineCount();
    const int high = layout->height();
    QWidget *block = role == TextRole::Title
                         ? static_cast<QWidget *>(new HeadingBlock(std::move(layout), 0, lines, view.look.theme.spoken, body))
                         : new TextBlock(std::move(layout), 0, lines, view.look, body);
    block->setAttribute(Qt::WA_TransparentForMouseEvents);
    block->setGeometry(where.left(), where.top(), where.width(), high);
    return where.top() + high;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : Page(parent)
{
    m_timer.setInterval(turnTime);
    connect(&m_timer, &QTimer::timeout, this, &WelcomePage::advance);
    m_fade.setDuration(fadeMs);
    m_fade.setStartValue(0);
    m_fade.setEndValue(fadeFrames);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_figure)
            m_figure->setFade(value.toInt() / static_cast<double>(fadeFrames));
    });
}

void WelcomePage::collectFacts(const View &view)
{
    m_facts.clear();
    m_structures.clear();
    const QStringList languages = languagesFrom(view);
    for (const content::Topic &topic : view.library->topics) {
        for (const QString &language : languages) {
            const QString fact = topic.text.value(language).fact;
            if (!fact.isEmpty())
                m_facts.append({topic.id, language, fact});
        }
        // One structure for each source of pain: the one its own thumbnail shows, else its first.
        for (const content::Structure &structure : view.library->structures) {
            const QString wanted = topic.text.value(view.language()).picture.structure;
            if (structure.topic == topic.id && (wanted.isEmpty() || structure.id == wanted)) {
                m_structures.append(structure.id);
                break;
            }
        }
    }
}

QRect WelcomePage::wordsArea(const Metrics &metrics, QSize screen)
{
    const bool large = metrics.textScale > 125;
    if (metrics.portrait())
        return QRect(QPoint(), screen).adjusted(0, screen.height() * (large ? 40 : 54) / 100, 0, 0);
    return QRect(QPoint(), screen).adjusted(screen.width() * (large ? 42 : 53) / 100, 0, 0, 0);
}

void WelcomePage::compose(const View &view, QWidget *body)
{
    m_fits = true;
    m_turn = 0;
    collectFacts(view);
    const Metrics &m = view.look.metrics;
    // The page fills the whole screen here; the picture bleeds off its edge, the words keep the margin.
    const QRect words = wordsArea(m, size());
    const bool low = view.session.display.lowReach; // then the two controls of the header stand below the words
    const int bottom = height() - m.px(low ? 3 : 4) - (low ? m.target() + m.gap() : 0);
    if (m.portrait()) {
        const int high = words.top();
        makeFigure(view, body, QRect(0, 0, width(), high));
        makeColumn(view, body, QRect(words.left() + m.margin(), high + m.px(2), words.width() - 2 * m.margin(), bottom - high - m.px(2)));
    } else {
        makeFigure(view, body, QRect(0, 0, words.left(), height()));
        const int top = low ? m.px(4) : m.target() + m.px(4);
        makeColumn(view, body, QRect(words.left() + m.px(1), top, words.width() - m.px(1) - m.margin(), bottom - top));
    }
    showFact();
    if (m_timer.isActive() && view.session.display.lessMotion)
        m_timer.stop();
}

void WelcomePage::makeFigure(const View &view, QWidget *body, const QRect &where)
{
    const bool portrait = view.look.metrics.portrait();
    // On black the picture's paper ends like a card's: a fade would look like smoke.
    const bool soft = !view.look.theme.highContrast;
    m_figureRect = soft || portrait ? where : where.adjusted(0, 0, -view.look.metrics.px(3), 0);
    m_figure = new FigureView(*view.figures, view.look, body);
    m_figure->setObjectName(u"figure"_s);
    m_figure->setAnswering(false);
    m_figure->setQuiet(true);
    m_figure->setRounded(false);
    m_figure->setLabelShown(false);
    m_figure->setGeometry(m_figureRect);
    m_figure->setPicture(view.library->root + u"/figures/neck-side.svg"_s, view.phrases()(phrase::NeckPicture));
    if (!soft)
        return;
    auto *edge = new SoftEdge(view.look.theme.paper, portrait, body);
    const int wide = view.look.metrics.px(14);
    edge->setGeometry(portrait ? QRect(where.left(), where.bottom() - wide, where.width(), wide + 1)
                               : QRect(where.right() - wide, where.top(), wide + 1, where.height()));
}

int WelcomePage::makeTitles(const View &view, QWidget *body, QRect where)
{
    const QStringList languages = languagesFrom(view);
    for (const QString &language : languages) {
        const bool first = language == view.language();
        const int below = addLines(view.phrasebook->text(language, phrase::NeckHurts), first ? TextRole::Title : TextRole::CardTitle, first,
                                   first ? view.look.theme.ink : view.look.theme.inkSoft, view, body, where, &m_fits);
        where.setTop(below + view.look.metrics.px(0.5));
    }
    return where.top();
}

WelcomePage::LanguagesPlan WelcomePage::planLanguages(const View &view, QSize room)
{
    const Metrics &m = view.look.metrics;
    const QStringList &languages = view.library->clinic.languages;
    const int gap = m.gap();
    const auto count = static_cast<int>(languages.size());
    int widest = m.px(34);
    for (const QString &language : languages) {
        PillButton probe(PillButton::Kind::Primary, {}, view.look, nullptr, TextRole::Welcome);
        probe.setWords(view.library->languageNames.value(language, language));
        widest = std::max(widest, probe.leastWidth());
    }
    LanguagesPlan plan;
    plan.columns = std::max(1, std::min(count, (room.width() + gap) / (widest + gap)));
    const int rows = (count + plan.columns - 1) / plan.columns;
    plan.wide = (room.width() - (plan.columns - 1) * gap) / plan.columns;
    const int big = std::max(m.px(m.textScale <= 125 ? 15 : 12), m.bigTarget());
    const int byEar = readAllHeight(view, plan.wide);
    plan.ear = std::max(m.target(), byEar);
    const int inColumns = rows * (big + gap + plan.ear) + (rows - 1) * gap;
    const int stacked = big + count * (gap + m.target());
    if (byEar == 0 && rows == 1 && stacked <= room.height() && readAllHeight(view, room.width()) == m.target()) {
        plan.ears = Ears::Stacked; // a word is worth a row
        plan.big = big;
        plan.height = stacked;
    } else if (inColumns <= room.height()) {
        plan.ears = byEar > 0 ? Ears::Named : Ears::Icons;
        plan.big = big;
        plan.height = inColumns;
    } else { // with more languages than fit so, reading aloud is offered in "Aa" only
        plan.big = std::clamp((room.height() - (rows - 1) * gap) / rows, m.target(), std::max(m.target(), big));
        plan.height = rows * plan.big + (rows - 1) * gap;
    }
    return plan;
}

int WelcomePage::makeLanguages(const View &view, QWidget *body, QRect where)
{
    const QStringList &languages = view.library->clinic.languages;
    const int gap = view.look.metrics.gap();
    const LanguagesPlan plan = planLanguages(view, where.size());
    const bool inColumns = plan.ears == Ears::Named || plan.ears == Ears::Icons;
    const int row = plan.big + (inColumns ? gap + plan.ear : 0);
    const int top = where.bottom() - plan.height;
    for (int i = 0; i < languages.size(); ++i) {
        auto *button = new PillButton(PillButton::Kind::Primary, {}, view.look, body, TextRole::Welcome);
        button->setObjectName(u"language_"_s + languages[i]);
        button->setWords(view.library->languageNames.value(languages[i], languages[i]));
        const QPoint corner(where.left() + (i % plan.columns) * (plan.wide + gap), top + (i / plan.columns) * (row + gap));
        button->setGeometry(QRect(corner, QSize(plan.wide, plan.big)));
        connect(button, &Control::clicked, this,
                [this, language = languages[i]] { want({.kind = Intent::Kind::SetLanguage, .id = language}); });
        if (plan.ears == Ears::None)
            continue;
        PillButton *readAll = makeReadAll(view, languages[i], body);
        readAll->setCompact(plan.ears == Ears::Icons);
        readAll->setGeometry(inColumns ? QRect(corner + QPoint(0, plan.big + gap), QSize(plan.wide, plan.ear))
                                       : QRect(where.left(), top + plan.big + gap + i * (plan.ear + gap), where.width(), plan.ear));
    }
    return top;
}

// What the buttons need for their words on one line or two, all alike; 0: there is room only for their icon.
int WelcomePage::readAllHeight(const View &view, int width)
{
    int high = 0;
    for (const QString &language : view.library->clinic.languages) {
        const std::unique_ptr<PillButton> probe(makeReadAll(view, language, nullptr));
        if (probe->leastWidth() > width)
            return 0;
        high = std::max(high, probe->heightFor(width));
    }
    return high <= view.look.metrics.target() * 3 / 2 ? high : 0;
}

PillButton *WelcomePage::makeReadAll(const View &view, const QString &language, QWidget *body)
{
    auto *button = new PillButton(PillButton::Kind::Plain, u"listen"_s, view.look, body);
    button->setObjectName(u"readAll_"_s + language);
    button->setWords(view.phrasebook->text(language, phrase::ReadToMe));
    connect(button, &Control::clicked, this, [this, language] { want({.kind = Intent::Kind::ReadAll, .id = language}); });
    return button;
}

void WelcomePage::makeColumn(const View &view, QWidget *body, const QRect &where)
{
    const Metrics &m = view.look.metrics;
    const QStringList languages = languagesFrom(view);
    QStringList begin;
    QStringList privacy;
    for (const QString &language : languages) {
        begin.append(view.phrasebook->text(language, phrase::TouchToBegin));
        privacy.append(view.phrasebook->text(language, phrase::KeepsNothing));
    }
    const int titlesBottom = makeTitles(view, body, where);
    // The notes stand at the foot; they give way first when the text is very large, then the fact.
    const TextLayout notes(plainRuns(begin.join(u" · "_s) + u'\u2028' + privacy.join(u'\u2028')),
                           {m.font(TextRole::Small), m.lineHeight(TextRole::Small), {}, {}, false}, where.width());
    const QRect below(where.left(), titlesBottom, where.width(), where.bottom() - titlesBottom);
    const int fact = factHeight(view, where.width());
    const int others = m.px(2) + fact + m.px(3) + planLanguages(view, below.size()).height;
    const bool roomForNotes = below.height() >= others + m.px(3) + notes.height();
    int bottom = where.bottom();
    if (roomForNotes) {
        bottom -= notes.height();
        addLines(notes.text(), TextRole::Small, false, view.look.theme.inkSoft, view, body,
                 QRect(where.left(), bottom, where.width(), notes.height()), &m_fits);
        bottom -= m.px(3);
    }
    const int languagesTop = makeLanguages(view, body, QRect(where.left(), titlesBottom, where.width(), bottom - titlesBottom));
    placeFact(m, QRect(where.left(), titlesBottom + m.px(2), where.width(), languagesTop - m.px(3) - titlesBottom - m.px(2)), fact);
}

int WelcomePage::factHeight(const View &view, int width) const
{
    int needed = 0;
    for (const Fact &fact : m_facts) {
        CardButton probe(fact.text, {}, view.look, nullptr);
        probe.setKicker(view.phrasebook->text(fact.language, phrase::DidYouKnow));
        needed = std::max(needed, probe.heightFor(width));
    }
    return needed;
}

void WelcomePage::placeFact(const Metrics &m, const QRect &where, int needed)
{
    m_factCard = nullptr;
    m_factRect = where;
    if (needed > where.height()) {
        m_facts.clear();
        return;
    }
    const int high = std::min(where.height(), needed + m.px(2.4)); // air around the words, where there is room for it
    const int spare = (where.height() - high) / 2;
    m_factRect = QRect(where.left(), where.top() + std::min(spare, m.px(3)), where.width(), high);
}

void WelcomePage::showFact()
{
    if (m_figure && !m_structures.isEmpty())
        m_figure->setLit(m_structures[m_turn % m_structures.size()]);
    if (m_facts.isEmpty() || !m_figure)
        return;
    const Fact &fact = m_facts[m_turn % m_facts.size()];
    QWidget *body = m_figure->parentWidget();
    if (m_factCard) {
        m_factCard->hide();
        m_factCard->deleteLater();
    }
    m_factCard = new CardButton(fact.text, {}, view().look, body);
    m_factCard->setObjectName(u"fact"_s);
    m_factCard->setKicker(view().phrasebook->text(fact.language, phrase::DidYouKnow));
    m_factCard->setGeometry(m_factRect);
    connect(m_factCard, &Control::clicked, this, [this, topic = fact.topic] { want({.kind = Intent::Kind::OpenTopic, .id = topic}); });
    m_factCard->show();
}

void WelcomePage::advance()
{
    if (view().session.display.autoRead)
        return; // the focus may stand on it, and who is told of it must find it there
    ++m_turn;
    m_fade.stop();
    showFact();
    if (!view().session.display.lessMotion)
        m_fade.start();
}

void WelcomePage::mousePressEvent(QMouseEvent *)
{
    m_pressed = true;
}

void WelcomePage::mouseReleaseEvent(QMouseEvent *)
{
    if (m_pressed)
        want({.kind = Intent::Kind::GoHome});
    m_pressed = false;
}

void WelcomePage::showEvent(QShowEvent *)
{
    m_timer.start();
}

void WelcomePage::hideEvent(QHideEvent *)
{
    m_timer.stop();
    m_fade.stop();
    m_turn = 0;
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), view().look.theme.paper);
}

} // namespace sala::ui
