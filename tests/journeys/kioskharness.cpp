// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"

#include "app/contentloader.h"
#include "media/deviceoutput.h"
#include "staff/staffwiring.h"
#include "ui/accessibility.h"
#include "ui/look/metrics.h"
#include "ui/widgets/pillbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::test {

namespace {

constexpr int cacheMiB = 512;
constexpr auto betweenTouches = 2s; // longer than any repeated touch that is ignored
constexpr QLatin1String nowhere{":/no-pictures"};

QPointingDevice *touchDevice()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

void removePictures(content::Topic &topic)
{
    for (content::TopicText &text : topic.text)
        text.picture.path = QString(nowhere) + u"/thumbnail.svg"_s;
    for (content::Step &step : topic.steps) {
        for (content::StepText &text : step.text) {
            for (qsizetype i = 0; i < text.pictures.size(); ++i)
                text.pictures[i].path = QString(nowhere) + u"/picture.svg"_s;
        }
    }
}

// The same content with pictures that are not there: pages keep their room for them, and nothing is drawn.
content::LibraryPtr withoutPictures(const content::Library &library)
{
    auto bare = std::make_shared<content::Library>(library);
    bare->root = nowhere;
    for (content::Topic &topic : bare->topics)
        removePictures(topic);
    for (content::Topic *topic : {&bare->warningSigns, &bare->about, &bare->investigational})
        removePictures(*topic);
    for (content::GlossaryEntry &entry : bare->glossary) {
        for (content::GlossaryText &text : entry.text) {
            if (!text.picture.path.isEmpty())
                text.picture.path = QString(nowhere) + u"/glossary.svg"_s;
        }
    }
    return bare;
}

content::LibraryPtr contentFor(const HarnessOptions &options)
{
    if (!options.folder.isEmpty())
        return content::readContent(options.folder).library;
    return options.pictures ? KioskHarness::shippedContent() : withoutPictures(*KioskHarness::shippedContent());
}

// The fake, or the system's device.
std::unique_ptr<media::SoundOutput> outputOf(FakeOutput *fake)
{
    if (fake)
        return std::unique_ptr<media::SoundOutput>(fake);
    auto device = std::make_unique<media::DeviceOutput>();
    device->open(); // as the program does after its first picture
    return device;
}

} // namespace

content::LibraryPtr KioskHarness::shippedContent()
{
    static const content::LibraryPtr library = app::loadContent({}, {}).library;
    return library;
}

KioskHarness::KioskHarness(const HarnessOptions &options)
    : m_library(contentFor(options)), m_figures(cacheMiB), m_kiosk(m_clock, {}, options.room),
      m_output(options.device ? nullptr : new FakeOutput(m_clock)), m_narrator(outputOf(m_output), m_clock),
      m_narration(m_kiosk, m_narrator, m_phrasebook), m_pin(m_clock), m_tool(options.contentTool),
      m_desk({m_clock, m_pin, m_actions, m_tool}, {options.state, options.state + u"/incoming"_s}),
      m_shell({m_kiosk, m_figures, m_phrasebook, m_clock, &m_narration, staff::staffPageOf(m_desk)}, {}), m_language(options.language),
      m_hand(options.hand)
{
    m_phrasebook.load(m_library->clinic.languages, {m_library->root + u"/translations"_s, u":/i18n"_s});
    m_actions.setDesk(m_desk);
    staff::connectDesk(m_desk, m_kiosk, m_shell);
    m_kiosk.setLibrary(m_library, m_language);
    m_shell.resize(options.size);
    m_shell.show();
    m_shell.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_shell);
    settle();
}

void KioskHarness::show(const ui::GalleryItem &item, int part)
{
    m_kiosk.setLibrary(item.outOfService ? nullptr : m_library, m_language);
    for (const QString &question : item.chosenQuestions)
        m_kiosk.handle({.kind = ui::Intent::Kind::ToggleQuestion, .id = question});
    session::Place place = item.place;
    place.part = part;
    if (!item.outOfService && place.screen != session::Screen::Welcome)
        (void)m_kiosk.goTo(place);
    if (item.asking) {
        (void)m_kiosk.noteTouch();
        wait(65s); // past the allowance of a menu, within the countdown
    }
    settle();
}

void KioskHarness::show(const staff::StaffItem &item, int part)
{
    m_kiosk.setLibrary(m_library, m_language);
    session::Place place;
    place.screen = session::Screen::Staff;
    place.step = item.section;
    place.part = part;
    (void)m_kiosk.goTo(place);
    m_desk.showState(item.state);
    settle();
}

void KioskHarness::goTo(const QString &address)
{
    if (const std::optional<session::Place> place = session::Place::parse(address))
        goTo(*place);
    settle();
}

