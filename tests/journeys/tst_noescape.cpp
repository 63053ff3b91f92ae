// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMimeData>
#include <QProcess>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

/// Nothing a patient's hands can do leads out of the one window.
class TestNoEscape final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keys();
    void otherButtonsAndWheel();
    void menusTooltipsAndDrops();
    void closing();
    void noWayOutIsLinked();

private:
    [[nodiscard]] KioskHarness &kiosk() { return *m_kiosk; }
    void checkWindow(const QString &after);
    void sendToEveryWidget(QEvent::Type type);

    std::unique_ptr<KioskHarness> m_kiosk;
    QString m_where;
};

void TestNoEscape::init()
{
    m_kiosk.reset();
    sala::session::DisplaySettings room;
    room.lessMotion = true;
    m_kiosk = std::make_unique<KioskHarness>(
        sala::test::HarnessOptions{.size = {1024, 768}, .language = u"es"_s, .room = room, .pictures = false});
}

void TestNoEscape::checkWindow(const QString &after)
{
    QList<const QWidget *> shown;
    const QList<QWidget *> top = QApplication::topLevelWidgets();
    for (const QWidget *widget : top) {
        if (widget->isVisible())
            shown.append(widget);
    }
    const QString where = m_where + u" after "_s + after;
    QVERIFY2(shown.size() == 1 && shown.first() == &kiosk().shell(), qPrintable(where));
    QVERIFY2(!QApplication::activePopupWidget() && !QApplication::activeModalWidget(), qPrintable(where));
    QVERIFY2(kiosk().shell().windowState() == Qt::WindowNoState && kiosk().shell().isActiveWindow(), qPrintable(where));
}

void TestNoEscape::keys()
{
    QList<int> keys{Qt::Key_Print,     Qt::Key_SysReq,   Qt::Key_Menu,       Qt::Key_Pause,      Qt::Key_Insert,   Qt::Key_Delete,
                    Qt::Key_Backspace, Qt::Key_PageUp,   Qt::Key_PageDown,   Qt::Key_End,        Qt::Key_Help,     Qt::Key_Back,
                    Qt::Key_Forward,   Qt::Key_HomePage, Qt::Key_LaunchMail, Qt::Key_Search,     Qt::Key_Open,     Qt::Key_Close,
                    Qt::Key_Exit,      Qt::Key_Cancel,   Qt::Key_Copy,       Qt::Key_Paste,      Qt::Key_Escape,   Qt::Key_Space,
                    Qt::Key_PowerOff,  Qt::Key_Super_L,  Qt::Key_Meta,       Qt::Key_Calculator, Qt::Key_Explorer, Qt::Key_ZoomIn,
                    Qt::Key_Tab,       Qt::Key_A,        Qt::Key_C,          Qt::Key_F,          Qt::Key_N,        Qt::Key_O,
                    Qt::Key_P,         Qt::Key_Q,        Qt::Key_T,          Qt::Key_V,          Qt::Key_W,        Qt::Key_X,
                    Qt::Key_Plus};
    for (int key = Qt::Key_F1; key <= Qt::Key_F24; ++key)
        keys.append(key);
    const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier,
                                                 Qt::ControlModifier,
                                                 Qt::AltModifier,
                                                 Qt::MetaModifier,
                                                 Qt::ShiftModifier,
                                                 Qt::ControlModifier | Qt::AltModifier,
                                                 Qt::ControlModifier | Qt::ShiftModifier};
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk().library());
    for (const GalleryItem &item : items) {
        m_where = item.name;
        kiosk().show(item);
        for (const int key : keys) {
            for (const Qt::KeyboardModifiers modifier : modifiers) {
                QTest::sendKeyEvent(QTest::Click, kiosk().shell().windowHandle(), static_cast<Qt::Key>(key), QString(), modifier);
                checkWindow(QKeySequence(key | static_cast<int>(modifier)).toString());
            }
        }
        kiosk().settle();
        QVERIFY(kiosk().shell().isVisible());
    }
}

