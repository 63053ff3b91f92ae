// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/counter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::totals;

class TestCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingWithoutASession();
    void welcomeAloneIsNoSession();
    void aSessionWithoutATopic();
    void eachThingOnce();
    void stopsAtTheLastStepThatWasShown();
    void aTopicReadToItsEndIsNoStop();
    void onlyTheFirstAnswer();
    void questionsThatAreChosenAtTheEnd();
    void inTheLanguageInWhichItHappened();
    void staffDoNotCount();
    void forgetsTheSession();
    void namesAreKnownBothWays();

private:
    Counter m_counter;
};

void TestCounter::init()
{
    m_counter = Counter();
    m_counter.begin();
    m_counter.setLanguage(u"es"_s);
}

void TestCounter::nothingWithoutASession()
{
    Counter counter;
    QVERIFY(counter.end().isEmpty());
    counter.showStep(u"disc"_s, u"what"_s);
    QVERIFY(counter.end().isEmpty());
}

void TestCounter::welcomeAloneIsNoSession()
{
    m_counter.listen();
    QVERIFY(m_counter.end().isEmpty());
}

void TestCounter::aSessionWithoutATopic()
{
    m_counter.showScreen();
    QCOMPARE(m_counter.end(), (Counts{{{What::Session, {}, u"es"_s}, 1}}));
}

void TestCounter::eachThingOnce()
{
    for (int i = 0; i < 3; ++i) {
        m_counter.begin(); // said again: nothing new
        m_counter.showStep(u"disc"_s, u"what"_s);
        m_counter.showEnd(u"disc"_s);
        m_counter.showStep(u"about"_s, {});
        m_counter.listen();
    }
    const Counts expected{{{What::Session, {}, u"es"_s}, 1},
                          {{What::Listened, {}, u"es"_s}, 1},
                          {{What::Opened, u"disc"_s, u"es"_s}, 1},
                          {{What::Opened, u"about"_s, u"es"_s}, 1},
                          {{What::Finished, u"disc"_s, u"es"_s}, 1}};
    QCOMPARE(m_counter.end(), expected);
}

void TestCounter::stopsAtTheLastStepThatWasShown()
{
    m_counter.showStep(u"disc"_s, u"what"_s);
    m_counter.showStep(u"disc"_s, u"wear"_s);
    m_counter.showScreen(); // Home again, then gone
    const Counts counts = m_counter.end();
    QCOMPARE(counts.value({What::Stopped, u"disc/wear"_s, u"es"_s}), 1);
    QVERIFY(!counts.contains({What::Stopped, u"disc/what"_s, u"es"_s}));
}

void TestCounter::aTopicReadToItsEndIsNoStop()
{
    m_counter.showStep(u"disc"_s, u"what"_s);
    m_counter.showEnd(u"disc"_s);
    const Counts counts = m_counter.end();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        QVERIFY(it.key().what != What::Stopped);
}

void TestCounter::onlyTheFirstAnswer()
{
    m_counter.showStep(u"disc"_s, u"check"_s);
    m_counter.answer(u"disc"_s, u"check"_s, false);
    m_counter.answer(u"disc"_s, u"check"_s, true);
    m_counter.answer(u"disc"_s, u"other"_s, true);
    m_counter.answer(u"disc"_s, u"other"_s, false);
    const Counts counts = m_counter.end();
    QCOMPARE(counts.value({What::Wrong, u"disc/check"_s, u"es"_s}), 1);
    QVERIFY(!counts.contains({What::Wrong, u"disc/other"_s, u"es"_s}));
}

void TestCounter::questionsThatAreChosenAtTheEnd()
{
    m_counter.showScreen();
    m_counter.setQuestions({u"disc-why"_s, u"disc-scan"_s});
    m_counter.setQuestions({u"disc-scan"_s}); // taken back
    const Counts counts = m_counter.end();
    QCOMPARE(counts.value({What::Question, u"disc-scan"_s, u"es"_s}), 1);
    QVERIFY(!counts.contains({What::Question, u"disc-why"_s, u"es"_s}));
}

void TestCounter::inTheLanguageInWhichItHappened()
{
    m_counter.showStep(u"disc"_s, u"what"_s);
    m_counter.setLanguage(u"en"_s);
    m_counter.showStep(u"disc"_s, u"wear"_s);
    m_counter.showEnd(u"disc"_s);
    const Counts expected{
        {{What::Session, {}, u"en"_s}, 1}, {{What::Opened, u"disc"_s, u"es"_s}, 1}, {{What::Finished, u"disc"_s, u"en"_s}, 1}};
    QCOMPARE(m_counter.end(), expected);
}

void TestCounter::staffDoNotCount()
{
    m_counter.showStep(u"disc"_s, u"what"_s);
    m_counter.showStaff();
    m_counter.showStep(u"disc"_s, u"wear"_s);
    QVERIFY(m_counter.end().isEmpty());
    m_counter.begin();
    m_counter.showScreen();
    QVERIFY(!m_counter.end().isEmpty()); // the next one does again
}

void TestCounter::forgetsTheSession()
{
    m_counter.showStep(u"disc"_s, u"wear"_s);
    m_counter.listen();
    m_counter.setQuestions({u"disc-why"_s});
    QVERIFY(!m_counter.end().isEmpty());
    QVERIFY(m_counter.end().isEmpty());
    m_counter.begin();
    m_counter.setLanguage(u"en"_s);
    m_counter.showScreen();
    QCOMPARE(m_counter.end(), (Counts{{{What::Session, {}, u"en"_s}, 1}}));
}

void TestCounter::namesAreKnownBothWays()
{
    for (const What what : {What::Session, What::Listened, What::Opened, What::Finished, What::Stopped, What::Question, What::Wrong}) {
        QVERIFY(!nameOf(what).isEmpty());
        QVERIFY(whatOf(nameOf(what)) == what);
    }
    QVERIFY(!whatOf(u"person"_s));
}

QTEST_GUILESS_MAIN(TestCounter)
#include "tst_counter.moc"
