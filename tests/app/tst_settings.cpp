// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;

Q_DECLARE_METATYPE(sala::app::MissingFile)

namespace {

const char *const fileName = "room.ini";

SettingsResult parse(const QByteArray &text)
{
    return parseSettings(text, QString::fromLatin1(fileName));
}

/// A setting as the sample file shows it.
struct SampleEntry
{
    QString section;
    QString key;
    QString value;
    QString comment; ///< the comment lines just above
};

QList<SampleEntry> readSample()
{
    QFile file{QString::fromUtf8(SALA_SAMPLE_SETTINGS)};
    QList<SampleEntry> entries;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return entries;
    QString section;
    QString comment;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            comment += line + u'\n';
            continue;
        }
        if (line.startsWith(u'['))
            section = line.mid(1, line.size() - 2);
        else if (const auto equals = line.indexOf(u'='); equals > 0)
            entries.append({section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), comment});
        comment.clear();
    }
    return entries;
}

} // namespace

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
    void hostileTextGivesDefaults_data();
    void hostileTextGivesDefaults();
    void hostileFileGivesDefaults_data();
    void hostileFileGivesDefaults();
    void missingFile_data();
    void missingFile();
    void defaultsOfTheTableAreTheDefaults();
    void sampleAgreesWithTheTable();
    void sampleIsReadWithoutProblems();
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

void TestSettings::hostileTextGivesDefaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(static_cast<char>(i * 37 % 256));
    QTest::newRow("binary") << binary;
    QTest::newRow("not UTF-8") << QByteArray{"[figures]\ncache-mb = 64\nname = cl\xEDnica"};
    QTest::newRow("UTF-8 cut short") << QByteArray{"[figures]\ncache-mb = 64\n# cl\xC3"};
    QTest::newRow("UTF-16") << QByteArray{"[\0f\0]\0\n\0", 8};
    QTest::newRow("a zero byte") << QByteArray{"[figures]\ncache-mb = 64\n\0", 26};
    QTest::newRow("too large by one byte") << "[figures]\ncache-mb = 64\n#" + QByteArray(64 * 1024 - 24, 'x');
}

void TestSettings::hostileTextGivesDefaults()
{
    QFETCH(const QByteArray, text);
    const auto result = parse(text);
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.constFirst().line, 0);
    QCOMPARE(result.problems.constFirst().used, u"all defaults are used"_s);
}

void TestSettings::hostileFileGivesDefaults_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "fifo", "device", "loop of links", "link to nowhere", "10 MiB", "unreadable"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSettings::hostileFileGivesDefaults()
{
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    QString path = folder.filePath(u"sala.ini"_s);
    if (kind == u"folder") {
        QVERIFY(QDir{}.mkdir(path));
    } else if (kind == u"fifo") {
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    } else if (kind == u"device") {
        path = u"/dev/zero"_s;
    } else if (kind == u"loop of links") {
        QVERIFY(QFile::link(path, path));
    } else if (kind == u"link to nowhere") {
        QVERIFY(QFile::link(folder.filePath(u"gone"_s), path));
    } else if (kind == u"10 MiB") {
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(10 * 1024 * 1024, 'x')), 10 * 1024 * 1024);
    } else {
        path = u"/proc/self/mem"_s; // opens, and fails to be read, for root too
    }
    const auto result = readSettings(path, MissingFile::Allowed);
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.constFirst().file, path);
    QCOMPARE(result.problems.constFirst().used, u"all defaults are used"_s);
}

void TestSettings::missingFile_data()
{
    QTest::addColumn<MissingFile>("missing");
    QTest::addColumn<qsizetype>("problems");
    QTest::newRow("the default file need not be there") << MissingFile::Allowed << qsizetype{0};
    QTest::newRow("the file that was named should") << MissingFile::Problem << qsizetype{1};
}

void TestSettings::missingFile()
{
    QFETCH(const MissingFile, missing);
    QFETCH(const qsizetype, problems);
    const QTemporaryDir folder;
    for (const QString &name : {u"sala.ini"_s, u"no/such/folder/sala.ini"_s}) {
        const auto result = readSettings(folder.filePath(name), missing);
        QCOMPARE(result.settings, Settings{});
        QCOMPARE(result.problems.size(), problems);
    }
}

void TestSettings::defaultsOfTheTableAreTheDefaults()
{
    QByteArray text;
    for (const SettingInfo &info : settingsTable())
        text += '[' + info.section.toUtf8() + "]\n" + info.key.toUtf8() + " = " + info.fallback.toUtf8() + '\n';
    const auto result = parse(text);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(settingsTable().size(), 20);
}

void TestSettings::sampleAgreesWithTheTable()
{
    const auto sample = readSample();
    const auto table = settingsTable();
    QCOMPARE(sample.size(), table.size());
    for (qsizetype i = 0; i < table.size(); ++i) {
        const SampleEntry &shown = sample.at(i);
        const SettingInfo &info = table.at(i);
        QCOMPARE(shown.section, info.section);
        QCOMPARE(shown.key, info.key);
        QCOMPARE(shown.value, info.fallback);
        QVERIFY2(shown.comment.contains(u"Allowed: "_s + info.allowed + u'\n'), qPrintable(info.key));
        QCOMPARE(shown.comment.contains(u"Unit: "_s), !info.unit.isEmpty());
        QVERIFY2(info.unit.isEmpty() || shown.comment.contains(u"Unit: "_s + info.unit + u'.'), qPrintable(info.key));
    }
}

void TestSettings::sampleIsReadWithoutProblems()
{
    const auto result = readSettings(QString::fromUtf8(SALA_SAMPLE_SETTINGS), MissingFile::Problem);
    for (const SettingsProblem &problem : result.problems)
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings, Settings{});
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
