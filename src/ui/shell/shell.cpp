// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/shell.h"

#include "ui/panels/displaypanel.h"
#include "ui/panels/glossarycard.h"
#include "ui/panels/stilltherepanel.h"
#include "ui/shell/chrome.h"
#include "ui/shell/focusvoice.h"
#include "ui/shell/heldcorner.h"
#include "ui/shell/inputpolicy.h"
#include "ui/shell/narration.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/previewbar.h"
#include "ui/shell/slideover.h"
#include "ui/text/phrases.h"
#include "ui/widgets/control.h"
#include "ui/widgets/subtitle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

using session::Place;
using session::Screen;

namespace {

// +1 onward, -1 backward, 0 when two places are not neighbours in one topic.
int direction(const content::Library &library, const Place &from, const Place &to)
{
    if (from.screen != to.screen || from.topic != to.topic)
        return 0;
    const content::Topic *topic = topicOf(library, to);
    if (!topic)
        return 0;
    const auto rank = [topic](const Place &place) {
        return place.step == topicEnd ? topic->steps.size() : std::max<qsizetype>(0, topic->indexOfStep(place.step));
    };
    if (rank(from) != rank(to))
        return rank(to) > rank(from) ? 1 : -1;
    return to.part == from.part ? 0 : (to.part > from.part ? 1 : -1);
}

} // namespace

Shell::Shell(const Services &services, const Options &options)
    : m_services(services), m_options(options), m_frame(new QWidget(this)), m_centre(new QWidget(m_frame)), m_chrome(new Chrome(m_centre)),
      m_input(new InputPolicy(services.clock, options.repeatTap, options.keypad, this)), m_slide(new SlideOver(m_centre)),
      m_corner(new HeldCorner(services.clock, m_centre)), m_preview(new PreviewBar(m_frame))
{
    setObjectName(u"shell"_s);
    setWindowTitle(u"Sala"_s);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAcceptDrops(false); // a QMainWindow of Qt 6.8 takes them, for dock widgets
    setCentralWidget(m_frame);
    Kiosk &kiosk = m_services.kiosk;
    m_input->setGate([&kiosk] { return kiosk.noteTouch(); });
    connect(&kiosk, &Kiosk::changed, this, &Shell::present);
    connect(&kiosk, &Kiosk::countdownChanged, this, [this, &kiosk] {
        if (auto *panel = qobject_cast<StillTherePanel *>(m_panel))
            panel->setSecondsLeft(kiosk.secondsLeft());
    });
    if (m_services.narration)
        connect(m_services.narration, &Narration::changed, this, &Shell::present);
    connect(m_chrome, &Chrome::wanted, this, &Shell::act);
    connectInput();
}

void Shell::connectInput()
{
    connect(m_input, &InputPolicy::backPressed, this, [this] { act({.kind = Intent::Kind::Back}); });
    connect(m_input, &InputPolicy::homePressed, this, [this] { act({.kind = Intent::Kind::GoHome}); });
    connect(m_input, &InputPolicy::staffPressed, this, [this] { act({.kind = Intent::Kind::OpenStaff}); });
    connect(m_input, &InputPolicy::focusStepped, this, &Shell::stepFocus);
    if (m_services.narration)
        m_focusVoice =
            new FocusVoice(m_services.kiosk, *m_services.narration, *m_input, this, [this]() -> const View & { return m_shown; });
    connect(m_input, &InputPolicy::typed, this, [this](Qt::Key key) {
        if (!m_page || m_panel || !m_page->takesTyping())
            return;
        setFocus(Qt::OtherFocusReason); // so that Enter means what was typed, not the key that was pressed last
        m_page->typed(key);
    });
    connect(m_corner, &HeldCorner::held, this, [this] { act({.kind = Intent::Kind::OpenStaff}); });
    connect(m_preview, &PreviewBar::ended, this, &Shell::previewEnded);
}

Shell::~Shell() = default;

void Shell::act(const Intent &intent)
{
    if (intent.kind == Intent::Kind::OpenStaff && !m_services.staffPage)
        return;
    m_services.kiosk.handle(intent);
}

void Shell::refresh()
{
    present();
}

void Shell::setPreview(bool preview)
{
    m_previewing = preview;
    arrangeCentre();
    present();
}

// The preview's bar stands above everything else, which is as tall as the rest of the window.
void Shell::arrangeCentre()
{
    m_frame->resize(size());
    const int bar = m_previewing ? PreviewBar::heightFor(makeView().look.metrics) : 0;
    m_preview->setVisible(m_previewing);
    m_preview->setGeometry(0, 0, width(), bar);
    m_centre->setGeometry(0, bar, width(), height() - bar);
}

