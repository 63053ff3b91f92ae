// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figureview.h"

#include "support/testlibrary.h"

#include <QBackingStore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

const QHash<QString, QString> names{{u"disc-c5-c6"_s, u"Disc"_s}, {u"disc-c6-c7"_s, u"Disc below"_s}, {u"root-c6"_s, u"Root"_s}};

} // namespace

class TestFigureView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void becomesReady();
    void touchOnAStructure();
    void touchBeside();
    void structureWithoutANameIsNotTouched();
    void slidFingerDoesNothing();
    void otherButtonDoesNothing();
    void touchBeforeItIsReady();
    void arrowsWalk();
    void arrowsWithoutStructures();
    void damagedShowsItsText();
    void litShowsItsLabel_data();
    void litShowsItsLabel();
    void anotherStructureLeavesNothingBehind_data();
    void anotherStructureLeavesNothingBehind();
    void framesChange();
    void evictedFrameComesBack();
    void resizedIsDrawnAnew();
    void notAnswering();
    void nothingToShow();
    void labelKeepsAwayFromTheButton();

private:
    [[nodiscard]] std::unique_ptr<FigureView> neck(FigureStore &store);

    Look m_look;
    std::unique_ptr<FigureStore> m_store;
    std::unique_ptr<FigureView> m_view;
};

std::unique_ptr<FigureView> TestFigureView::neck(FigureStore &store)
{
    auto view = std::make_unique<FigureView>(store, m_look, nullptr);
    view->resize(800, 600);
    view->setNames(names, {});
    view->setPicture(test::figurePath(u"neck-side.svg"_s), u"The neck from the side"_s);
    view->show();
    return view;
}

void TestFigureView::init()
{
    m_view.reset();
    m_store = std::make_unique<FigureStore>(32);
    m_view = neck(*m_store);
    m_store->waitForDone();
}

void TestFigureView::becomesReady()
{
    FigureStore store(32);
    const std::unique_ptr<FigureView> view = neck(store);
    QSignalSpy ready(view.get(), &FigureView::becameReady);
    QVERIFY(!view->isReady());
    QCOMPARE(view->centreOf(u"disc-c5-c6"_s), QPoint(-1, -1));
    store.waitForDone();
    QVERIFY(view->isReady());
    QCOMPARE(ready.size(), 1);
    QVERIFY(view->rect().contains(view->centreOf(u"disc-c5-c6"_s)));
    QCOMPARE(view->accessibleName(), u"The neck from the side"_s);
}

void TestFigureView::touchOnAStructure()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    for (const QString &id : {u"disc-c5-c6"_s, u"disc-c6-c7"_s, u"root-c6"_s}) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(id));
        QVERIFY(touched.isEmpty()); // acts on release
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(id));
        QCOMPARE(touched.takeFirst().first().toString(), id);
    }
}

void TestFigureView::touchBeside()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.first().first().toString(), QString());
}

void TestFigureView::structureWithoutANameIsNotTouched()
{
    m_view->setNames({{u"root-c6"_s, u"Root"_s}}, {});
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(u"vertebra-c3"_s));
    QCOMPARE(touched.first().first().toString(), QString());
}

void TestFigureView::slidFingerDoesNothing()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, disc + QPoint(m_look.metrics.px(4.2), 0));
    QVERIFY(touched.isEmpty());
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {-100, -100});
    QVERIFY(touched.isEmpty());
    // A trembling one does; it goes by where it was lifted.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc + QPoint(6, 6));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, disc);
    QCOMPARE(touched.size(), 1);
}

void TestFigureView::otherButtonDoesNothing()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QTest::mouseClick(m_view.get(), Qt::MiddleButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QVERIFY(touched.isEmpty());
}

void TestFigureView::touchBeforeItIsReady()
{
    FigureStore store(32);
    const std::unique_ptr<FigureView> view = neck(store);
    QSignalSpy touched(view.get(), &FigureView::touched);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {400, 300});
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(touched.isEmpty());
    store.waitForDone();
}

void TestFigureView::arrowsWalk()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const auto pressed = [&](Qt::Key key) {
        QTest::keyClick(m_view.get(), key);
        const QString id = touched.isEmpty() ? QString() : touched.takeLast().first().toString();
        m_view->setLit(id);
        return id;
    };
    QStringList walked;
    for (int i = 0; i < 3; ++i)
        walked.append(pressed(Qt::Key_Right));
    walked.sort();
    QCOMPARE(walked, QStringList({u"disc-c5-c6"_s, u"disc-c6-c7"_s, u"root-c6"_s}));
    const QString first = pressed(Qt::Key_Right); // round again
    const QString last = pressed(Qt::Key_Left);
    QVERIFY(last != first);
    QCOMPARE(pressed(Qt::Key_Return), first); // Enter goes onward as well
    QTest::keyClick(m_view.get(), Qt::Key_X);
    QVERIFY(touched.isEmpty());
}

void TestFigureView::arrowsWithoutStructures()
{
    m_view->setNames({}, {});
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(touched.isEmpty());
}

