// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/wentback.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::app;

/// The file that tells staff after a restart what could not be shown.
class TestWentBack final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersThroughARestart_data();
    void remembersThroughARestart();
    void forgets();
    void damaged_data();
    void damaged();
    void unwritable();
    void withoutAFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestWentBack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"wentback"_s);
}

void TestWentBack::remembersThroughARestart_data()
{
    QTest::addColumn<WentBackWhy>("why");
    QTest::newRow("damaged") << WentBackWhy::Damaged;
    QTest::newRow("slow") << WentBackWhy::Slow;
    QTest::newRow("died") << WentBackWhy::Died;
    QTest::newRow("denied") << WentBackWhy::Denied;
}

void TestWentBack::remembersThroughARestart()
{
    QFETCH(WentBackWhy, why);
    const WentBack happened{u"/s/site/two"_s, u"one"_s, why, u"figures/año \"1\"\n.svg"_s};
    {
        WentBackFile file(m_file);
        QCOMPARE(file.kept(), WentBack());
        file.keep(happened);
        QCOMPARE(file.kept(), happened);
    } // its end waits for what is being written
    QCOMPARE(WentBackFile(m_file).kept(), happened);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"wentback"_s}); // no half-written ones
}

void TestWentBack::forgets()
{
    {
        WentBackFile file(m_file);
        file.forget(); // nothing there
        file.keep({u"/s/site/two"_s, {}, WentBackWhy::Died, {}});
        file.forget();
        QCOMPARE(file.kept(), WentBack());
    }
    QVERIFY(!QFile::exists(m_file));
}

void TestWentBack::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"folder":"/s/site/two","inst)");
    QTest::newRow("no folder") << QByteArray(R"({"folder":"","instead":"one","why":"died","damaged":""})");
    QTest::newRow("no such reason") << QByteArray(R"({"folder":"/s","instead":"one","why":"tired","damaged":""})");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("long") << QByteArray(5'000'000, '[');
}

void TestWentBack::damaged()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"wentback is damaged"_s));
    {
        WentBackFile kept(m_file);
        QCOMPARE(kept.kept(), WentBack());
        kept.keep({u"/s/site/two"_s, {}, WentBackWhy::Slow, {}}); // and it is written anew
    }
    QCOMPARE(WentBackFile(m_file).kept().why, WentBackWhy::Slow);
}

void TestWentBack::unwritable()
{
    WentBackFile file(m_folder->filePath(u"nofolder/wentback"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"staff will not be told"_s));
    const WentBack happened{u"/s/site/two"_s, {}, WentBackWhy::Died, {}};
    file.keep(happened);
    QCOMPARE(file.kept(), happened); // until the program ends
}

void TestWentBack::withoutAFolder()
{
    WentBackFile file{QString()};
    file.keep({u"/s/site/two"_s, {}, WentBackWhy::Died, {}});
    QCOMPARE(file.kept().folder, u"/s/site/two"_s);
}

QTEST_GUILESS_MAIN(TestWentBack)
#include "tst_wentback.moc"