void TestNoEscape::otherButtonsAndWheel()
{
    QWindow *window = kiosk().shell().windowHandle();
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk().library());
    for (const GalleryItem &item : items) {
        m_where = item.name;
        kiosk().show(item);
        const QString before = kiosk().place().toString();
        for (int y = 20; y < kiosk().shell().height(); y += 90) {
            for (int x = 20; x < kiosk().shell().width(); x += 90) {
                const QPoint point(x, y);
                QTest::mouseClick(window, Qt::RightButton, {}, point);
                QTest::mouseClick(window, Qt::MiddleButton, {}, point);
                QTest::mouseDClick(window, Qt::RightButton, {}, point);
                QWheelEvent wheel(point, kiosk().shell().mapToGlobal(point), {}, {0, -240}, {}, Qt::ControlModifier, Qt::NoScrollPhase,
                                  false);
                QCoreApplication::sendEvent(window, &wheel);
            }
        }
        checkWindow(u"other buttons"_s);
        QCOMPARE(kiosk().place().toString(), before);
        QTest::mouseDClick(window, Qt::LeftButton, {}, QPoint(500, 400));
        checkWindow(u"a double click"_s);
    }
}

void TestNoEscape::sendToEveryWidget(QEvent::Type type)
{
    QList<QWidget *> all = kiosk().shell().findChildren<QWidget *>();
    all.append(&kiosk().shell());
    QMimeData data;
    data.setUrls({QUrl(u"file:///etc/hostname"_s)});
    for (QWidget *widget : std::as_const(all)) {
        const QPoint middle = widget->rect().center();
        if (type == QEvent::ContextMenu) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, middle, widget->mapToGlobal(middle));
            QCoreApplication::sendEvent(widget, &menu);
        } else if (type == QEvent::ToolTip || type == QEvent::WhatsThis) {
            QHelpEvent help(type, middle, widget->mapToGlobal(middle));
            QCoreApplication::sendEvent(widget, &help);
        } else {
            QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(widget, &enter);
            QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(widget, &drop);
            QVERIFY2(!widget->acceptDrops(), qPrintable(m_where));
        }
    }
}

void TestNoEscape::menusTooltipsAndDrops()
{
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk().library());
    for (const GalleryItem &item : items) {
        m_where = item.name;
        kiosk().show(item);
        for (const QEvent::Type type : {QEvent::ContextMenu, QEvent::ToolTip, QEvent::WhatsThis, QEvent::Drop})
            sendToEveryWidget(type);
        checkWindow(u"menus, tooltips and drops"_s);
        const QList<QWidget *> all = kiosk().shell().findChildren<QWidget *>();
        for (const QWidget *widget : all)
            QVERIFY2(widget->toolTip().isEmpty() && widget->actions().isEmpty(), qPrintable(m_where));
    }
}

void TestNoEscape::closing()
{
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk().library());
    for (const GalleryItem &item : items) {
        m_where = item.name;
        kiosk().show(item);
        QVERIFY(!kiosk().shell().close());
        checkWindow(u"close()"_s);
        QVERIFY(!kiosk().shell().windowHandle()->close());
        checkWindow(u"the window's close button"_s);
        QTest::keyClick(kiosk().shell().windowHandle(), Qt::Key_F4, Qt::AltModifier);
        kiosk().settle();
        checkWindow(u"Alt+F4"_s);
    }
    kiosk().shell().allowClose();
    QVERIFY(kiosk().shell().close()); // for the stop signal alone
}

// What is not linked cannot be opened: no dialog, no link to the outside, no other program.
void TestNoEscape::noWayOutIsLinked()
{
    const QString program = qEnvironmentVariable("SALA_PROGRAM");
    if (!QFileInfo::exists(program))
        QSKIP("the program itself was not built here");
    QProcess nm;
    nm.start(u"nm"_s, {u"-DC"_s, u"--undefined-only"_s, program});
    QVERIFY(nm.waitForFinished());
    QCOMPARE(nm.exitCode(), 0);
    const QString symbols = QString::fromUtf8(nm.readAllStandardOutput());
    QVERIFY(symbols.contains(u"QMainWindow"_s)); // or the list is of something else
    for (const QString &exit :
         {u"QDesktopServices"_s, u"QFileDialog"_s, u"QMessageBox"_s, u"QInputDialog"_s, u"QColorDialog"_s, u"QFontDialog"_s, u"QMenu::"_s,
          u"QWhatsThis"_s, u"QToolTip::showText"_s, u"QTextBrowser"_s, u"QSystemTrayIcon"_s, u"QClipboard"_s})
        QVERIFY2(!symbols.contains(exit), qPrintable(exit));
}

SALA_JOURNEY(TestNoEscape)
#include "tst_noescape.moc"
