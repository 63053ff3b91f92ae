// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/settings.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;

namespace {

const char *const fileName = "room.ini";

SettingsResult parse(const QByteArray &text)
{
    return parseSettings(text, QString::fromLatin1(fileName));
}

} // namespace

/// The values of the settings, one by one. The file as a whole: tst_settingsfile.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansDefaults_data();
    void nothingMeansDefaults();
    void takesEveryValue();
    void writesValuesInManyWays_data();
    void writesValuesInManyWays();
    void acceptsValue_data();
    void acceptsValue();
    void refusesValue_data();
    void refusesValue();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void goesOnAfterAProblem();
    void firstOfTwoCounts();
    void quotesNoControlCharacters();
    void listsNoMoreThanAPageOfProblems();
};

void TestSettings::nothingMeansDefaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("blank lines") << QByteArray{"\n \n\t\n"};
    QTest::newRow("comments") << QByteArray{"# one\n; two\n  # three"};
    QTest::newRow("sections only") << QByteArray{"[session]\n[display]"};
    QTest::newRow("empty values") << QByteArray{"[session]\nidle-text-seconds =\ndefault-language=\n[display]\nlow-reach="};
    QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF[session]\n"};
}

void TestSettings::nothingMeansDefaults()
{
    QFETCH(const QByteArray, text);
    const auto result = parse(text);
    QCOMPARE(result.settings, Settings{});
    QVERIFY(result.problems.isEmpty());
}

void TestSettings::takesEveryValue()
{
    const auto result = parse("[content]\nfolder = /srv/sala/content; new, 100%\n"
                              "[state]\nfolder = /srv/sala/state\n"
                              "[screen]\nname = HDMI-1\npixels-per-mm = 3.78\n"
                              "[session]\nidle-text-seconds = 300\nidle-menu-seconds = 90\ncountdown-seconds = 45\n"
                              "default-language = en\n"
                              "[input]\nrepeat-tap-ms = 800\nkey-next = F15, Down\n"
                              "[sound]\nvolume-bound = 60\n"
                              "[display]\ntext-scale = 150\nhigh-contrast = yes\nlow-reach = yes\nless-motion = yes\n"
                              "[figures]\ncache-mb = 256\n");
    Settings expected;
    expected.contentFolder = u"/srv/sala/content; new, 100%"_s;
    expected.stateFolder = u"/srv/sala/state"_s;
    expected.screenName = u"HDMI-1"_s;
    expected.pixelsPerMm = 3.78;
    expected.idle = {.text = 300s, .menu = 90s, .countdown = 45s};
    expected.defaultLanguage = u"en"_s;
    expected.repeatTap = 800ms;
    expected.keypad.next = {Qt::Key_F15, Qt::Key_Down};
    expected.volumeBound = 60;
    expected.display = {.textScale = 150, .highContrast = true, .lowReach = true, .lessMotion = true};
    expected.figureCacheMb = 256;
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings, expected);
}

void TestSettings::writesValuesInManyWays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray{"[session]\nidle-text-seconds=300"};
    QTest::newRow("spaces") << QByteArray{"  [ session ]\n\tidle-text-seconds \t=  300  \n"};
    QTest::newRow("in quotes") << QByteArray{"[session]\nidle-text-seconds = \"300\""};
    QTest::newRow("Windows line ends") << QByteArray{"[session]\r\nidle-text-seconds = 300\r\n"};
    QTest::newRow("old line ends") << QByteArray{"[session]\ridle-text-seconds = 300\r"};
    QTest::newRow("capitals") << QByteArray{"[Session]\nIdle-Text-Seconds = 300"};
    QTest::newRow("section in two pieces") << QByteArray{"[session]\n[display]\n[session]\nidle-text-seconds = 300"};
}

void TestSettings::writesValuesInManyWays()
{
    QFETCH(const QByteArray, text);
    const auto result = parse(text);
    QVERIFY(result.problems.isEmpty());
    QVERIFY(result.settings.idle.text == 300s);
}

void TestSettings::acceptsValue_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"[content]\nfolder = /srv/contenido de la clínica", "[screen]\npixels-per-mm = 0", "[screen]\npixels-per-mm = 1.5",
          "[screen]\npixels-per-mm = 12", "[session]\nidle-text-seconds = 30", "[session]\nidle-text-seconds = 1800",
          "[session]\nidle-menu-seconds = 20", "[session]\nidle-menu-seconds = 600", "[session]\ncountdown-seconds = 20",
          "[session]\ncountdown-seconds = 120", "[session]\ndefault-language = pt-BR", "[input]\nrepeat-tap-ms = 0",
          "[input]\nrepeat-tap-ms = 2000", "[display]\ntext-scale = 125", "[display]\ntext-scale = 200", "[display]\nlow-reach = TRUE",
          "[display]\nlow-reach = off", "[figures]\ncache-mb = 16", "[figures]\ncache-mb = 1024"})
        QTest::newRow(line) << QByteArray{line};
}

void TestSettings::acceptsValue()
{
    QFETCH(const QByteArray, line);
    QVERIFY(parse(line).problems.isEmpty());
}

