// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurepane.h"

#include "content/clip.h"

#include "support/testlibrary.h"
#include "ui/figure/clipview.h"
#include "ui/figure/figureview.h"
#include "ui/figure/slider.h"
#include "ui/widgets/pillbutton.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestFigurePane final : public QObject
{
    Q_OBJECT

private slots:
    void sizeButtonEnlargesAndGoesBack();
    void captionIsReadAloudToo();
    void framesOfTheFigures();
    void frames_data();
    void frames();
    void severalPicturesHaveASlider();
    void sliderChoosesTheFrame();
    void namesKeepOffTheControls();
    void onePictureHasNone();
    void noPicture();
    void figureStartsLit();
    void captionAndFootnoteTakeRoom();
    void clipMovesAfterItsPoster();
    void clipStandsStill_data();
    void clipStandsStill();
    void clipThatDoesNotPlay();

private:
    [[nodiscard]] QList<content::Picture> pictures(int count, const QString &language) const;
    [[nodiscard]] std::unique_ptr<FigurePane> make(const QList<content::Picture> &pictures, const QString &language, QSize size);

    /// A pane of the shipped clip's poster, or of a copy of it with other bytes as its clip.
    [[nodiscard]] std::unique_ptr<FigurePane> makeMoving(const QString &poster);

    const content::Library m_library = test::makeLibrary();
    Look m_look;
    FigureStore m_store{64};
};

QList<content::Picture> TestFigurePane::pictures(int count, const QString &language) const
{
    return m_library.topic(u"disc"_s)->steps[count == 2 ? 1 : 0].text.value(language).pictures;
}

std::unique_ptr<FigurePane> TestFigurePane::make(const QList<content::Picture> &pictures, const QString &language, QSize size)
{
    auto pane = std::make_unique<FigurePane>(pictures, m_library, language, m_store, m_look, nullptr);
    pane->resize(size);
    pane->show(); // only what is shown gets its size
    return pane;
}

void TestFigurePane::framesOfTheFigures()
{
    const QString first = test::figurePath(u"segment-side-000.svg"_s);
    const QString last = test::figurePath(u"segment-side-100.svg"_s);
    const QStringList frames = framesBetween(first, last);
    QCOMPARE(frames.size(), 11);
    QCOMPARE(QFileInfo(frames.first()).fileName(), u"segment-side-000.svg"_s);
    QCOMPARE(QFileInfo(frames[5]).fileName(), u"segment-side-050.svg"_s);
    QCOMPARE(QFileInfo(frames.last()).fileName(), u"segment-side-100.svg"_s);
    for (const QString &frame : frames)
        QVERIFY(QFile::exists(frame));
    QStringList back = framesBetween(last, first);
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, frames);
}

