// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/numberwords.h"
#include "content/text/readability.h"
#include "content/text/syllables.h"
#include "content/text/words.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Words, sentences, syllables, numbers and the reading formulas, with hand-checked vectors.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void splitsSentences_data();
    void splitsSentences();
    void countsSpanishSyllables_data();
    void countsSpanishSyllables();
    void countsEnglishSyllables_data();
    void countsEnglishSyllables();
    void spellsNumbers_data();
    void spellsNumbers();
    void reproducesTheFormulas_data();
    void reproducesTheFormulas();
    void standsEmptyText();
};

void TestWords::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");

    QTest::newRow("none") << u"  "_s << 0;
    QTest::newRow("only marks") << u"- ... !"_s << 0;
    QTest::newRow("accents") << u"¿Qué es un disco?"_s << 4;
    QTest::newRow("numbers") << u"74 de cada 100"_s << 4;
    QTest::newRow("level") << u"C5-C6 disc"_s << 2;
    QTest::newRow("line breaks") << u"one\n two\tthree"_s << 3;
}

void TestWords::countsWords()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(countWords(text), words);
}

void TestWords::splitsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");

    QTest::newRow("two") << u"Camine. Descanse."_s << QStringList{u"Camine."_s, u"Descanse."_s};
    QTest::newRow("without a stop") << u"Camine mucho"_s << QStringList{u"Camine mucho"_s};
    QTest::newRow("question") << u"¿Duele? No."_s << QStringList{u"¿Duele?"_s, u"No."_s};
    QTest::newRow("decimal") << u"It fell 2.5 points. Good."_s << QStringList{u"It fell 2.5 points."_s, u"Good."_s};
    QTest::newRow("time") << u"A las 8.30 venga. Sí."_s << QStringList{u"A las 8.30 venga."_s, u"Sí."_s};
    QTest::newRow("abbreviation") << u"Pregunte al Dr. Ruiz hoy."_s << QStringList{u"Pregunte al Dr. Ruiz hoy."_s};
    QTest::newRow("Spanish example") << u"Algo, p. ej. caminar, ayuda."_s << QStringList{u"Algo, p. ej. caminar, ayuda."_s};
    QTest::newRow("quoted end") << u"«Camine.» Luego pare."_s << QStringList{u"«Camine.»"_s, u"Luego pare."_s};
    QTest::newRow("dots") << u"Camine... Luego pare."_s << QStringList{u"Camine..."_s, u"Luego pare."_s};
    QTest::newRow("only marks") << u"..."_s << QStringList{};
}

void TestWords::splitsSentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QStringList result;
    for (const Span &span : sentenceSpans(text))
        result.append(text.mid(span.start, span.length));
    QCOMPARE(result, sentences);
}

void TestWords::countsSpanishSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const auto row = [](const QString &words, int syllables) {
        for (const QString &word : words.split(u' '))
            QTest::newRow(qUtf8Printable(word)) << word << syllables;
    };
    row(u"y hay huir guion aun ya buey que"_s, 1);
    row(u"búho día país raíz ciudad cuatro peine leer reunión hernia lumbar riesgo aún limpiáis veintiún quieto guía"_s, 2);
    row(u"ahijado cuidado jesuita alcohol columna vértebra ciática inyección células estudio Paraguay chiita apoyo vergüenza"_s, 3);
    row(u"aéreo prohibírselo cirugía averiguáis paranoia resonancia anestesia tratamiento enfermedad evidencia todavía antigüedad"_s, 4);
    row(u"mesenquimales radiografía fisioterapia consentimiento"_s, 5);
    row(u"osteoporosis"_s, 6);
    row(u"aleatorizados"_s, 7);
    row(u"CBC"_s, 3); // without a vowel, letters are read by their names: ce be ce, eme erre
    row(u"MR"_s, 4);
}

void TestWords::countsSpanishSyllables()
{
    QFETCH(QString, word);
    QFETCH(int, syllables);
    QCOMPARE(spanishSyllables(word), syllables);
}

