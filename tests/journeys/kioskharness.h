// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/narrator.h"
#include "staff/contenttool.h"
#include "staff/staffdesk.h"
#include "staff/staffgallery.h"
#include "support/fakeclock.h"
#include "support/fakeoutput.h"
#include "support/fakestaff.h"
#include "ui/figure/figurestore.h"
#include "ui/shell/gallery.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/narration.h"
#include "ui/shell/shell.h"
#include "ui/text/phrasebook.h"

#include <QHash>
#include <QImage>
#include <QPoint>
#include <QSet>

namespace sala::test {

/// What touches the screen. Qt's test events of the two do not mix: one program uses one of them.
enum class Hand { Mouse, Finger };

struct HarnessOptions
{
    QSize size{1920, 1080};
    QString language = {}; ///< empty: the clinic's
    session::DisplaySettings room = {};
    bool pictures = true; ///< false: no picture is ever drawn, for tests that only measure
    Hand hand = Hand::Mouse;
    QString contentTool = {}; ///< path of what stands for sala-content; empty: there is none
    QString state = {};       ///< the state folder
    QString folder = {};      ///< content to show; empty: the shipped content
    bool device = false;      ///< the voice goes to the system's sound device; there is no output()
};

/// The whole kiosk in its window, on the shipped content (or another) and a clock that stands still, with the hands of a patient.
///
/// A tap goes through the window like a real one, so that whatever lies on top receives it. Before each tap or key the
/// clock moves on a little: repeated touches are a subject of their own. One at a time.
class KioskHarness final
{
public:
    explicit KioskHarness(const HarnessOptions &options = {});

    /// The embedded content, read once for all harnesses of a program.
    [[nodiscard]] static content::LibraryPtr shippedContent();

    [[nodiscard]] ui::Kiosk &kiosk() { return m_kiosk; }
    [[nodiscard]] ui::Shell &shell() { return m_shell; }
    [[nodiscard]] const ui::Shell &shell() const { return m_shell; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] FakeOutput &output() { return *m_output; }
    [[nodiscard]] media::Narrator &narrator() { return m_narrator; }
    [[nodiscard]] ui::Narration &narration() { return m_narration; }
    [[nodiscard]] staff::StaffDesk &desk() { return m_desk; }
    [[nodiscard]] FakePin &pin() { return m_pin; }
    [[nodiscard]] FakeActions &actions() { return m_actions; }
    [[nodiscard]] const content::Library &library() const { return *m_library; }
    [[nodiscard]] const ui::Phrasebook &phrasebook() const { return m_phrasebook; }
    [[nodiscard]] const session::Place &place() const { return m_kiosk.place(); }
    [[nodiscard]] ui::Page *page() const { return m_shell.page(); }

    /// Shows one state of the gallery; the session begins anew.
    void show(const ui::GalleryItem &item, int part = 0);
    /// The same for the staff menu.
    void show(const staff::StaffItem &item, int part = 0);
    /// Goes to a place without a new session.
    void goTo(const session::Place &place) { (void)m_kiosk.goTo(place); }
    /// The address as `--place` takes it.
    void goTo(const QString &address);
    /// Lets figures be drawn and everything that was posted happen.
    void settle();
    /// What is on the screen, with all figures drawn.
    [[nodiscard]] QImage picture();

    /// A visible widget by name: in an open panel, else in the bars and the page; null when there is none.
    [[nodiscard]] QWidget *find(const QString &name) const;
    /// Where a finger would touch it, in the window.
    [[nodiscard]] QPoint touchPoint(const QWidget *widget) const;
    /// It is what lies on top there.
    [[nodiscard]] bool reachable(const QWidget *widget) const;

    /// False when it is not there, or covered.
    [[nodiscard]] bool tap(const QString &name);
    void tapAt(QPoint point);
    /// The parts of a touch; the clock stands still. Only a finger can be the second.
    void press(QPoint point, int finger = 0);
    void moveTo(QPoint point, int finger = 0);
    void release(QPoint point, int finger = 0);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Time passes and nobody does anything.
    void wait(std::chrono::milliseconds time);

    /// Every word that is on the screen or said by assistive technology.
    [[nodiscard]] QSet<QString> visibleTexts() const;

private:
    void useFinger(int finger, QPoint point, Qt::TouchPointState state);

    FakeClock m_clock;
    ui::Phrasebook m_phrasebook;
    content::LibraryPtr m_library;
    ui::FigureStore m_figures;
    ui::Kiosk m_kiosk;
    FakeOutput *m_output; ///< owned by the narrator; null with a device
    media::Narrator m_narrator;
    ui::Narration m_narration;
    FakePin m_pin;
    FakeActions m_actions;
    staff::ContentTool m_tool;
    staff::StaffDesk m_desk;
    ui::Shell m_shell;
    QString m_language;
    Hand m_hand;
    QHash<int, QPoint> m_fingers; ///< that are down
};

/// One item of each kind of screen: first steps, panels and all special pages.
[[nodiscard]] QList<ui::GalleryItem> screenKinds(const content::Library &library);

/// Says what was found, each in a line of its own (a failure message is cut after a thousand letters). True without any.
[[nodiscard]] bool nothingFound(const QStringList &problems);

/// Makes the application as the program does and runs one test in it.
int runJourney(int argc, char **argv, int (*run)(int, char **));

} // namespace sala::test

#define SALA_JOURNEY(Test)                                                                                                                 \
    int main(int argc, char **argv)                                                                                                        \
    {                                                                                                                                      \
        return sala::test::runJourney(argc, argv, [](int count, char **arguments) {                                                        \
            Test test;                                                                                                                     \
            return QTest::qExec(&test, count, arguments);                                                                                  \
        });                                                                                                                                \
    }
