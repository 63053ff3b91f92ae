// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/claims.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Claims that must never stand in the content, each in both languages, and the same words where they are honest.
class TestClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsForbiddenClaims_data();
    void findsForbiddenClaims();
    void allowsHonestSentences_data();
    void allowsHonestSentences();
    void wantsTitlesToSayUnderStudy_data();
    void wantsTitlesToSayUnderStudy();
    void saysWhereTheClaimStands();
    void findsMentionsOfCells_data();
    void findsMentionsOfCells();
};

void TestClaims::findsForbiddenClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QString &rule, const QString &text) { QTest::newRow(qUtf8Printable(rule + u": "_s + text)) << text << rule; };

    row(u"N-01"_s, u"Esto cura el dolor."_s);
    row(u"N-01"_s, u"Las células pueden curar el disco."_s);
    row(u"N-01"_s, u"Así se regenera el disco."_s);
    row(u"N-01"_s, u"La regeneración del disco es posible."_s);
    row(u"N-01"_s, u"Repara su disco."_s);
    row(u"N-01"_s, u"Reconstruye el cartílago."_s);
    row(u"N-01"_s, u"It cures pain."_s);
    row(u"N-01"_s, u"A cure for neck pain."_s);
    row(u"N-01"_s, u"It regenerates the disc."_s);
    row(u"N-01"_s, u"It reverses the wear."_s);
    row(u"N-01"_s, u"Cells rebuild the disc."_s);
    row(u"N-02"_s, u"Funciona 100 % de las veces."_s);
    row(u"N-02"_s, u"Resultados garantizados."_s);
    row(u"N-02"_s, u"Es una inyección sin riesgos."_s);
    row(u"N-02"_s, u"Es seguro y eficaz."_s);
    row(u"N-02"_s, u"We guarantee the result."_s);
    row(u"N-02"_s, u"It is risk-free."_s);
    row(u"N-02"_s, u"It is safe and effective."_s);
    row(u"N-02"_s, u"A proven injection."_s);
    row(u"N-03"_s, u"Está aprobado por la FDA."_s);
    row(u"N-03"_s, u"Certificada por el INVIMA."_s);
    row(u"N-03"_s, u"Approved by the FDA."_s);
    row(u"N-03"_s, u"It is FDA-approved."_s);
    row(u"N-03"_s, u"Our study is listed on ClinicalTrials.gov."_s);
    row(u"N-04"_s, u"Con un 85 % de éxito."_s);
    row(u"N-04"_s, u"La tasa de éxito es alta."_s);
    row(u"N-04"_s, u"An 85% success."_s);
    row(u"N-04"_s, u"The success rate is high."_s);
    row(u"N-05"_s, u"Lea los testimonios."_s);
    row(u"N-05"_s, u"Una historia de éxito."_s);
    row(u"N-05"_s, u"Read a patient story."_s);
    row(u"N-06"_s, u"Evite la cirugía."_s);
    row(u"N-06"_s, u"Una alternativa a la cirugía."_s);
    row(u"N-06"_s, u"Avoid surgery."_s);
    row(u"N-08"_s, u"Cupos limitados."_s);
    row(u"N-08"_s, u"Pida su descuento."_s);
    row(u"N-08"_s, u"Last places."_s);
    row(u"N-08"_s, u"Ask for a discount."_s);
    row(u"N-09"_s, u"Somos líderes."_s);
    row(u"N-09"_s, u"Una inyección innovadora."_s);
    row(u"N-09"_s, u"Es un milagro."_s);
    row(u"N-09"_s, u"A breakthrough."_s);
    row(u"N-09"_s, u"A leading clinic."_s);
    row(u"N-10"_s, u"Es natural."_s);
    row(u"N-10"_s, u"Sus propias células, por eso es seguro."_s);
    row(u"N-10"_s, u"A natural injection."_s);
    row(u"N-10"_s, u"It has no side effects."_s);
    row(u"N-11"_s, u"Es como un trasplante de médula."_s);
    row(u"N-11"_s, u"It works like a bone marrow transplant."_s);
    row(u"N-14"_s, u"Agende su cita."_s);
    row(u"N-14"_s, u"Book now."_s);
}