void TestWords::countsEnglishSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const auto row = [](const QString &words, int syllables) {
        for (const QString &word : words.split(u' '))
            QTest::newRow(qUtf8Printable(word)) << word << syllables;
    };
    row(u"the pain nerve bones walked eyes times used through queue don't tongue"_s, 1);
    row(u"people needle tested injured doesn't isn't movement safety layer trial diet unique trials being going centre guidelines"_s, 2);
    row(u"area nucleus injection exercise recovered opinion vertebrae easier medicine cushioning"_s, 3);
    row(u"experience administered mesenchymal efficacy society demonstrated foramina usually recipient"_s, 4);
    row(u"administration experimental"_s, 5);
    row(u"MRI FDA"_s, 3);
}

void TestWords::countsEnglishSyllables()
{
    QFETCH(QString, word);
    QFETCH(int, syllables);
    QCOMPARE(englishSyllables(word), syllables);
}

void TestWords::spellsNumbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelled");

    QTest::newRow("rate") << u"es"_s << u"74 de cada 100"_s << u"setenta y cuatro de cada cien"_s;
    QTest::newRow("year") << u"es"_s << u"en 2021"_s << u"en dos mil veintiuno"_s;
    QTest::newRow("Spanish thousands") << u"es"_s << u"1.211 personas"_s << u"mil doscientos once personas"_s;
    QTest::newRow("Spanish decimal") << u"es"_s << u"2,5"_s << u"dos coma cinco"_s;
    QTest::newRow("Spanish millions") << u"es"_s << u"1000000 y 2000001"_s << u"un millón y dos millones uno"_s;
    QTest::newRow("zero") << u"es"_s << u"0"_s << u"cero"_s;
    QTest::newRow("English rate") << u"en"_s << u"69 of 100"_s << u"sixty nine of one hundred"_s;
    QTest::newRow("English thousands") << u"en"_s << u"1,211 people"_s << u"one thousand two hundred eleven people"_s;
    QTest::newRow("English decimal") << u"en"_s << u"2.50"_s << u"two point five zero"_s;
    QTest::newRow("English millions") << u"en"_s << u"3000000"_s << u"three million"_s;
    QTest::newRow("level") << u"en"_s << u"C5-C6"_s << u"C five-C six"_s;
    QTest::newRow("longer than any number") << u"en"_s << u"1234567890"_s << u"one two three four five six seven eight nine zero"_s;
    QTest::newRow("no numbers") << u"en"_s << u"none"_s << u"none"_s;
}

void TestWords::spellsNumbers()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, spelled);
    QCOMPARE(spellNumbers(text, language), spelled);
}

void TestWords::reproducesTheFormulas_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("counts"); // sentences, words, syllables
    QTest::addColumn<double>("level");

    QTest::newRow("easy Spanish")
        << u"es"_s
        << u"El dolor de espalda es muy común. Casi siempre mejora en pocas semanas. Siga activo y camine un poco cada día. "
           u"Pregunte a su médico si tiene fiebre o pierde fuerza en las piernas."_s
        << QList<int>{4, 34, 62} << 84.7291;
    QTest::newRow("hard Spanish")
        << u"es"_s
        << u"La administración intradiscal de células mesenquimales constituye una intervención experimental cuya "
           u"eficacia terapéutica no ha sido demostrada en ensayos clínicos aleatorizados."_s
        << QList<int>{1, 21, 67} << -12.9317;
    QTest::newRow("easy English")
        << u"en"_s
        << u"Back pain is very common. It often gets better in a few weeks. Stay active and walk a little each day. "
           u"Ask your doctor if you have a fever or your legs feel weak."_s
        << QList<int>{4, 34, 42} << 2.3015;
    QTest::newRow("hard English")
        << u"en"_s
        << u"Intradiscal administration of mesenchymal cells is an experimental intervention. Its efficacy has not "
           u"been demonstrated in randomized clinical trials."_s
        << QList<int>{2, 19, 47} << 17.3045;
}

void TestWords::reproducesTheFormulas()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QList<int>, counts);
    QFETCH(double, level);
    const TextCounts found = countText(text, language);
    QCOMPARE((QList<int>{found.sentences, found.words, found.syllables}), counts);
    const double result = language == u"es"_s ? inflesz(found) : fleschKincaidGrade(found);
    QVERIFY2(std::abs(result - level) < 0.0001, qPrintable(QString::number(result)));
}

void TestWords::standsEmptyText()
{
    QCOMPARE(fleschKincaidGrade(countText(u""_s, u"en"_s)), 0.0);
    QCOMPARE(inflesz(countText(u"..."_s, u"es"_s)), 100.0);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
