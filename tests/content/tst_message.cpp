// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/finding.h"
#include "content/report.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using sala::content::Finding;
using sala::content::Message;

/// Sentences that are kept in English with their values and read in another language later.
class TestMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsItsPlaces();
    void isReadInTheLanguageThatIsAskedFor();
    void leavesPlacesInsideValuesAlone();
    void saysMessagesInsideMessagesInTheSameLanguage();
    void writesNumbersAsTheLanguageDoes();
    void comparesWhatItSays();
    void describesAFinding();
};

void TestMessage::fillsItsPlaces()
{
    QCOMPARE(Message().english(), QString());
    QVERIFY(Message().isEmpty());
    QVERIFY(!Message::tr("%1 errors").isEmpty());
    QCOMPARE(Message::tr("%1 errors").arg(3).english(), u"3 errors"_s);
    QCOMPARE(Message::tr("The topic \"%1\" has no step \"%2\".").arg(u"disc"_s, QStringView(u"a")).english(),
             u"The topic \"disc\" has no step \"a\"."_s);
    QCOMPARE(Message::tr("100 % %2 %1 %3").arg(1, 2).english(), u"100 % 2 1 %3"_s);
}

void TestMessage::isReadInTheLanguageThatIsAskedFor()
{
    const Message message = Message::tr("There is no topic \"%1\".").arg(u"core"_s);
    QCOMPARE(message.in(u"es"_s), u"No hay ningún tema «core»."_s);
    QCOMPARE(message.in(u"en"_s), u"There is no topic \"core\"."_s);
    QCOMPARE(message.in(u"pt"_s), message.english());
    QCOMPARE(Message(u"espeak"_s).in(u"es"_s), u"espeak"_s);
    QCOMPARE(sala::content::messageLanguages(), QStringList({u"es"_s, u"en"_s}));
}

void TestMessage::leavesPlacesInsideValuesAlone()
{
    QCOMPARE(Message::tr("The topic \"%1\" has no step \"%2\".").arg(u"%2"_s, u"%1"_s).in(u"es"_s),
             u"El tema «%2» no tiene ningún paso «%1»."_s);
}

void TestMessage::saysMessagesInsideMessagesInTheSameLanguage()
{
    const Message message = Message::tr("This picture cannot be opened (%1).").arg(Message::tr("it praises"));
    QCOMPARE(message.in(u"es"_s), u"No se puede abrir esta imagen (elogia)."_s);
    QCOMPARE(message.english(), u"This picture cannot be opened (it praises)."_s);
}

void TestMessage::writesNumbersAsTheLanguageDoes()
{
    const Message message = Message::tr("These times lie behind the end of the recording (%1 seconds).").arg(Message::decimal(3.2, 1));
    QVERIFY(message.in(u"es"_s).contains(u"(3,2 segundos)"_s));
    QVERIFY(message.english().contains(u"(3.2 seconds)"_s));
}

void TestMessage::comparesWhatItSays()
{
    QCOMPARE(Message::tr("%1 errors").arg(3), Message(u"3 errors"_s));
    QVERIFY(Message::tr("%1 errors").arg(2) < Message::tr("%1 errors").arg(3));
    QVERIFY(!(Message::tr("%1 errors").arg(2) == Message::tr("%1 errors").arg(3)));
}

void TestMessage::describesAFinding()
{
    sala::content::Findings findings;
    sala::content::Report(findings, u"topics/disc/es.md"_s)
        .error(u"broken-link"_s, {3, 1}, Message::tr("There is no topic \"%1\".").arg(u"core"_s),
               Message::tr("Write the name of a folder of \"topics\"."));
    QCOMPARE(sala::content::inLanguage(findings.constFirst(), u"es"_s),
             u"topics/disc/es.md:3: No hay ningún tema «core». Escriba el nombre de una carpeta de «topics»."_s);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
