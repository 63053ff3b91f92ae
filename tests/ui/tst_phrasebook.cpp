// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/text/phrasebook.h"

#include "ui/text/phrases.h"
#include "ui/text/staffphrases.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

namespace {

const QStringList embedded{u":/i18n"_s};

} // namespace

class TestPhrasebook final : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguages_data();
    void bothLanguages();
    void languagesDoNotMix();
    void missingLanguageIsEnglish();
    void unloadedIsEnglish();
    void missingFolder();
    void damagedFile();
    void firstFolderWins();
    void placeholdersStay_data();
    void placeholdersStay();
    void loadingAgainForgets();
};

void TestPhrasebook::bothLanguages_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QString>("es");
    QTest::addColumn<QString>("en");
    QTest::newRow("next") << QByteArray(phrase::Next) << u"Siguiente"_s << u"Next"_s;
    QTest::newRow("home") << QByteArray(phrase::Home) << u"Inicio"_s << u"Home"_s;
}

void TestPhrasebook::bothLanguages()
{
    QFETCH(QByteArray, phrase);
    QFETCH(QString, es);
    QFETCH(QString, en);
    Phrasebook book;
    book.load({u"es"_s, u"en"_s}, embedded);
    QCOMPARE(book.text(u"es"_s, phrase.constData()), es);
    QCOMPARE(book.text(u"en"_s, phrase.constData()), en);
    QCOMPARE(Phrases(&book, u"es"_s)(phrase.constData()), es);
}

void TestPhrasebook::languagesDoNotMix()
{
    Phrasebook book;
    book.load({u"es"_s, u"en"_s}, embedded);
    for (const char *each :
         {phrase::NeckHurts, phrase::StillThere, phrase::OutOfService, phrase::TellStaff, phrase::SureVeryLow, phrase::WhereNeck})
        QVERIFY2(book.text(u"es"_s, each) != book.text(u"en"_s, each), each);
}

void TestPhrasebook::missingLanguageIsEnglish()
{
    Phrasebook book;
    book.load({u"es"_s, u"qu"_s}, embedded);
    QCOMPARE(book.text(u"qu"_s, phrase::Back), u"Back"_s);
    QCOMPARE(book.text({}, phrase::Back), u"Back"_s);
    QCOMPARE(book.text(u"es"_s, "Words that no file knows"), u"Words that no file knows"_s);
}

void TestPhrasebook::unloadedIsEnglish()
{
    const Phrasebook book;
    QCOMPARE(book.text(u"es"_s, phrase::Close), u"Close"_s);
    QCOMPARE(Phrases()(phrase::Close), u"Close"_s);
}

void TestPhrasebook::missingFolder()
{
    Phrasebook book;
    book.load({u"es"_s}, {u"/nowhere/at/all"_s});
    QCOMPARE(book.text(u"es"_s, phrase::Close), u"Close"_s);
    book.load({u"es"_s}, {u"/nowhere/at/all"_s, embedded.first()});
    QVERIFY(book.text(u"es"_s, phrase::Close) != u"Close"_s);
}

void TestPhrasebook::damagedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sala_es.qm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no translation");
    file.close();
    Phrasebook book;
    book.load({u"es"_s}, {folder.path()});
    QCOMPARE(book.text(u"es"_s, phrase::Close), u"Close"_s);
    book.load({u"es"_s}, {folder.path(), embedded.first()}); // the next folder serves
    QVERIFY(book.text(u"es"_s, phrase::Close) != u"Close"_s);
}

void TestPhrasebook::firstFolderWins()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(u":/i18n/sala_en.qm"_s, folder.filePath(u"sala_es.qm"_s)));
    Phrasebook book;
    book.load({u"es"_s}, {folder.path(), embedded.first()});
    QCOMPARE(book.text(u"es"_s, phrase::Next), u"Next"_s);
}

void TestPhrasebook::placeholdersStay_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<int>("count");
    QTest::newRow("step") << QByteArray(phrase::StepOf) << 2;
    QTest::newRow("page") << QByteArray(phrase::PageOf) << 2;
    QTest::newRow("list") << QByteArray(phrase::ShowMyList) << 1;
    QTest::newRow("call") << QByteArray(phrase::OrCall) << 1;
    QTest::newRow("review") << QByteArray(phrase::ReviewedBy) << 2;
    QTest::newRow("better") << QByteArray(phrase::GotBetter) << 2;
    QTest::newRow("people") << QByteArray(phrase::PeopleCount) << 1;
    QTest::newRow("staff") << QByteArray(phrase::StaffFellBack) << 2;
}

void TestPhrasebook::placeholdersStay()
{
    QFETCH(QByteArray, phrase);
    QFETCH(int, count);
    Phrasebook book;
    book.load({u"es"_s, u"en"_s}, embedded);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString words = book.text(language, phrase.constData());
        QCOMPARE(words.count(u'%'), count);
        for (int i = 1; i <= count; ++i)
            QVERIFY2(words.contains(u"%%1"_s.arg(i)), qPrintable(words));
    }
}

void TestPhrasebook::loadingAgainForgets()
{
    Phrasebook book;
    book.load({u"es"_s}, embedded);
    book.load({u"en"_s}, embedded);
    QCOMPARE(book.text(u"es"_s, phrase::Next), u"Next"_s);
}

QTEST_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"