void TestClaims::findsForbiddenClaims()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QList<ForbiddenClaim> claims = forbiddenClaims(text);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.constFirst().rule, rule);
    // A denial in another sentence does not help.
    QCOMPARE(forbiddenClaims(u"No duele. "_s + text + u" It does not hurt."_s).size(), 1);
}

void TestClaims::allowsHonestSentences_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qUtf8Printable(text)) << text; };

    row(u"No se ha demostrado que repare el disco."_s);
    row(u"Nadie sabe si cura."_s);
    row(u"Los testimonios no son una prueba."_s);
    row(u"La FDA no ha aprobado esto: no está aprobado por la FDA."_s);
    row(u"It has not been shown to regenerate the disc."_s);
    row(u"This is not proven."_s);
    row(u"An unproven injection."_s);
    row(u"Cells being your own does not mean there is no risk."_s);
    row(u"Puede procurar descanso."_s);
    row(u"La historia natural del dolor es buena."_s);
    row(u"The natural course is good."_s);
    row(u"Discs bulge naturally."_s);
    row(u"The pain leads to the arm."_s);
    row(u"Hable de los riesgos."_s);
    row(u""_s);
}

void TestClaims::allowsHonestSentences()
{
    QFETCH(QString, text);
    const QList<ForbiddenClaim> claims = forbiddenClaims(text);
    QVERIFY2(claims.isEmpty(), claims.isEmpty() ? "" : qUtf8Printable(claims.constFirst().rule));
}

void TestClaims::wantsTitlesToSayUnderStudy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("claims");

    QTest::newRow("therapy") << u"Terapia con células"_s << 1;
    QTest::newRow("treatment") << u"Cell treatment"_s << 1;
    QTest::newRow("therapy with stem cells") << u"Terapia con nuevas células"_s << 1;
    QTest::newRow("therapy under study") << u"Terapia con células, en estudio"_s << 0;
    QTest::newRow("treatment under study") << u"Cell treatment (under study)"_s << 0;
    QTest::newRow("injection") << u"Inyección de células"_s << 0;
    QTest::newRow("other therapy") << u"Terapia manual"_s << 0;
}

void TestClaims::wantsTitlesToSayUnderStudy()
{
    QFETCH(QString, text);
    QFETCH(int, claims);
    QCOMPARE(forbiddenTitles(text).size(), claims);
}

void TestClaims::saysWhereTheClaimStands()
{
    const QString text = u"No duele. Es un milagro."_s;
    const QList<ForbiddenClaim> claims = forbiddenClaims(text);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(text.mid(claims.constFirst().where.start, claims.constFirst().where.length), u"milagro"_s);
}

void TestClaims::findsMentionsOfCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mention");

    QTest::newRow("Spanish") << u"Las células madre"_s << true;
    QTest::newRow("without accent") << u"celulas mesenquimales"_s << true;
    QTest::newRow("English") << u"Stem cells"_s << true;
    QTest::newRow("short") << u"MSCs and MSC."_s << true;
    QTest::newRow("exosomes") << u"exosomas"_s << true;
    QTest::newRow("regenerative") << u"medicina regenerativa"_s << true;
    QTest::newRow("clinic's name") << u"Stem Cells Example is here."_s << false;
    QTest::newRow("name and cells") << u"Stem Cells Example offers stem cells."_s << true;
    QTest::newRow("other cells") << u"Cells send signals."_s << false;
}

void TestClaims::findsMentionsOfCells()
{
    QFETCH(QString, text);
    QFETCH(bool, mention);
    QCOMPARE(mentionOfCells(text, u"Stem Cells Example"_s).has_value(), mention);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
