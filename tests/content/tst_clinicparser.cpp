// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/clinicparser.h"

#include "content/files/limits.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// clinic.yaml and structures.yaml by themselves.
class TestClinicParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryValue();
    void standsInForWhatIsNotSaid();
    void knowsWhereThingsStand();
    void refusesFiles_data();
    void refusesFiles();
    void refusesValues_data();
    void refusesValues();
    void readsStructures();
    void refusesStructures_data();
    void refusesStructures();

private:
    std::optional<ClinicSource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        return parseClinic(SmallFolder({{u"clinic.yaml"_s, bytes}}).gate(), m_found);
    }
    QList<StructureSource> structures(const QByteArray &bytes)
    {
        m_found.clear();
        return parseStructures(SmallFolder({{u"structures.yaml"_s, bytes}}).gate(), {u"es"_s, u"en"_s}, m_found);
    }
    Findings m_found;
};

namespace {

const QByteArray least = "name: A\nphone: \"1\"\nemergency-number: \"2\"\nlanguages: [es, en]\ndefault-language: es\ntopics: [disc]\n";

} // namespace

void TestClinicParser::readsEveryValue()
{
    const std::optional<ClinicSource> source = parse("name: Clínica  A\ncity: Cali\nphone: \"+57 1\"\nemergency-number: \"123\"\n"
                                                     "languages: [es, en, fra]\ndefault-language: en\ntopics: [disc, what-helps]\n"
                                                     "reviewed: {by: Dos médicos, on: 2026-01-10, next: 2027-02-28}\n"
                                                     "volume-bound: 80\ntexts:\n  es: {tell-staff: Avise}\n  en: {tell-staff: Tell us}\n");
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(source);
    const Clinic &clinic = source->value;
    QCOMPARE(clinic.name, u"Clínica A"_s);
    QCOMPARE(clinic.city, u"Cali"_s);
    QCOMPARE(clinic.phone, u"+57 1"_s);
    QCOMPARE(clinic.emergencyNumber, u"123"_s);
    QCOMPARE(clinic.languages, (QStringList{u"es"_s, u"en"_s, u"fra"_s}));
    QCOMPARE(clinic.defaultLanguage, u"en"_s);
    QCOMPARE(source->topics, (QStringList{u"disc"_s, u"what-helps"_s}));
    QCOMPARE(clinic.review.by, u"Dos médicos"_s);
    QCOMPARE(clinic.review.on, QDate(2026, 1, 10));
    QCOMPARE(clinic.review.next, QDate(2027, 2, 28));
    QCOMPARE(clinic.volumeBound, 80);
    QCOMPARE(clinic.texts.value(u"es"_s).value(u"tell-staff"_s), u"Avise"_s);
    QCOMPARE(clinic.texts.value(u"en"_s).value(u"tell-staff"_s), u"Tell us"_s);
}

void TestClinicParser::standsInForWhatIsNotSaid()
{
    const std::optional<ClinicSource> source = parse(least);
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(source);
    QCOMPARE(source->value.city, QString());
    QCOMPARE(source->value.volumeBound, 100);
    QVERIFY(source->value.review.by.isEmpty() && !source->value.review.on.isValid() && !source->value.review.next.isValid());
    QVERIFY(source->value.texts.isEmpty());
    QVERIFY(parse("\xEF\xBB\xBF" + least)); // as editors of Windows write it
    QCOMPARE(said(m_found), QStringList());
    // An empty text is none: the kiosk's own one is shown.
    QVERIFY(parse(least + "texts: {es: {tell-staff: \"\", neck-picture: }}\n")->value.texts.isEmpty());
    // A default language that is none of the languages: the first one, so that something can be shown.
    const std::optional<ClinicSource> other = parse(QByteArray(least).replace("default-language: es", "default-language: fr"));
    QVERIFY(other);
    QCOMPARE(other->value.defaultLanguage, u"es"_s);
}

void TestClinicParser::knowsWhereThingsStand()
{
    const std::optional<ClinicSource> source = parse("topics:\n  - disc\n  - facet\n" + QByteArray(least).replace("topics: [disc]\n", "")
                                                     + "reviewed:\n  by: A\n  next: 2027-01-01\n");
    QVERIFY(source);
    QCOMPARE(source->topicPositions, (QList<Position>{{2, 5}, {3, 5}}));
    QCOMPARE(source->reviewAt, (Position{9, 1}));
    QCOMPARE(source->nextReviewAt, (Position{11, 9}));
    QCOMPARE(parse(least)->reviewAt, (Position{1, 1}));
}

void TestClinicParser::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << u"bad-value 1:1"_s;
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << u"bad-value 1:1"_s;
    QTest::newRow("a sentence") << QByteArray("hello") << u"bad-value 1:1"_s;
    QTest::newRow("cut off") << QByteArray("name: A\nlanguages: [es, e") << u"yaml 2:1"_s;
    QTest::newRow("not UTF-8") << QByteArray("name: Cl\xEDnica\n") << u"not-utf8 1:9"_s;
    QTest::newRow("zero byte") << least + QByteArray("city: \0", 7) << u"hidden-character 7:7"_s;
    QTest::newRow("huge") << least + QByteArray(limits::dataBytes, '#') << u"file-too-large 0:0"_s;
    QTest::newRow("many values") << least + "city: [" + QByteArray("x,").repeated(limits::yamlNodes) + "]" << u"yaml-size 7:39976"_s;
    QTest::newRow("key twice") << least + "name: B\n" << u"yaml-twice 7:1"_s;
}

