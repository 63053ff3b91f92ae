// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/synthesizer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::speech;

/// The program that speaks, and what stands in for it when it is missing, fails, breaks off or talks nonsense.
class TestSynthesizer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void speaksEachLine();
    void isTheSameEachTime();
    void anEmptyLineIsSilence();
    void noVoiceOfThatName();
    void saysWhatFails_data();
    void saysWhatFails();
    void voicesAreNamedWhole();

private:
    QTemporaryDir m_dir;
};

void TestSynthesizer::saysWhatItIs()
{
    const auto engine = Synthesizer(QStringLiteral(SALA_VOICE)).engine();
    QVERIFY(engine.ok());
    QVERIFY2(engine.value().startsWith(u"espeak-ng "_s), qUtf8Printable(engine.value()));
}

void TestSynthesizer::speaksEachLine()
{
    const auto spoken =
        Synthesizer(QStringLiteral(SALA_VOICE)).speak({u"El disco."_s, u"El disco está entre dos huesos."_s}, voiceOf(u"es"_s));
    QVERIFY(spoken.ok());
    QCOMPARE(spoken.value().size(), 2);
    for (const Samples &samples : spoken.value()) {
        QVERIFY(samples.rate >= 16'000);
        QVERIFY(std::any_of(samples.values.begin(), samples.values.end(), [](qint16 value) { return std::abs(value) > 1000; }));
    }
    QVERIFY(spoken.value()[1].values.size() > spoken.value()[0].values.size());
}

void TestSynthesizer::isTheSameEachTime()
{
    const Synthesizer synthesizer(QStringLiteral(SALA_VOICE));
    const auto once = synthesizer.speak({u"A joint moves."_s}, voiceOf(u"en"_s));
    const auto again = synthesizer.speak({u"A joint moves."_s}, voiceOf(u"en"_s));
    QVERIFY(once.ok() && again.ok());
    QCOMPARE(once.value()[0].values, again.value()[0].values);
}

void TestSynthesizer::anEmptyLineIsSilence()
{
    const auto spoken = Synthesizer(QStringLiteral(SALA_VOICE)).speak({QString(), u"Bone."_s}, voiceOf(u"en"_s));
    QVERIFY(spoken.ok());
    QCOMPARE(spoken.value().size(), 2);
    QVERIFY(spoken.value()[0].values.size() < spoken.value()[1].values.size());
}

void TestSynthesizer::noVoiceOfThatName()
{
    const auto spoken = Synthesizer(QStringLiteral(SALA_VOICE)).speak({u"Bone."_s}, {u"no-such-voice"_s});
    QVERIFY(!spoken.ok());
    QVERIFY(!spoken.finding().message.isEmpty() && !spoken.finding().remedy.isEmpty());
}

void TestSynthesizer::saysWhatFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("fails") << QByteArray("echo 'the voice is hoarse' >&2; exit 1") << u"the voice is hoarse"_s;
    QTest::newRow("dies") << QByteArray("kill -9 $$") << u"did not come to an end"_s;
    QTest::newRow("says nothing") << QByteArray("exit 0") << u"broke off"_s;
    QTest::newRow("breaks off behind the rate") << QByteArray("printf '\\200\\273\\0\\0'") << u"broke off"_s;
    QTest::newRow("breaks off in the sound") << QByteArray("printf '\\200\\273\\0\\0\\10\\0\\0\\0ab'") << u"broke off"_s;
    QTest::newRow("promises too much") << QByteArray("printf '\\200\\273\\0\\0\\377\\377\\377\\377ab'") << u"broke off"_s;
}

void TestSynthesizer::saysWhatFails()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const QString program = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ncat >/dev/null\n" + script + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto spoken = Synthesizer(program).speak({u"Bone."_s}, voiceOf(u"en"_s));
    QVERIFY(!spoken.ok());
    QVERIFY2(spoken.finding().message.english().contains(message), qUtf8Printable(spoken.finding().message.english()));
    const auto missing = Synthesizer(program + u"-gone"_s).engine();
    QVERIFY(!missing.ok());
    QVERIFY(missing.finding().message.english().contains(u"cannot be started"_s));
}

void TestSynthesizer::voicesAreNamedWhole()
{
    Voice voice = voiceOf(u"es"_s);
    QVERIFY(voice.name.startsWith(u"es-419"_s));
    const QString version = voice.version(u"espeak-ng 1.51"_s);
    voice.pitch += 1;
    QVERIFY(voice.version(u"espeak-ng 1.51"_s) != version); // a recording made otherwise is stale
    QVERIFY(version.contains(u"es-419"_s));
    QCOMPARE(voiceOf(u"pt"_s).name, u"pt"_s);
}

QTEST_GUILESS_MAIN(TestSynthesizer)
#include "tst_synthesizer.moc"