void TestFigurePane::frames_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("frames");
    const QStringList series{u"d-000.svg"_s, u"d-010.svg"_s, u"d-050.svg"_s, u"d-100.svg"_s, u"d-200.svg"_s};
    QTest::newRow("both ends and between") << series << u"d-010.svg"_s << u"d-100.svg"_s
                                           << QStringList{u"d-010.svg"_s, u"d-050.svg"_s, u"d-100.svg"_s};
    QTest::newRow("sorted as numbers") << QStringList{u"d-2.svg"_s, u"d-10.svg"_s, u"d-9.svg"_s} << u"d-2.svg"_s << u"d-10.svg"_s
                                       << QStringList{u"d-2.svg"_s, u"d-9.svg"_s, u"d-10.svg"_s};
    QTest::newRow("sidecars are none") << QStringList{u"d-000.svg"_s, u"d-000.targets.json"_s, u"d-100.svg"_s} << u"d-000.svg"_s
                                       << u"d-100.svg"_s << QStringList{u"d-000.svg"_s, u"d-100.svg"_s};
    QTest::newRow("other series are none") << QStringList{u"d-000.svg"_s, u"d-x-050.svg"_s, u"dd-050.svg"_s, u"d-100.svg"_s}
                                           << u"d-000.svg"_s << u"d-100.svg"_s << QStringList{u"d-000.svg"_s, u"d-100.svg"_s};
    QTest::newRow("names without numbers") << QStringList{u"a.svg"_s, u"b.svg"_s} << u"a.svg"_s << u"b.svg"_s
                                           << QStringList{u"a.svg"_s, u"b.svg"_s};
    QTest::newRow("different stems") << QStringList{u"a-0.svg"_s, u"b-9.svg"_s} << u"a-0.svg"_s << u"b-9.svg"_s
                                     << QStringList{u"a-0.svg"_s, u"b-9.svg"_s};
    QTest::newRow("different kinds") << QStringList{u"a-0.svg"_s, u"a-9.png"_s} << u"a-0.svg"_s << u"a-9.png"_s
                                     << QStringList{u"a-0.svg"_s, u"a-9.png"_s};
    QTest::newRow("the same twice") << series << u"d-000.svg"_s << u"d-000.svg"_s << QStringList{u"d-000.svg"_s, u"d-000.svg"_s};
    QTest::newRow("missing files") << QStringList() << u"d-000.svg"_s << u"d-100.svg"_s << QStringList{u"d-000.svg"_s, u"d-100.svg"_s};
    QTest::newRow("a number too large") << QStringList{u"d-1.svg"_s, u"d-99999999999999999999.svg"_s} << u"d-1.svg"_s
                                        << u"d-99999999999999999999.svg"_s << QStringList{u"d-1.svg"_s, u"d-99999999999999999999.svg"_s};
}

