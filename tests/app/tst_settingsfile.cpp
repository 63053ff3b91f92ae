// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::app;

Q_DECLARE_METATYPE(sala::app::MissingFile)

namespace {

SettingsResult parse(const QByteArray &text)
{
    return parseSettings(text, u"room.ini"_s);
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

/// The file of settings as a whole: hostile ones, missing ones, and the sample that Sala comes with. Values: tst_settings.
class TestSettingsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestSettingsFile::hostileTextGivesDefaults_data()
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

void TestSettingsFile::hostileTextGivesDefaults()
{
    QFETCH(const QByteArray, text);
    const auto result = parse(text);
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.constFirst().line, 0);
    QCOMPARE(result.problems.constFirst().used, u"all defaults are used"_s);
}

void TestSettingsFile::hostileFileGivesDefaults_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "fifo", "device", "loop of links", "link to nowhere", "10 MiB", "unreadable"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSettingsFile::hostileFileGivesDefaults()
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

void TestSettingsFile::missingFile_data()
{
    QTest::addColumn<MissingFile>("missing");
    QTest::addColumn<qsizetype>("problems");
    QTest::newRow("the default file need not be there") << MissingFile::Allowed << qsizetype{0};
    QTest::newRow("the file that was named should") << MissingFile::Problem << qsizetype{1};
}

void TestSettingsFile::missingFile()
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

void TestSettingsFile::defaultsOfTheTableAreTheDefaults()
{
    QByteArray text;
    for (const SettingInfo &info : settingsTable())
        text += '[' + info.section.toUtf8() + "]\n" + info.key.toUtf8() + " = " + info.fallback.toUtf8() + '\n';
    const auto result = parse(text);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings, Settings{});
    QCOMPARE(settingsTable().size(), 20);
}

void TestSettingsFile::sampleAgreesWithTheTable()
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

void TestSettingsFile::sampleIsReadWithoutProblems()
{
    const auto result = readSettings(QString::fromUtf8(SALA_SAMPLE_SETTINGS), MissingFile::Problem);
    for (const SettingsProblem &problem : result.problems)
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings, Settings{});
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