void Shell::setPixelsPerMm(double pixelsPerMm)
{
    m_options.pixelsPerMm = pixelsPerMm;
    present();
}

View Shell::makeView() const
{
    const Kiosk &kiosk = m_services.kiosk;
    View view;
    view.place = kiosk.place();
    view.session = kiosk.session();
    view.library = kiosk.library();
    if (!view.library && view.place.screen == Screen::Staff)
        view.library = bareLibrary();
    view.look.metrics.screen = size();
    view.look.metrics.pixelsPerMm = m_options.pixelsPerMm;
    view.look.metrics.textScale = view.session.display.textScale;
    view.look.theme = theme(view.session.display.highContrast);
    view.phrasebook = &m_services.phrasebook;
    view.figures = &m_services.figures;
    if (m_services.narration && view.library) {
        view.sound = m_services.narration->sound();
        view.spoken = m_services.narration->spoken();
        if (view.session.display.bothLanguages && view.sound != Sound::None) {
            view.otherSentence = m_services.narration->translation();
            view.otherSentences = m_services.narration->translations();
        }
        view.sentenceAt = [narration = m_services.narration](const QString &shown, qsizetype character) {
            return narration->sentenceAt(shown, character);
        };
    }
    return view;
}

Page *Shell::pageFor(const QString &key)
{
    const auto found = m_pages.find(key);
    if (found != m_pages.end())
        return found->second;
    const bool staff = key == u"staff"_s && m_services.staffPage;
    Page *page = staff ? m_services.staffPage(m_centre) : makePage(key, m_centre);
    page->setObjectName(u"page_"_s + key);
    page->hide();
    connect(page, &Page::wanted, this, &Shell::act);
    m_pages.emplace(key, page);
    return page;
}

void Shell::presentPage(View &view)
{
    Page *page = pageFor(pageKey(view.library.get(), view.place));
    const Chrome::Frame frame = m_chrome->layOut(view, m_centre->size());
    view.titleInPage = frame.titleInPage;
    view.badgeInPage = frame.badgeInPage;
    QRect where = frame.page;
    presentSubtitle(view, where);
    page->setGeometry(where);
    page->show(); // before it is composed, so that its widgets take their sizes at once
    page->present(view);
    if (m_subtitle && !page->textFits()) { // very large text on a small screen: the page itself needs the room
        delete m_subtitle;
        page->setGeometry(frame.page);
        page->present(view);
    }
    m_chrome->showParts(view, page->part(), page->partCount());
    m_chrome->showSound(view);
    m_services.kiosk.notePage(page->words(), page->isMenu());
    if (m_services.narration)
        m_services.narration->notePage(page->part(), page->partCount(),
                                       [page](const content::SpokenSentence &sentence) { return page->partOf(sentence); });
    Page *before = m_page;
    m_page = page;
    if (before && before != page)
        before->hide();
    m_chrome->raise();
    m_corner->setLook(view.look);
    m_corner->raise();
    if (m_previewing)
        m_preview->present(view);
}

// The sentence in the other language takes its room from the page's foot, on every page alike.
void Shell::presentSubtitle(const View &view, QRect &page)
{
    delete m_subtitle;
    const Metrics &m = view.look.metrics;
    if (view.otherSentences.isEmpty() || view.place.screen == Screen::Welcome || !view.place.card.isEmpty() || view.place.settingsOpen)
        return;
    const QString hint = view.phrases()(phrase::TouchASentence);
    const int high = Subtitle::heightFor(view.otherSentences + QStringList{hint}, view.look, page.width());
    if (high > page.height() / 3)
        return; // a page of one very long text on a small screen: the text itself needs the room
    page.setHeight(page.height() - high - m.px(1.5));
    m_subtitle = new Subtitle(view.look, m_centre);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setGeometry(page.left(), page.bottom() + m.px(1.5), page.width(), high);
    m_subtitle->showWords(view.otherSentence.isEmpty() ? hint : view.otherSentence, view.otherSentence.isEmpty());
    m_subtitle->show();
}