void TestFigurePane::frames()
{
    QFETCH(QStringList, files);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QStringList, frames);
    QTemporaryDir folder;
    for (const QString &name : std::as_const(files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QStringList found;
    const QStringList paths = framesBetween(folder.filePath(first), folder.filePath(last));
    for (const QString &path : paths) {
        QCOMPARE(QFileInfo(path).absolutePath(), folder.path());
        found.append(QFileInfo(path).fileName());
    }
    if (qstrcmp(QTest::currentDataTag(), "a number too large") == 0)
        found.sort(); // only that both are there
    QCOMPARE(found, frames);
}

void TestFigurePane::severalPicturesHaveASlider()
{
    const auto pane = make(pictures(2, u"en"_s), u"en"_s, {900, 700});
    QVERIFY(pane->slider());
    QVERIFY(pane->rect().contains(pane->slider()->geometry()));
    QVERIFY(pane->slider()->accessibleName().contains(u"healthy"_s));
    QVERIFY(pane->slider()->accessibleName().contains(u"worn"_s));
    QVERIFY(pane->view()->accessibleName().contains(u"A worn disc."_s));
    QVERIFY(pane->textFits());
    QSignalSpy slid(pane.get(), &FigurePane::slid);
    QTest::keyClick(pane->slider(), Qt::Key_Right);
    QCOMPARE(slid.first().first().toInt(), 10);
}

void TestFigurePane::sliderChoosesTheFrame()
{
    const auto pane = make(pictures(2, u"en"_s), u"en"_s, {500, 400});
    const auto shown = [&](int value) {
        session::Place place;
        place.slider = value;
        pane->setState(place);
        m_store.waitForDone();
        return pane->view()->grab().toImage();
    };
    const QImage healthy = shown(-1);
    QCOMPARE(pane->slider()->value(), 0);
    QCOMPARE(shown(0), healthy);
    QCOMPARE(shown(4), healthy);
    const QImage middle = shown(50);
    QVERIFY(middle != healthy);
    QVERIFY(shown(100) != middle);
    QCOMPARE(pane->slider()->value(), 100);
    QCOMPARE(shown(50), middle);
}

void TestFigurePane::namesKeepOffTheControls()
{
    content::Library library = m_library;
    const QStringList ids{u"vertebra-c5"_s, u"vertebra-c6"_s, u"disc-c5-c6"_s, u"root-c6"_s};
    library.structures.clear();
    for (const QString &id : ids)
        library.structures.append({id, {}, {{u"en"_s, id}}, {}});
    FigurePane pane(pictures(2, u"en"_s), library, u"en"_s, m_store, m_look, nullptr);
    pane.setEnlargeable(u"Enlarge"_s, u"Whole picture"_s);
    pane.resize(940, 690);
    pane.show();
    m_store.waitForDone();
    for (const QString &id : ids) {
        session::Place place;
        place.lit = id;
        pane.setState(place);
        const QRect name = pane.view()->labelRect();
        QVERIFY2(!name.isEmpty(), qPrintable(id));
        QVERIFY2(!name.intersects(pane.slider()->geometry()), qPrintable(id));
        QVERIFY2(!name.intersects(pane.findChild<PillButton *>(u"enlarge"_s)->geometry()), qPrintable(id));
    }
}

void TestFigurePane::onePictureHasNone()
{
    const auto pane = make(pictures(1, u"es"_s), u"es"_s, {900, 700});
    QVERIFY(!pane->slider());
    QVERIFY(pane->textFits());
    QCOMPARE(pane->view()->accessibleName(), u"Un disco sano."_s);
}

void TestFigurePane::noPicture()
{
    const auto pane = make({}, u"es"_s, {300, 200});
    session::Place place;
    place.lit = u"disc-c5-c6"_s;
    place.slider = 40;
    pane->setState(place);
    QVERIFY(!pane->slider());
    QVERIFY(!pane->grab().isNull());
}

void TestFigurePane::figureStartsLit()
{
    const auto pane = make(pictures(1, u"en"_s), u"en"_s, {700, 600});
    pane->setState({});
    QCOMPARE(pane->view()->accessibleDescription(), u"C5-C6 disc"_s);
    session::Place place;
    place.lit = u"root-c6"_s;
    pane->setState(place);
    QCOMPARE(pane->view()->accessibleDescription(), u"C6 root"_s);
    m_store.waitForDone();
    QSignalSpy touched(pane.get(), &FigurePane::touched);
    QTest::mouseClick(pane->view(), Qt::LeftButton, {}, pane->view()->centreOf(u"root-c6"_s));
    QCOMPARE(touched.first().first().toString(), u"root-c6"_s);
}

void TestFigurePane::captionAndFootnoteTakeRoom()
{
    const auto pane = make(pictures(1, u"en"_s), u"en"_s, {700, 600});
    pane->setFootnote(u"Sources: First 2020"_s);
    pane->resize(700, 601);
    const int left = pane->height() - pane->view()->height();
    QVERIFY(left >= 2 * m_look.metrics.lineHeight(TextRole::Small));
    QCOMPARE(pane->view()->width(), 700);
    pane->resize(700, 10); // no room at all
    QVERIFY(pane->view()->height() >= 1);
}

void TestFigurePane::sizeButtonEnlargesAndGoesBack()
{
    const auto pane = make(pictures(1, u"en"_s), u"en"_s, {900, 700});
    QVERIFY(!pane->findChild<PillButton *>(u"enlarge"_s)); // only where it is offered
    pane->setEnlargeable(u"Enlarge"_s, u"Whole picture"_s);
    m_store.waitForDone();
    auto *button = pane->findChild<PillButton *>(u"enlarge"_s);
    QVERIFY(button);
    QVERIFY(pane->view()->geometry().contains(button->geometry()));
    QCOMPARE(button->accessibleName(), u"Enlarge"_s);
    QSignalSpy larger(pane.get(), &FigurePane::enlargeWanted);
    QSignalSpy whole(pane.get(), &FigurePane::wholeWanted);
    button->click();
    QCOMPARE(larger.size(), 1);
    session::Place place;
    place.enlarged = true;
    place.focus = larger.first().first().toPoint();
    pane->setState(place);
    QCOMPARE(button->accessibleName(), u"Whole picture"_s);
    button->click();
    QCOMPARE(whole.size(), 1);
    QCOMPARE(larger.size(), 1);
}

void TestFigurePane::captionIsReadAloudToo()
{
    QList<content::Picture> one = pictures(1, u"en"_s);
    one.first().caption = u"A guide, not a map"_s;
    const auto pane = make(one, u"en"_s, {700, 600});
    pane->setFootnote(u"Sources: First 2020"_s);
    QStringList texts;
    const QList<QLabel *> labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(u"A guide, not a map"_s));
    QVERIFY(texts.contains(u"Sources: First 2020"_s));
}