void TestClinicParser::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QVERIFY(!parse(bytes));
    QCOMPARE(said(m_found), QStringList{expected});
    QCOMPARE(m_found.constFirst().file, u"clinic.yaml"_s);
    Findings missing;
    QVERIFY(!parseClinic(SmallFolder({}).gate(), missing));
    QCOMPARE(said(missing), QStringList{u"missing-file 0:0"_s});
}

void TestClinicParser::refusesValues_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("clinic");

    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QStringList &expected,
                        bool clinic = true) { QTest::newRow(name) << before << after << expected << clinic; };
    row("language twice", "[es, en]", "[es, es]", {u"bad-value 4:17"_s});
    row("capitals", "[es, en]", "[es, EN]", {u"bad-value 4:17"_s});
    row("language with a line end", "[es, en]", "[es, \"en\\n\"]", {u"bad-value 4:17"_s});
    row("no languages", "languages: [es, en]\n", "", {u"missing-key 1:1"_s}, false);
    row("empty languages", "[es, en]", "[]", {u"missing-key 1:1"_s}, false);
    row("languages that are none", "[es, en]", "[Spanish]", {u"bad-value 4:13"_s, u"missing-key 1:1"_s}, false);
    row("no default language", "default-language: es\n", "", {u"missing-key 1:1"_s});
    row("topic twice", "[disc]", "[disc, disc]", {u"bad-value 6:16"_s});
    row("topic with a way out", "[disc]", "[disc, ../x]", {u"bad-value 6:16"_s});
    row("no topics", "topics: [disc]\n", "", {u"missing-key 1:1"_s});
    row("volume above all", "topics:", "volume-bound: 101\ntopics:", {u"bad-value 6:15"_s});
    row("review in words", "topics:", "reviewed: soon\ntopics:", {u"bad-value 6:1"_s});
    row("review left open", "topics:", "reviewed:\ntopics:", {});
    row("thirtieth of February", "topics:", "reviewed: {on: 2026-02-30}\ntopics:", {u"bad-value 6:16"_s});
    row("day before month", "topics:", "reviewed: {next: 31/12/2026}\ntopics:", {u"bad-value 6:18"_s});
    row("texts in a list", "topics:", "texts: [a]\ntopics:", {u"bad-value 6:1"_s});
    row("texts of a language in one word", "topics:", "texts: {es: Avise}\ntopics:", {u"bad-value 6:9"_s});
    row("a text that is a list", "topics:", "texts: {es: {tell-staff: [a]}}\ntopics:", {u"bad-value 6:14"_s});
    row("texts left open", "topics:", "texts: {es: }\ntopics:", {});
}

void TestClinicParser::refusesValues()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    QFETCH(bool, clinic);
    QVERIFY(least.contains(before));
    QCOMPARE(parse(QByteArray(least).replace(before, after)).has_value(), clinic);
    QCOMPARE(said(m_found), expected);
}

void TestClinicParser::readsStructures()
{
    const QList<StructureSource> all = structures("disc-c5:\n  topic: disc\n  name: {es: El  disco, en: The disc}\n  colour: \"#0b6573\"\n"
                                                  "nucleus: {name: {es: Núcleo, en: Nucleus}}\n");
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(all.size(), 2);
    const StructureSource &disc = all.constFirst();
    QCOMPARE(disc.value.id, u"disc-c5"_s);
    QCOMPARE(disc.value.topic, u"disc"_s);
    QCOMPARE(disc.value.name.value(u"es"_s), u"El disco"_s);
    QCOMPARE(disc.value.colour, u"#0b6573"_s);
    QCOMPARE(disc.at, (Position{1, 1}));
    QCOMPARE(disc.topicAt, (Position{2, 10}));
    QCOMPARE(disc.colourAt, (Position{4, 11}));
    QCOMPARE(all.at(1).value.topic, QString());
    QCOMPARE(all.at(1).value.name.value(u"en"_s), u"Nucleus"_s);
    Findings missing;
    QVERIFY(parseStructures(SmallFolder({}).gate(), {u"es"_s}, missing).isEmpty());
    QCOMPARE(said(missing), QStringList{u"missing-file 0:0"_s});
}

void TestClinicParser::refusesStructures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");

    const QByteArray names = "name: {es: A, en: B}";
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("a list", "- a", {u"bad-value 1:1"_s});
    row("capital in the name", "Disc: {" + names + "}", {u"bad-id 1:1"_s});
    row("unknown key", "disc: {" + names + ", size: 3}", {u"unknown-key 1:30"_s});
    row("unknown language", "disc: {name: {es: A, en: B, fr: C}}", {u"unknown-key 1:29"_s});
    row("one word instead of lines", "disc: Disco", {u"missing-language 1:1"_s, u"missing-language 1:1"_s});
    row("one name for all", "disc: {name: Disco}", {u"missing-language 1:14"_s, u"missing-language 1:14"_s});
    row("empty name", "disc: {name: {es: \" \", en: B}}", {u"missing-language 1:14"_s});
    row("colour in words", "disc: {" + names + ", colour: teal}", {u"bad-value 1:38"_s});
    row("short colour", "disc: {" + names + ", colour: \"#0B6\"}", {u"bad-value 1:38"_s});
    row("colour with a line in it", "disc: {" + names + ", colour: \"#0B6573\\nx\"}", {u"bad-value 1:38"_s});
    row("twice", "disc: {" + names + "}\ndisc: {" + names + "}", {u"yaml-twice 2:1"_s});
}

void TestClinicParser::refusesStructures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const QList<StructureSource> all = structures(bytes);
    QCOMPARE(said(m_found), expected);
    QVERIFY(all.size() <= 1);
    QVERIFY(all.isEmpty() || all.constFirst().value.colour.isEmpty());
}

QTEST_GUILESS_MAIN(TestClinicParser)
#include "tst_clinicparser.moc"
