// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/documentpage.h"

#include "support/testlibrary.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/textblock.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

const QDate today(2026, 3, 10);

QString longDate(QDate date)
{
    return QLocale(u"en"_s).toString(date, u"MMMM d, yyyy"_s);
}

} // namespace

class TestDocumentPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void review_data();
    void review();
    void reviewInSpanish();
    void showsItsTopic_data();
    void showsItsTopic();
    void warningSignsSayWhatToDo();
    void aboutNamesCitedSourcesOnly();
    void largerTextMakesMoreParts();

private:
    [[nodiscard]] View view(const QString &language, int scale = 100);
    [[nodiscard]] static QString wordsOn(const QWidget &page);

    Phrasebook m_book;
    FigureStore m_store{16};
    content::LibraryPtr m_library = test::sharedLibrary();
};

void TestDocumentPage::initTestCase()
{
    m_book.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
}

View TestDocumentPage::view(const QString &language, int scale)
{
    View view;
    view.library = m_library;
    view.session.language = language;
    view.look.metrics.textScale = scale;
    view.phrasebook = &m_book;
    view.figures = &m_store;
    return view;
}

QString TestDocumentPage::wordsOn(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

void TestDocumentPage::review_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QStringList>("lines");
    const QStringList awaiting{u"Awaiting clinical review"_s};
    QTest::newRow("nobody") << QString() << QDate() << QDate() << awaiting;
    QTest::newRow("a name without a date") << u"A doctor"_s << QDate() << QDate() << awaiting;
    QTest::newRow("a date without a name") << QString() << today << QDate() << awaiting;
    QTest::newRow("done") << u"A doctor"_s << QDate(2026, 1, 2) << QDate()
                          << QStringList{u"Reviewed by A doctor on "_s + longDate({2026, 1, 2})};
    QTest::newRow("next to come") << u"A doctor"_s << QDate(2026, 1, 2) << QDate(2027, 1, 2)
                                  << QStringList{u"Reviewed by A doctor on "_s + longDate({2026, 1, 2}),
                                                 u"Next review: "_s + longDate({2027, 1, 2})};
    QTest::newRow("next is today") << u"A doctor"_s << QDate(2026, 1, 2) << today
                                   << QStringList{u"Reviewed by A doctor on "_s + longDate({2026, 1, 2}),
                                                  u"Next review: "_s + longDate(today)};
    QTest::newRow("overdue by a day") << u"A doctor"_s << QDate(2026, 1, 2) << today.addDays(-1)
                                      << QStringList{u"Reviewed by A doctor on "_s + longDate({2026, 1, 2}),
                                                     u"The next review was due on "_s + longDate(today.addDays(-1))};
    QTest::newRow("a name with a placeholder") << u"%2"_s << QDate(2026, 1, 2) << QDate()
                                               << QStringList{u"Reviewed by %2 on "_s + longDate({2026, 1, 2})};
}

void TestDocumentPage::review()
{
    QFETCH(QString, by);
    QFETCH(QDate, on);
    QFETCH(QDate, next);
    QFETCH(QStringList, lines);
    QCOMPARE(reviewLines({by, on, next}, Phrases(&m_book, u"en"_s), u"en"_s, today), lines);
}

void TestDocumentPage::reviewInSpanish()
{
    const QStringList lines =
        reviewLines({u"Dra. Ruiz"_s, QDate(2026, 1, 2), QDate(2027, 1, 2)}, Phrases(&m_book, u"es"_s), u"es"_s, today);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(u"2 de enero de 2026"_s));
    QVERIFY(!lines.last().contains(u"Next"_s));
}

void TestDocumentPage::showsItsTopic_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("es");
    QTest::addColumn<QString>("en");
    QTest::newRow("warning signs") << int(DocumentPage::Kind::WarningSigns) << u"Avise si pierde fuerza"_s
                                   << u"Tell us if you lose strength"_s;
    QTest::newRow("about") << int(DocumentPage::Kind::About) << u"Lo hizo la clínica"_s << u"The clinic made it"_s;
    QTest::newRow("investigational") << int(DocumentPage::Kind::Investigational) << u"Todavía se estudia"_s
                                     << u"It is still being studied"_s;
}

void TestDocumentPage::showsItsTopic()
{
    QFETCH(int, kind);
    QFETCH(QString, es);
    QFETCH(QString, en);
    DocumentPage page(DocumentPage::Kind(kind), nullptr);
    page.resize(1800, 850);
    page.show();
    page.present(view(u"es"_s));
    QVERIFY(wordsOn(page).contains(es));
    QVERIFY(page.textFits());
    QCOMPARE(page.words(), 12);
    page.present(view(u"en"_s));
    QVERIFY(wordsOn(page).contains(en));
    QVERIFY(!wordsOn(page).contains(es));
}

void TestDocumentPage::warningSignsSayWhatToDo()
{
    DocumentPage page(DocumentPage::Kind::WarningSigns, nullptr);
    page.resize(1800, 850);
    page.show();
    page.present(view(u"en"_s));
    QVERIFY(wordsOn(page).contains(u"Tell our staff now."_s));
    QVERIFY(wordsOn(page).contains(u"123"_s));
}

void TestDocumentPage::aboutNamesCitedSourcesOnly()
{
    content::Library library = test::makeLibrary();
    library.references.append({u"never"_s, u"Never 2000"_s, u"Never N. Not cited. 2000."_s});
    m_library = std::make_shared<const content::Library>(library);
    DocumentPage page(DocumentPage::Kind::About, nullptr);
    page.resize(1800, 850);
    page.show();
    page.present(view(u"en"_s));
    const QString words = wordsOn(page);
    QVERIFY(words.contains(u"First A. A study of necks. 2020."_s));
    QVERIFY(words.contains(u"Second B."_s)); // cited by a study alone
    QVERIFY(!words.contains(u"Never N."_s));
    QVERIFY(words.contains(u"Awaiting clinical review"_s));
    QVERIFY(words.contains(library.version));
}

void TestDocumentPage::largerTextMakesMoreParts()
{
    DocumentPage page(DocumentPage::Kind::About, nullptr);
    page.resize(900, 500);
    page.show();
    page.present(view(u"es"_s, 200));
    QVERIFY(page.partCount() > 1);
    QVERIFY(page.textFits());
    View last = view(u"es"_s, 200);
    last.place.part = 999;
    page.present(last);
    QCOMPARE(page.part(), page.partCount() - 1);
}

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
