// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/gallery.h"

#include "support/testlibrary.h"
#include "ui/shell/navigator.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;

class TestGallery final : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryScreen_data();
    void holdsEveryScreen();
    void holdsEveryStep();
    void holdsEveryAnswer();
    void holdsEveryCard();
    void holdsEveryKindOfState();
    void namesAreUniqueAndPlain();
    void everyPlaceExists();
    void emptyLibrary();

private:
    template <typename Wanted>
    [[nodiscard]] bool any(Wanted wanted) const
    {
        return std::any_of(m_items.begin(), m_items.end(), wanted);
    }

    const content::Library m_library = test::makeLibrary();
    const QList<GalleryItem> m_items = gallery(m_library);
};

void TestGallery::holdsEveryScreen_data()
{
    QTest::addColumn<int>("screen");
    QTest::newRow("welcome") << int(Screen::Welcome);
    QTest::newRow("home") << int(Screen::Home);
    QTest::newRow("topic") << int(Screen::Topic);
    QTest::newRow("questions") << int(Screen::Questions);
    QTest::newRow("warning signs") << int(Screen::WarningSigns);
    QTest::newRow("about") << int(Screen::About);
    QTest::newRow("investigational") << int(Screen::Investigational);
    QTest::newRow("staff") << int(Screen::Staff);
    QTest::newRow("out of service") << int(Screen::OutOfService);
}

void TestGallery::holdsEveryScreen()
{
    QFETCH(int, screen);
    QVERIFY(any([screen](const GalleryItem &item) { return int(item.place.screen) == screen; }));
}

void TestGallery::holdsEveryStep()
{
    for (const content::Topic &topic : m_library.topics) {
        QStringList ids{QString(topicEnd)};
        for (const content::Step &step : topic.steps)
            ids.append(step.id);
        for (const QString &id : std::as_const(ids))
            QVERIFY2(any([&](const GalleryItem &item) { return item.place.topic == topic.id && item.place.step == id; }),
                     qPrintable(topic.id + u'/' + id));
    }
}

void TestGallery::holdsEveryAnswer()
{
    for (int answer = -1; answer < 2; ++answer)
        QVERIFY(any([answer](const GalleryItem &item) { return item.place.step == u"check"_s && item.place.answer == answer; }));
}

void TestGallery::holdsEveryCard()
{
    QVERIFY(!m_library.glossary.isEmpty());
    for (const content::GlossaryEntry &entry : m_library.glossary)
        QVERIFY2(any([&](const GalleryItem &item) { return item.place.card == entry.id; }), qPrintable(entry.id));
}

void TestGallery::holdsEveryKindOfState()
{
    QVERIFY(any([](const GalleryItem &item) { return item.place.settingsOpen; }));
    QVERIFY(any([](const GalleryItem &item) { return item.asking; }));
    QVERIFY(any([](const GalleryItem &item) { return item.outOfService; }));
    QVERIFY(any([](const GalleryItem &item) { return item.place.slider == 100; }));
    QVERIFY(any([](const GalleryItem &item) { return item.place.screen == Screen::Home && !item.place.lit.isEmpty(); }));
    QVERIFY(any([](const GalleryItem &item) { return item.place.screen == Screen::Topic && !item.place.lit.isEmpty(); }));
    QVERIFY(any([](const GalleryItem &item) { return item.place.myList && item.chosenQuestions.isEmpty(); }));
    QVERIFY(any([](const GalleryItem &item) { return item.place.myList && !item.chosenQuestions.isEmpty(); }));
    QVERIFY(any([](const GalleryItem &item) {
        return item.place.screen == Screen::Questions && !item.place.myList && !item.chosenQuestions.isEmpty();
    }));
}

void TestGallery::namesAreUniqueAndPlain()
{
    QSet<QString> names;
    for (const GalleryItem &item : m_items) {
        QVERIFY2(!names.contains(item.name), qPrintable(item.name));
        names.insert(item.name);
        QVERIFY2(std::all_of(item.name.begin(), item.name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; }),
                 qPrintable(item.name));
    }
}

void TestGallery::everyPlaceExists()
{
    for (const GalleryItem &item : m_items) {
        QVERIFY2(exists(m_library, item.place), qPrintable(item.name));
        for (const QString &id : item.chosenQuestions)
            QVERIFY2(m_library.question(id), qPrintable(id));
    }
}

void TestGallery::emptyLibrary()
{
    const QList<GalleryItem> items = gallery(content::Library{});
    QVERIFY(items.size() >= 8);
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
