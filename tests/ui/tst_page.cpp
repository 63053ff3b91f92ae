// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/page.h"

#include "support/testlibrary.h"
#include "ui/widgets/pillbutton.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using session::Screen;

namespace {

// Counts how it is asked to show itself; has one button.
class CountingPage final : public Page
{
public:
    using Page::Page;

    int composed = 0;
    int refreshed = 0;
    int parts = 3;
    QPointer<PillButton> button;
    std::function<void()> onTouch;

    [[nodiscard]] int partCount() const override { return parts; }
    using Page::followLink;

protected:
    void compose(const View &view, QWidget *body) override
    {
        ++composed;
        button = new PillButton(PillButton::Kind::Plain, u"next"_s, view.look, body);
        button->setWords(view.language());
        button->setGeometry(20, 20, 200, 100);
        connect(button, &Control::clicked, this, [this] {
            if (onTouch)
                onTouch();
        });
    }
    void refresh(const View &) override { ++refreshed; }
};

using Change = std::function<void(View &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void detailsRefresh_data();
    void detailsRefresh();
    void otherChangesCompose_data();
    void otherChangesCompose();
    void sizeComposes();
    void composingFromItsOwnButton();
    void composingWhileItsButtonIsPressed();
    void deletedPageIsSafe();
    void part_data();
    void part();
    void links_data();
    void links();

private:
    View m_view;
    std::unique_ptr<CountingPage> m_page;
};

void TestPage::init()
{
    m_view = View();
    m_view.library = test::sharedLibrary();
    m_view.place.screen = Screen::Topic;
    m_view.place.topic = u"disc"_s;
    m_view.place.step = u"what"_s;
    m_view.session.language = u"es"_s;
    m_page = std::make_unique<CountingPage>(nullptr);
    m_page->resize(600, 400);
    m_page->present(m_view);
    m_page->show();
    QCOMPARE(m_page->composed, 1);
}

void TestPage::detailsRefresh_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("nothing") << Change([](View &) {});
    QTest::newRow("lit structure") << Change([](View &view) { view.place.lit = u"root-c6"_s; });
    QTest::newRow("slider") << Change([](View &view) { view.place.slider = 40; });
    QTest::newRow("card") << Change([](View &view) { view.place.card = u"annulus"_s; });
    QTest::newRow("reading aids opened") << Change([](View &view) { view.place.settingsOpen = true; });
    QTest::newRow("history") << Change([](View &view) { view.session.history.append(session::Place{}); });
}

void TestPage::detailsRefresh()
{
    QFETCH(Change, change);
    const QPointer<PillButton> button = m_page->button;
    change(m_view);
    m_page->present(m_view);
    QCOMPARE(m_page->composed, 1);
    QCOMPARE(m_page->refreshed, 2); // once after composing, once in place
    QCOMPARE(m_page->button, button);
}

void TestPage::otherChangesCompose_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("language") << Change([](View &view) { view.session.language = u"en"_s; });
    QTest::newRow("text size") << Change([](View &view) {
        view.session.display.textScale = 150;
        view.look.metrics.textScale = 150;
    });
    QTest::newRow("contrast") << Change([](View &view) { view.look.theme = theme(true); });
    QTest::newRow("screen") << Change([](View &view) { view.look.metrics.screen = {1366, 768}; });
    QTest::newRow("step") << Change([](View &view) { view.place.step = u"wear"_s; });
    QTest::newRow("part") << Change([](View &view) { view.place.part = 1; });
    QTest::newRow("answer") << Change([](View &view) { view.place.answer = 0; });
    QTest::newRow("list") << Change([](View &view) { view.place.myList = true; });
    QTest::newRow("chosen questions") << Change([](View &view) { view.session.chosenQuestions = {u"disc-why"_s}; });
    QTest::newRow("content") << Change([](View &view) { view.library = test::sharedLibrary(); });
    QTest::newRow("title moves into the page") << Change([](View &view) { view.titleInPage = true; });
    QTest::newRow("badge moves into the page") << Change([](View &view) { view.badgeInPage = true; });
    QTest::newRow("a detail and more") << Change([](View &view) {
        view.place.lit = u"root-c6"_s;
        view.place.part = 2;
    });
}