std::unique_ptr<FigurePane> TestFigurePane::makeMoving(const QString &poster)
{
    auto pane = make({{poster, {}, u"A disc under load."_s, u"The disc"_s}}, u"en"_s, {600, 500});
    pane->setMoving();
    return pane;
}

void TestFigurePane::clipMovesAfterItsPoster()
{
    const auto pane = makeMoving(test::figurePath(u"disc-load.svg"_s));
    QVERIFY(pane->clip());
    QVERIFY(!pane->clip()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(pane->clip()->isVisible(), 60'000);
    QVERIFY(pane->view()->isReady()); // the poster was there before
    QCOMPARE(pane->clip()->geometry(), pane->view()->geometry());
    QVERIFY(pane->clip()->testAttribute(Qt::WA_TransparentForMouseEvents)); // a finger meets the poster
    QTRY_VERIFY_WITH_TIMEOUT(pane->clip()->player().pictures() > 5, 60'000);
    // What is painted is the moving picture, and the corners are the page's.
    const QImage seen = pane->grab().toImage();
    QVERIFY(seen.pixelColor(pane->view()->geometry().center()) != m_look.theme.paper);
    QCOMPARE(pane->clip()->grab().toImage().pixelColor(0, 0), m_look.theme.paper);
    // A touched structure is shown on the poster, and what moved goes on when it is touched no more.
    session::Place place;
    place.lit = u"disc-c5-c6"_s;
    pane->setState(place);
    QVERIFY(!pane->clip()->isVisible());
    QVERIFY(!pane->clip()->player().isPlaying());
    place.lit.clear();
    pane->setState(place);
    QTRY_VERIFY_WITH_TIMEOUT(pane->clip()->isVisible(), 60'000);
    pane->setEnabled(false); // a panel lies over the page
    QVERIFY(!pane->clip()->player().isPlaying());
    pane->setEnabled(true);
    QTRY_VERIFY_WITH_TIMEOUT(pane->clip()->isVisible(), 60'000);
    pane->hide();
    QVERIFY(!pane->clip()->player().isPlaying());
}

void TestFigurePane::clipStandsStill_data()
{
    QTest::addColumn<QString>("poster");
    QTest::addColumn<bool>("moving");
    QTest::newRow("less motion") << test::figurePath(u"disc-load.svg"_s) << false;
    QTest::newRow("a picture without a clip") << test::figurePath(u"segment-disc-000.svg"_s) << true;
}

void TestFigurePane::clipStandsStill()
{
    QFETCH(QString, poster);
    QFETCH(bool, moving);
    const auto pane = make({{poster, {}, u"A disc."_s, u"The disc"_s}}, u"en"_s, {600, 500});
    if (moving)
        pane->setMoving();
    QVERIFY(!pane->clip());
    QTRY_VERIFY_WITH_TIMEOUT(pane->view()->isReady(), 60'000);
}

void TestFigurePane::clipThatDoesNotPlay()
{
    QTemporaryDir folder;
    const QString poster = folder.filePath(u"a.svg"_s);
    QVERIFY(QFile::copy(test::figurePath(u"segment-disc-000.svg"_s), poster));
    QFile clip(folder.filePath(u"a.webm"_s));
    QVERIFY(clip.open(QIODevice::WriteOnly) && clip.write("no clip") > 0);
    clip.close();
    QCOMPARE(content::clipBeside(poster), clip.fileName());
    QSignalSpy damaged(&m_store, &FigureStore::damaged); // what the staff view is told
    const auto pane = makeMoving(poster);
    QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, 60'000);
    QCOMPARE(damaged.first().first().toString(), clip.fileName());
    QVERIFY(!pane->clip()->isVisible());
    QVERIFY(pane->view()->isReady());
}

QTEST_MAIN(TestFigurePane)
#include "tst_figurepane.moc"