void Shell::presentPanel(const View &view)
{
    const bool asking = m_services.kiosk.asking();
    const QString key = asking ? u"asking"_s : view.place.settingsOpen ? u"settings"_s : view.place.card.isEmpty() ? QString() : u"card"_s;
    const bool same = m_panel && key == m_panelKey && sameButDetails(m_panelView, view) && view.place.card == m_panelView.place.card
                      && view.place.settingsPart == m_panelView.place.settingsPart && view.sound == m_panelView.sound;
    m_panelKey = key;
    m_panelView = view;
    if (same) {           // the voice goes on; a finger may be on one of its buttons
        m_panel->raise(); // the bars were raised over a new page
        m_panel->showReading(view);
        return;
    }
    if (m_panel) {
        m_panel->hide();
        m_panel->setParent(nullptr);
        m_panel->deleteLater();
        m_panel = nullptr;
    }
    if (key.isEmpty())
        return;
    if (asking)
        m_panel = new StillTherePanel(view, m_services.kiosk.secondsLeft(), m_options.countdownSeconds, m_centre);
    else if (view.place.settingsOpen)
        m_panel = new DisplayPanel(view, m_centre);
    else
        m_panel = new GlossaryCard(view, m_centre);
    connect(m_panel, &Panel::wanted, this, &Shell::act);
    m_panel->show();
    m_panel->raise();
    m_panel->showReading(view);
}

void Shell::present()
{
    View view = makeView();
    if (view.look.metrics.screen.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const QString focusName =
        m_menuFocus.wanted(m_shown.place, view.place, focus && focus->window() == this ? focus->objectName() : QString());
    const bool moved = !(view.place == m_shown.place);
    const int way = moved && view.library && !view.session.display.lessMotion ? direction(*view.library, m_shown.place, view.place) : 0;
    if (way == 0)
        m_slide->stop();
    const bool details = m_page && sameButDetails(m_shown, view);
    m_shown = view;
    presentPage(view);
    presentPanel(view);
    if (way != 0)
        m_slide->play(way);
    m_slide->watch(m_page);
    // Behind a panel nothing answers; assistive technology must not offer it either.
    m_page->setEnabled(!m_panel);
    m_chrome->setCovered(m_panel);
    restoreFocus(focusName);
    if (!details)
        update();
}

QList<QWidget *> Shell::focusOrder() const
{
    QList<QWidget *> order;
    const auto collect = [&order](const QWidget *root) {
        QList<QWidget *> found;
        const QList<QWidget *> all = root->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                found.append(widget);
        }
        std::stable_sort(found.begin(), found.end(), [root](const QWidget *a, const QWidget *b) {
            const QRect ra(a->mapTo(root, QPoint()), a->size());
            const QRect rb(b->mapTo(root, QPoint()), b->size());
            // Side by side counts as one line, read from the left.
            const bool sameLine = ra.center().y() >= rb.top() && ra.center().y() <= rb.bottom();
            return sameLine ? ra.left() < rb.left() : ra.center().y() < rb.center().y();
        });
        order += found;
    };
    if (m_panel) {
        collect(m_panel);
        return order;
    }
    if (m_previewing)
        collect(m_preview);
    const QList<QWidget *> bars = m_chrome->bars();
    if (!bars.isEmpty())
        collect(bars.first());
    if (m_page)
        collect(m_page);
    if (bars.size() > 1)
        collect(bars.last());
    return order;
}

void Shell::stepFocus(int direction)
{
    const QList<QWidget *> order = focusOrder();
    if (order.isEmpty())
        return;
    const qsizetype at = order.indexOf(QApplication::focusWidget());
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : order.size() - 1) : (at + direction + order.size()) % order.size();
    order[next]->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_focusVoice)
        m_focusVoice->sayFocus();
}

void Shell::restoreFocus(const QString &name)
{
    const QList<QWidget *> order = focusOrder();
    const auto same = std::find_if(order.begin(), order.end(), [&name](const QWidget *widget) { return widget->objectName() == name; });
    if (!name.isEmpty() && same != order.end())
        (*same)->setFocus(Qt::OtherFocusReason);
    else if (m_panel && !order.isEmpty())
        order.first()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // keys must always arrive somewhere
}

void Shell::resizeEvent(QResizeEvent *)
{
    arrangeCentre();
    present();
}

void Shell::closeEvent(QCloseEvent *event)
{
    if (m_mayClose)
        event->accept();
    else
        event->ignore();
}

void Shell::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool lost = event->type() == QEvent::WindowStateChange && m_fullScreen && !(windowState() & Qt::WindowFullScreen);
    if (lost && !m_mayClose)
        QMetaObject::invokeMethod(
            this, [this] { showFullScreen(); }, Qt::QueuedConnection);
}

void Shell::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme(m_services.kiosk.session().display.highContrast).paper);
    emit painted();
}

} // namespace sala::ui