void TestFigureView::damagedShowsItsText()
{
    QTemporaryDir folder;
    m_view->setPicture(folder.filePath(u"missing.svg"_s), u"A worn disc"_s);
    const QImage waiting = m_view->grab().toImage();
    m_store->waitForDone();
    QVERIFY(m_view->isReady());
    const QImage said = m_view->grab().toImage();
    QVERIFY(said != waiting); // paper while waiting, words then
    m_view->setPicture(folder.filePath(u"missing.svg"_s), {});
    QVERIFY(m_view->grab().toImage() != said);
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 300});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    for (const QList<QVariant> &call : std::as_const(touched))
        QCOMPARE(call.first().toString(), QString());
}

void TestFigureView::litShowsItsLabel_data()
{
    QTest::addColumn<QString>("id");
    for (auto it = names.keyBegin(); it != names.keyEnd(); ++it)
        QTest::newRow(qPrintable(*it)) << *it;
}

void TestFigureView::litShowsItsLabel()
{
    QFETCH(QString, id);
    QVERIFY(m_view->labelRect().isNull());
    const QImage dark = m_view->grab().toImage();
    m_view->setLit(id);
    QVERIFY(m_view->rect().contains(m_view->labelRect()));
    QVERIFY(!m_view->labelRect().contains(m_view->centreOf(id)));
    QCOMPARE(m_view->accessibleDescription(), names.value(id));
    QVERIFY(m_view->grab().toImage() != dark);
    m_view->setLit({});
    QVERIFY(m_view->labelRect().isNull());
    QCOMPARE(m_view->grab().toImage(), dark);
    m_view->setLit(u"no-such-part"_s);
    QCOMPARE(m_view->grab().toImage(), dark);
}

void TestFigureView::anotherStructureLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const QStringList ids = names.keys();
    for (const QString &first : ids) {
        for (const QString &second : ids) {
            if (first != second)
                QTest::addRow("%s %s", qPrintable(first), qPrintable(second)) << first << second;
        }
    }
}

// Only the places of the two structures are painted anew; what is then seen is what a whole painting shows.
void TestFigureView::anotherStructureLeavesNothingBehind()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto seen = [this] {
        QCoreApplication::processEvents(); // paints what was asked for, and only that
        const QBackingStore *store = m_view->backingStore();
        return static_cast<QImage *>(const_cast<QBackingStore *>(store)->paintDevice())->copy(m_view->rect());
    };
    QTRY_VERIFY(m_view->isReady());
    m_view->setLit(first);
    (void)seen();
    m_view->setLit(second);
    const QImage part = seen();
    m_view->update();
    QCOMPARE(part, seen());
}

void TestFigureView::framesChange()
{
    const QStringList frames{test::figurePath(u"segment-side-000.svg"_s), test::figurePath(u"segment-side-050.svg"_s),
                             test::figurePath(u"segment-side-100.svg"_s)};
    m_view->setFrames(frames, u"A disc"_s);
    m_store->waitForDone();
    const QImage healthy = m_view->grab().toImage();
    m_view->setFrame(2);
    QVERIFY(m_view->isReady()); // prepared ahead
    const QImage worn = m_view->grab().toImage();
    QVERIFY(worn != healthy);
    m_view->setFrame(99);
    QCOMPARE(m_view->grab().toImage(), worn);
    m_view->setFrame(-3);
    QCOMPARE(m_view->grab().toImage(), healthy);
}

void TestFigureView::evictedFrameComesBack()
{
    // Memory for one picture only: what is prepared ahead pushes out what is shown.
    FigureStore small(1);
    FigureView view(small, m_look, nullptr);
    view.resize(560, 400);
    view.show();
    view.setFrames({test::figurePath(u"segment-side-000.svg"_s), test::figurePath(u"segment-side-050.svg"_s),
                    test::figurePath(u"segment-side-100.svg"_s)},
                   u"A disc"_s);
    small.waitForDone();
    (void)view.grab();
    small.waitForDone();
    QVERIFY(view.isReady());
    view.setFrame(2);
    (void)view.grab();
    small.waitForDone();
    QVERIFY(view.isReady());
}

void TestFigureView::resizedIsDrawnAnew()
{
    m_view->resize(500, 700);
    QVERIFY(!m_view->isReady());
    m_store->waitForDone();
    QVERIFY(m_view->isReady());
    QVERIFY(m_view->rect().contains(m_view->centreOf(u"disc-c5-c6"_s)));
}

void TestFigureView::notAnswering()
{
    m_view->setAnswering(false);
    QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
    QVERIFY(m_view->testAttribute(Qt::WA_TransparentForMouseEvents));
    m_view->setAnswering(true);
    QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
}

void TestFigureView::nothingToShow()
{
    FigureView view(*m_store, m_look, nullptr);
    view.resize(200, 100);
    view.setFrame(3);
    view.setLit(u"disc-c5-c6"_s);
    QVERIFY(!view.isReady());
    QVERIFY(!view.grab().isNull());
    QTest::mouseClick(&view, Qt::LeftButton);
    view.setFrames({}, {});
    QVERIFY(!view.grab().isNull());
}

void TestFigureView::labelKeepsAwayFromTheButton()
{
    m_view->setLit(u"disc-c5-c6"_s);
    const QRect usual = m_view->labelRect();
    QVERIFY(!usual.isEmpty());
    m_view->setKeptFree({usual});
    QVERIFY(!m_view->labelRect().isEmpty());
    QVERIFY(!m_view->labelRect().intersects(usual));
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
