// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/finishpage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestFinishPage final : public QObject
{
    Q_OBJECT

private slots:
    void leadsOn_data();
    void leadsOn();
    void lastTopicHasNoNext();
    void titleStandsInThePageWhereTheHeaderHasNoRoom();
    void fitsWithLargeText();

private:
    [[nodiscard]] View endOf(const QString &topic, const QString &language = u"es"_s, int scale = 100);
    [[nodiscard]] static std::unique_ptr<FinishPage> shown(const View &view);

    test::ViewRig m_rig;
};

View TestFinishPage::endOf(const QString &topic, const QString &language, int scale)
{
    return m_rig.view(test::placeOfStep(topic, topicEnd), language, scale);
}

std::unique_ptr<FinishPage> TestFinishPage::shown(const View &view)
{
    auto page = std::make_unique<FinishPage>(nullptr);
    page->resize(1800, 800);
    page->present(view);
    return page;
}

void TestFinishPage::leadsOn_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<Intent::Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("next topic") << u"nextTopic"_s << Intent::Kind::OpenTopic << u"research"_s;
    QTest::newRow("questions of this topic") << u"topicQuestions"_s << Intent::Kind::OpenQuestions << u"disc"_s;
    QTest::newRow("home") << u"homeCard"_s << Intent::Kind::GoHome << QString();
}

void TestFinishPage::leadsOn()
{
    QFETCH(QString, card);
    QFETCH(Intent::Kind, kind);
    QFETCH(QString, id);
    const auto page = shown(endOf(u"disc"_s));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    auto *control = page->findChild<Control *>(card);
    QVERIFY(control);
    QVERIFY(!control->accessibleName().isEmpty());
    control->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, kind);
    QCOMPARE(test::lastWanted(wanted).id, id);
}

void TestFinishPage::lastTopicHasNoNext()
{
    const QString last = m_rig.library->topics.last().id;
    QVERIFY(!topicAfter(*m_rig.library, last));
    const auto page = shown(endOf(last));
    QVERIFY(!page->findChild<Control *>(u"nextTopic"_s));
    QVERIFY(page->findChild<Control *>(u"homeCard"_s));
}

void TestFinishPage::titleStandsInThePageWhereTheHeaderHasNoRoom()
{
    View view = endOf(u"disc"_s, u"en"_s);
    const QString title = m_rig.library->topic(u"disc"_s)->text.value(u"en"_s).title;
    QVERIFY(!test::wordsOn(*shown(view)).contains(title));
    view.titleInPage = true;
    QVERIFY(test::wordsOn(*shown(view)).contains(title));
}

void TestFinishPage::fitsWithLargeText()
{
    for (const int scale : session::textScales) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            const auto page = shown(endOf(u"disc"_s, language, scale));
            QVERIFY2(page->textFits(), qPrintable(u"%1 at %2"_s.arg(language).arg(scale)));
        }
    }
}

QTEST_MAIN(TestFinishPage)
#include "tst_finishpage.moc"
