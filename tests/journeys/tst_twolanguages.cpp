// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "kioskharness.h"
#include "ui/widgets/subtitle.h"
#include "ui/widgets/textblock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::test::KioskHarness;
using sala::ui::Subtitle;
using Kind = sala::ui::Intent::Kind;

/// Two languages at once: what the other one says stands below, with the voice or without it.
class TestTwoLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offIsOff();
    void showsWhatIsHeard();
    void showsASentenceWithoutTheVoice();
    void goesWithTheLanguage();
    void everySentenceHasOneInTheOtherLanguage();
    void fitsEverywhere_data();
    void fitsEverywhere();
    void endsWithTheSession();

private:
    [[nodiscard]] Subtitle *subtitle() const { return qobject_cast<Subtitle *>(m_kiosk->find(u"subtitle"_s)); }
    void switchOn()
    {
        sala::session::DisplaySettings display = m_kiosk->kiosk().session().display;
        display.bothLanguages = true;
        m_kiosk->kiosk().handle({.kind = Kind::SetDisplay, .display = display});
        m_kiosk->settle();
    }
    void hear(std::chrono::milliseconds time)
    {
        m_kiosk->clock().advance(time);
        m_kiosk->output().look();
        m_kiosk->narrator().look();
        m_kiosk->settle();
    }

    std::unique_ptr<KioskHarness> m_kiosk;
};

void TestTwoLanguages::init()
{
    m_kiosk.reset();
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{.language = u"es"_s});
    m_kiosk->goTo(u"disc/bulge-or-hernia"_s);
}

void TestTwoLanguages::offIsOff()
{
    QVERIFY(!subtitle());
    QVERIFY(m_kiosk->tap(u"settings"_s));
    QVERIFY(m_kiosk->tap(u"bothLanguages"_s));
    QVERIFY(m_kiosk->tap(u"closeSettings"_s));
    QVERIFY(subtitle());
    QCOMPARE(subtitle()->text(), u"Toque una frase para verla aquí en el otro idioma."_s);
}

void TestTwoLanguages::showsWhatIsHeard()
{
    switchOn();
    const sala::content::StepText english = m_kiosk->library().topic(u"disc"_s)->steps[2].text.value(u"en"_s);
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    hear(300ms);
    const QString first = subtitle()->text();
    QVERIFY(!first.isEmpty() && first != u"Toque una frase para verla aquí en el otro idioma."_s);
    const QRect place = subtitle()->geometry();
    QSet<QString> shown;
    for (int i = 0; i < 100 && m_kiosk->output().playing; ++i) {
        if (m_kiosk->place().sentence >= 0)
            shown.insert(subtitle()->text());
        QCOMPARE(subtitle()->geometry(), place); // nothing moves while the voice goes on
        hear(500ms);
    }
    QVERIFY(shown.size() > 3);
}

void TestTwoLanguages::showsASentenceWithoutTheVoice()
{
    switchOn();
    const QList<sala::ui::TextBlock *> blocks = m_kiosk->page()->findChildren<sala::ui::TextBlock *>();
    const sala::ui::TextBlock *touched = nullptr;
    for (const sala::ui::TextBlock *block : blocks) {
        if (block->isVisible() && block->text().contains(u"encogerse"_s))
            touched = block;
    }
    QVERIFY(touched);
    const QString before = subtitle()->text();
    m_kiosk->tapAt(touched->mapTo(&m_kiosk->shell(), QPoint(touched->width() / 8, touched->textLayout().lineHeight() / 2)));
    QVERIFY(subtitle()->text() != before);
    QVERIFY(!m_kiosk->output().playing);
    // The voice goes on from there.
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY(m_kiosk->place().sentence > 0);
}

void TestTwoLanguages::goesWithTheLanguage()
{
    switchOn();
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    hear(300ms);
    const QString english = subtitle()->text();
    QVERIFY(m_kiosk->tap(u"language_en"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    hear(300ms);
    QVERIFY(subtitle()->text() != english); // now it is the Spanish one
    QCOMPARE(m_kiosk->narration().otherLanguage(), u"es"_s);
}

void TestTwoLanguages::everySentenceHasOneInTheOtherLanguage()
{
    switchOn();
    QStringList problems;
    for (const sala::content::Topic &topic : m_kiosk->library().topics) {
        for (const sala::content::Step &step : topic.steps) {
            m_kiosk->goTo(topic.id + u'/' + step.id);
            const QStringList all = m_kiosk->narration().translations();
            if (all.isEmpty() || all.contains(QString()))
                problems.append(topic.id + u'/' + step.id);
        }
    }
    QVERIFY(sala::test::nothingFound(problems));
}

void TestTwoLanguages::fitsEverywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(1024, 768)}) {
        for (const int scale : sala::session::textScales)
            QTest::addRow("%dx%d %d %%", size.width(), size.height(), scale) << size << scale;
    }
}

// Every sentence that it can show has room in it, and so has the page above it.
void TestTwoLanguages::fitsEverywhere()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    room.bothLanguages = true;
    m_kiosk.reset();
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{size, u"es"_s, room, false});
    QStringList problems;
    const QList<sala::ui::GalleryItem> items = sala::test::screenKinds(m_kiosk->library());
    for (const sala::ui::GalleryItem &item : items) {
        m_kiosk->show(item);
        if (item.outOfService || m_kiosk->shell().panel() || !subtitle())
            continue;
        const QStringList all = m_kiosk->narration().translations();
        for (const QString &words : all) {
            subtitle()->showWords(words, false);
            if (!subtitle()->wordsFit())
                problems.append(item.name + u": "_s + words);
        }
        if (!m_kiosk->page()->textFits())
            problems.append(item.name + u": the page"_s);
        if (m_kiosk->page()->geometry().intersects(subtitle()->geometry()))
            problems.append(item.name + u": covers the page"_s);
    }
    QVERIFY(sala::test::nothingFound(problems));
}

void TestTwoLanguages::endsWithTheSession()
{
    switchOn();
    QVERIFY(m_kiosk->tap(u"end"_s));
    QVERIFY(!m_kiosk->kiosk().session().display.bothLanguages);
}

SALA_JOURNEY(TestTwoLanguages)
#include "tst_twolanguages.moc"
