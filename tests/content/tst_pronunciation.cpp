// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/pronunciation.h"

#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// How written sentences become spoken ones, with the tables that Sala ships.
class TestPronunciation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaks_data();
    void speaks();
    void leavesTextAloneWithoutATable();
    void reportsWhatIsWrongWithATable_data();
    void reportsWhatIsWrongWithATable();
    void hashesWhatIsHeard();

private:
    QHash<QString, Pronunciation> m_tables;
};

void TestPronunciation::initTestCase()
{
    const FileGate gate(QStringLiteral(SALA_SHIPPED_CONTENT));
    Findings findings;
    for (const QString &language : {u"es"_s, u"en"_s})
        m_tables.insert(language, readPronunciation(gate, language, findings));
    QVERIFY(findings.isEmpty());
    QVERIFY(m_tables[u"es"_s].words.size() > 30);
}

void TestPronunciation::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spoken");

    const auto es = [](const char *name, const QString &written, const QString &spoken) {
        QTest::newRow(name) << u"es"_s << written << spoken;
    };
    const auto en = [](const char *name, const QString &written, const QString &spoken) {
        QTest::newRow(name) << u"en"_s << written << spoken;
    };
    es("thousands", u"Miraron a 1.211 adultos."_s, u"Miraron a 1211 adultos."_s);
    en("thousands", u"They looked at 1,211 adults."_s, u"They looked at 1211 adults."_s);
    es("millions", u"1.000.000 de células"_s, u"1000000 de células"_s);
    es("no thousands", u"En 2021. 300 personas"_s, u"En 2021. 300 personas"_s);
    es("decimals", u"2,5 mm"_s, u"2 coma 5 milímetros"_s);
    en("decimals", u"2.5 mm"_s, u"2 point 5 millimeters"_s);
    en("end of a sentence", u"In 2026."_s, u"In 2026."_s);
    es("range", u"4-6 meses, 2–3 años"_s, u"4 a 6 meses, 2 a 3 años"_s);
    en("range", u"4-6 months"_s, u"4 to 6 months"_s);
    es("percent", u"El 50% y el 20 %."_s, u"El 50 por ciento y el 20 por ciento."_s);
    es("discs", u"Disco C5-C6"_s, u"Disco ce cinco, ce seis"_s);
    en("discs", u"C5-C6 disc"_s, u"C five, C six disc"_s);
    es("abbreviation", u"Las MSC (RM, RMN)."_s, u"Las eme ese ce (resonancia magnética, resonancia magnética)."_s);
    en("abbreviation", u"MSCs on an MRI."_s, u"M S seas on an M R I."_s);
    en("not within a word", u"MRIs, xMRI, us"_s, u"MRIs, xMRI, us"_s);
    en("capital at the beginning", u"Call 123."_s, u"call one, two, three."_s);
    es("telephone", u"Llame al +57 321 519."_s, u"Llame al 5 7 , 3 2 1 , 5 1 9."_s);
    es("dot between parts", u"Personas: 114 · Estudios: 1"_s, u"Personas: 114 , Estudios: 1"_s);
    es("emergency", u"Llame al 123."_s, u"Llame al uno, dos, tres."_s);
}

void TestPronunciation::speaks()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(QString, spoken);
    QCOMPARE(spokenForm(written, m_tables[language]), spoken);
}

void TestPronunciation::leavesTextAloneWithoutATable()
{
    QCOMPARE(spokenForm(u"Las MSC, 1.211 y 4-6."_s, {}), u"Las MSC, 1.211 y 4-6."_s);
}

void TestPronunciation::reportsWhatIsWrongWithATable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("code");

    QTest::newRow("unknown part") << QByteArray("wrods: {a: b}") << u"unknown-key"_s;
    QTest::newRow("unknown number") << QByteArray("numbers: {thousand: b}") << u"unknown-key"_s;
    QTest::newRow("nothing to say") << QByteArray("words:\n  \"MSC\":\n") << u"pronunciation-empty"_s;
    QTest::newRow("no YAML") << QByteArray("words: {") << u"yaml"_s;
}

void TestPronunciation::reportsWhatIsWrongWithATable()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, code);
    ContentFolder folder;
    folder.write(u"pronunciation.es.yaml"_s, table);
    Findings findings;
    static_cast<void>(readPronunciation(FileGate(folder.path()), u"es"_s, findings));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, code);
    QCOMPARE(findings.constFirst().file, u"pronunciation.es.yaml"_s);
}

void TestPronunciation::hashesWhatIsHeard()
{
    Script script;
    script.language = u"es"_s;
    appendSentences(script, u"Las MSC. Son células."_s, SpokenPart::Block);
    const QByteArray before = spokenHash(script, {});
    QCOMPARE(before.size(), 64);
    Pronunciation table;
    table.words.append({u"RM"_s, u"resonancia"_s});
    QCOMPARE(spokenHash(script, table), before); // says nothing that is in the text
    table.words.append({u"MSC"_s, u"eme ese ce"_s});
    QVERIFY(spokenHash(script, table) != before);
    script.sentences.last().text = u"Son células vivas."_s;
    QVERIFY(spokenHash(script, {}) != before);
}

QTEST_GUILESS_MAIN(TestPronunciation)
#include "tst_pronunciation.moc"