void TestSettings::refusesValue_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"[content]\nfolder = content",
                             "[content]\nfolder = ~/content",
                             "[content]\nfolder = /srv/\x07/content",
                             "[screen]\npixels-per-mm = 1.49",
                             "[screen]\npixels-per-mm = 12.1",
                             "[screen]\npixels-per-mm = -1",
                             "[screen]\npixels-per-mm = 3,78",
                             "[screen]\npixels-per-mm = nan",
                             "[screen]\npixels-per-mm = inf",
                             "[screen]\npixels-per-mm = 1e400",
                             "[session]\nidle-text-seconds = 29",
                             "[session]\nidle-text-seconds = 1801",
                             "[session]\nidle-text-seconds = -120",
                             "[session]\nidle-text-seconds = 120.5",
                             "[session]\nidle-text-seconds = 0x80",
                             "[session]\nidle-text-seconds = two minutes",
                             "[session]\nidle-text-seconds = 120 # two minutes",
                             "[session]\nidle-text-seconds = 99999999999999999999",
                             "[session]\nidle-menu-seconds = 19",
                             "[session]\nidle-menu-seconds = 601",
                             "[session]\ncountdown-seconds = 19",
                             "[session]\ncountdown-seconds = 121",
                             "[session]\ndefault-language = Spanish",
                             "[session]\ndefault-language = ../es",
                             "[session]\ndefault-language = español",
                             "[input]\nrepeat-tap-ms = -1",
                             "[input]\nkey-choose = F99",
                             "[sound]\nvolume-bound = 101",
                             "[input]\nrepeat-tap-ms = 2001",
                             "[display]\ntext-scale = 110",
                             "[display]\ntext-scale = 100 %",
                             "[display]\nhigh-contrast = maybe",
                             "[display]\nlow-reach = 2",
                             "[figures]\ncache-mb = 15",
                             "[figures]\ncache-mb = 1025"})
        QTest::newRow(line) << QByteArray{line};
}

void TestSettings::refusesValue()
{
    QFETCH(const QByteArray, line);
    const auto result = parse(line);
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(result.problems.size(), 1);
    const auto &problem = result.problems.constFirst();
    QCOMPARE(problem.line, 2);
    QVERIFY(!problem.value.isEmpty());
    QVERIFY(!problem.allowed.isEmpty());
    QVERIFY(problem.used.contains(u"default"_s));
}

void TestSettings::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("value") << QByteArray{"[session]\n\nidle-text-seconds = soon"}
                           << u"room.ini:3: [session] idle-text-seconds = soon: this value is not allowed; "
                              "allowed: 30 to 1800 seconds; the default 120 seconds is used"_s;
    QTest::newRow("value without a unit") << QByteArray{"[session]\ndefault-language = english"}
                                          << u"room.ini:2: [session] default-language = english: this value is not allowed; "
                                             "allowed: empty, or a language code like es or en; "
                                             "the default (empty) is used"_s;
    QTest::newRow("key") << QByteArray{"[screen]\nsize = 4"}
                         << u"room.ini:2: [screen] size = 4: there is no such setting; "
                            "allowed: name, pixels-per-mm; the line is left out"_s;
    QTest::newRow("section, said once") << QByteArray{"[sessions]\nidle-text-seconds = 5\nx = 1"}
                                        << u"room.ini:1: [sessions]: there is no such section; allowed: [content], [state], [screen], "
                                           "[session], [input], [sound], [display], [figures]; everything in it is left out"_s;
    QTest::newRow("section without an end") << QByteArray{"[session\nidle-text-seconds = 5"}
                                            << u"room.ini:1: [session: there is no such section; allowed: [content], [state], [screen], "
                                               "[session], [input], [sound], [display], [figures]; everything in it is left out"_s;
    QTest::newRow("before a section") << QByteArray{"cache-mb = 96"}
                                      << u"room.ini:1: \"cache-mb = 96\": this line stands before the first section; "
                                         "allowed: lines like [section], key = value, # comment; the line is left out"_s;
    QTest::newRow("no setting") << QByteArray{"[figures]\ncache-mb 96"}
                                << u"room.ini:2: \"cache-mb 96\": this line is not a setting; "
                                   "allowed: lines like [section], key = value, # comment; the line is left out"_s;
    QTest::newRow("no key") << QByteArray{"[figures]\n= 96"}
                            << u"room.ini:2: \"= 96\": this line is not a setting; "
                               "allowed: lines like [section], key = value, # comment; the line is left out"_s;
    QTest::newRow("twice") << QByteArray{"[figures]\ncache-mb = 64\ncache-mb = 65"}
                           << u"room.ini:3: [figures] cache-mb = 65: this setting is given twice; "
                              "allowed: one line for each setting; line 2 counts"_s;
}

void TestSettings::namesWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const auto result = parse(text);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.constFirst().toString(), expected);
}

void TestSettings::goesOnAfterAProblem()
{
    const auto result = parse("nonsense\n[nowhere]\nx = 1\n[session]\nidle-text-seconds = soon\nidle-menu-seconds = 90\n");
    QCOMPARE(result.problems.size(), 3);
    QVERIFY(result.settings.idle.text == 120s);
    QVERIFY(result.settings.idle.menu == 90s);
}

void TestSettings::firstOfTwoCounts()
{
    QCOMPARE(parse("[figures]\ncache-mb = 64\n[figures]\ncache-mb = 128").settings.figureCacheMb, 64);
    QCOMPARE(parse("[figures]\ncache-mb = 5\ncache-mb = 128").settings.figureCacheMb, 48);
}

void TestSettings::quotesNoControlCharacters()
{
    const auto result = parse("[display]\ntext-scale = \x1b[2Jred\x07" + QByteArray(5000, 'x'));
    QCOMPARE(result.problems.size(), 1);
    const QString value = result.problems.constFirst().value;
    QVERIFY(value.startsWith(u"?[2Jred?xxx"_s));
    QVERIFY(value.endsWith(u"..."_s));
    QVERIFY(value.size() < 100);
}

void TestSettings::listsNoMoreThanAPageOfProblems()
{
    const auto result = parse(QByteArray{"x\n"}.repeated(5000));
    QCOMPARE(result.problems.size(), 41);
    QCOMPARE(result.problems.constLast().message, u"4960 more problems that are not listed"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