void KioskHarness::settle()
{
    m_figures.waitForDone();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QImage KioskHarness::picture()
{
    settle();
    return m_shell.grab().toImage();
}

QWidget *KioskHarness::find(const QString &name) const
{
    const auto in = [&name](const QWidget *root) -> QWidget * {
        const QList<QWidget *> all = root->findChildren<QWidget *>(name);
        for (QWidget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    QWidget *found = m_shell.panel() ? in(m_shell.panel()) : nullptr;
    return found ? found : in(&m_shell);
}

QPoint KioskHarness::touchPoint(const QWidget *widget) const
{
    // A word over two lines has a mask; its middle may belong to the line between.
    const QRect area = widget->mask().isEmpty() ? widget->rect() : *widget->mask().begin();
    return widget->mapTo(&m_shell, area.center());
}

bool KioskHarness::reachable(const QWidget *widget) const
{
    const QWidget *there = m_shell.childAt(touchPoint(widget));
    return there && (there == widget || widget->isAncestorOf(there));
}

bool KioskHarness::tap(const QString &name)
{
    const QWidget *widget = find(name);
    if (!widget || !reachable(widget))
        return false;
    tapAt(touchPoint(widget));
    return true;
}

void KioskHarness::tapAt(QPoint point)
{
    m_clock.advance(betweenTouches);
    press(point);
    release(point);
    settle();
}

void KioskHarness::useFinger(int finger, QPoint point, Qt::TouchPointState state)
{
    auto event = QTest::touchEvent(m_shell.windowHandle(), touchDevice());
    for (auto other = m_fingers.constBegin(); other != m_fingers.constEnd(); ++other) {
        if (other.key() != finger)
            event.stationary(other.key());
    }
    m_fingers.insert(finger, point);
    if (state == Qt::TouchPointPressed)
        event.press(finger, point);
    else if (state == Qt::TouchPointMoved)
        event.move(finger, point);
    else {
        event.release(finger, point);
        m_fingers.remove(finger);
    }
}

void KioskHarness::press(QPoint point, int finger)
{
    if (m_hand == Hand::Mouse)
        QTest::mousePress(m_shell.windowHandle(), Qt::LeftButton, {}, point);
    else
        useFinger(finger, point, Qt::TouchPointPressed);
}

void KioskHarness::moveTo(QPoint point, int finger)
{
    if (m_hand == Hand::Mouse)
        QTest::mouseMove(m_shell.windowHandle(), point);
    else
        useFinger(finger, point, Qt::TouchPointMoved);
}

void KioskHarness::release(QPoint point, int finger)
{
    if (m_hand == Hand::Mouse)
        QTest::mouseRelease(m_shell.windowHandle(), Qt::LeftButton, {}, point);
    else
        useFinger(finger, point, Qt::TouchPointReleased);
}

void KioskHarness::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_clock.advance(betweenTouches);
    QTest::keyClick(m_shell.windowHandle(), key, modifiers);
    settle();
}

void KioskHarness::wait(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    m_desk.look();
    m_kiosk.idle().check();
}

QSet<QString> KioskHarness::visibleTexts() const
{
    QSet<QString> texts;
    const auto add = [&texts](const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.insert(text.simplified());
    };
    const QList<QWidget *> all = m_shell.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
    }
    return texts;
}

QList<ui::GalleryItem> screenKinds(const content::Library &library)
{
    QList<ui::GalleryItem> kinds;
    QSet<QString> seen;
    const QList<ui::GalleryItem> all = ui::gallery(library);
    for (const ui::GalleryItem &item : all) {
        const session::Place &place = item.place;
        const content::Topic *topic = library.topic(place.topic);
        const qsizetype at = topic ? topic->indexOfStep(place.step) : -1;
        const content::Step *step = at >= 0 ? &topic->steps[at] : nullptr;
        QString kind = QString::number(static_cast<int>(place.screen));
        if (place.screen == session::Screen::Topic)
            kind += step ? u"step%1%2"_s.arg(static_cast<int>(step->kind)).arg(topic->investigational) : u"end"_s;
        kind += QString::number(place.answer < 0 ? 0 : step->text.constBegin()->options.value(place.answer).right ? 1 : 2);
        kind += u"%1%2%3%4%5%6%7"_s.arg(place.slider >= 0)
                    .arg(!place.lit.isEmpty())
                    .arg(!place.card.isEmpty())
                    .arg(place.myList)
                    .arg(place.settingsOpen)
                    .arg(!item.chosenQuestions.isEmpty())
                    .arg(item.asking);
        if (seen.contains(kind))
            continue;
        seen.insert(kind);
        kinds.append(item);
    }
    return kinds;
}

bool nothingFound(const QStringList &problems)
{
    constexpr qsizetype most = 100;
    for (const QString &problem : problems.mid(0, most))
        qWarning("%s", qUtf8Printable(problem));
    if (problems.size() > most)
        qWarning("... and %lld more", static_cast<long long>(problems.size() - most));
    return problems.isEmpty();
}

int runJourney(int argc, char **argv, int (*run)(int, char **))
{
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(ui::fontFamily()));
    ui::installAccessibility();
    return run(argc, argv);
}

} // namespace sala::test