void TestPage::otherChangesCompose()
{
    QFETCH(Change, change);
    const QPointer<PillButton> before = m_page->button;
    change(m_view);
    m_page->present(m_view);
    QCOMPARE(m_page->composed, 2);
    QCOMPARE(m_page->refreshed, 2); // once after each composing
    QVERIFY(m_page->button != before);
    QCOMPARE(m_page->findChildren<PillButton *>().size(), 1); // the old one shows no more
    QTRY_VERIFY(!before);
    m_page->present(m_view);
    QCOMPARE(m_page->composed, 2);
}

void TestPage::sizeComposes()
{
    m_page->resize(700, 400);
    m_page->present(m_view);
    QCOMPARE(m_page->composed, 2);
}

void TestPage::composingFromItsOwnButton()
{
    m_page->onTouch = [this] {
        m_view.session.language = m_view.session.language == u"es"_s ? u"en"_s : u"es"_s;
        m_page->present(m_view);
    };
    for (int i = 0; i < 5; ++i) {
        const QPointer<PillButton> old = m_page->button;
        QTest::mouseClick(m_page->button, Qt::LeftButton);
        QCOMPARE(m_page->button->text(), m_view.session.language);
        QTRY_VERIFY(!old);
    }
    m_page->button->click(); // as Enter does
    QCOMPARE(m_page->composed, 7);
}

void TestPage::composingWhileItsButtonIsPressed()
{
    int touches = 0;
    m_page->onTouch = [&touches] { ++touches; };
    const QPointer<PillButton> old = m_page->button;
    QTest::mousePress(old, Qt::LeftButton);
    m_view.session.language = u"en"_s;
    m_page->present(m_view);
    QVERIFY(old); // lives until the event is over
    QTest::mouseRelease(old, Qt::LeftButton);
    QTRY_VERIFY(!old);
    QVERIFY(!m_page->button->isDown());
    touches = 0;
    QTest::mouseClick(m_page->button, Qt::LeftButton);
    QCOMPARE(touches, 1);
}

void TestPage::deletedPageIsSafe()
{
    const QPointer<PillButton> button = m_page->button;
    m_view.session.language = u"en"_s;
    m_page->present(m_view); // the old button waits to be deleted
    m_page.reset();
    QTRY_VERIFY(!button);
}

void TestPage::part_data()
{
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("shown");
    QTest::newRow("first") << 3 << 0 << 0;
    QTest::newRow("last") << 3 << 2 << 2;
    QTest::newRow("beyond the last") << 3 << 9 << 2;
    QTest::newRow("before the first") << 3 << -4 << 0;
    QTest::newRow("one part") << 1 << 2 << 0;
    QTest::newRow("no parts") << 0 << 2 << 0;
}

void TestPage::part()
{
    QFETCH(int, parts);
    QFETCH(int, wanted);
    QFETCH(int, shown);
    m_page->parts = parts;
    m_view.place.part = wanted;
    m_page->present(m_view);
    QCOMPARE(m_page->part(), shown);
}

void TestPage::links_data()
{
    QTest::addColumn<content::Run>("run");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("number");
    using Run = content::Run;
    using Kind = Intent::Kind;
    QTest::newRow("structure") << test::linkRun(Run::Kind::Structure, u"disc"_s, u"disc-c5-c6"_s) << int(Kind::Light) << u"disc-c5-c6"_s
                               << QString() << 0;
    QTest::newRow("slider") << test::linkRun(Run::Kind::Slider, u"wears"_s, {}, 60) << int(Kind::Slide) << QString() << QString() << 60;
    QTest::newRow("glossary") << test::linkRun(Run::Kind::Glossary, u"ring"_s, u"annulus"_s) << int(Kind::OpenCard) << u"annulus"_s
                              << QString() << 0;
    QTest::newRow("step") << test::linkRun(Run::Kind::StepLink, u"see"_s, u"disc/wear"_s) << int(Kind::OpenStep) << u"disc"_s << u"wear"_s
                          << 0;
    QTest::newRow("topic") << test::linkRun(Run::Kind::StepLink, u"see"_s, u"disc"_s) << int(Kind::OpenStep) << u"disc"_s << QString() << 0;
}

void TestPage::links()
{
    QFETCH(content::Run, run);
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(QString, step);
    QFETCH(int, number);
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    m_page->followLink(run);
    QCOMPARE(wanted.size(), 1);
    const auto intent = wanted.first().first().value<Intent>();
    QCOMPARE(int(intent.kind), kind);
    QCOMPARE(intent.id, id);
    QCOMPARE(intent.step, step);
    QCOMPARE(intent.number, number);
    m_page->followLink(test::textRun(u"plain"_s));
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
