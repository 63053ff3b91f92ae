// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/trialmarker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::app;

/// The file that outlives a program killed by new content.
class TestTrialMarker final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsTries();
    void leavesNothingWhenItCanStay();
    void aStopDoesNotCount();
    void anotherContentBeginsAnew();
    void damaged_data();
    void damaged();
    void unwritable();
    void withoutAFolder();

private:
    void put(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray got() const;
    /// What a program does that is killed once its marker is written.
    void tryAndDie(const QString &content, const QString &before) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestTrialMarker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"trial"_s);
}

void TestTrialMarker::put(const QByteArray &bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestTrialMarker::got() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTrialMarker::tryAndDie(const QString &content, const QString &before) const
{
    TrialMarker marker(m_file);
    bool written = false;
    marker.begin(content, before, [&written] { written = true; });
    QVERIFY(!written); // nobody waits for a disk
    QTRY_VERIFY(written);
    QCOMPARE(trialRecord(got())->content, content);
}

void TestTrialMarker::countsTries()
{
    QCOMPARE(TrialMarker(m_file).left(), TrialRecord());
    tryAndDie(u"two"_s, u"one"_s);
    QCOMPARE(TrialMarker(m_file).left(), (TrialRecord{u"two"_s, u"one"_s, 1}));
    tryAndDie(u"two"_s, {}); // a start does not know what was shown before
    QCOMPARE(TrialMarker(m_file).left(), (TrialRecord{u"two"_s, u"one"_s, mostTries}));
    for (int i = 0; i < 20; ++i)
        tryAndDie(u"two"_s, {});
    QVERIFY(TrialMarker(m_file).left().tries >= mostTries);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"trial"_s}); // no half-written ones
}

void TestTrialMarker::leavesNothingWhenItCanStay()
{
    tryAndDie(u"two"_s, u"one"_s);
    {
        TrialMarker marker(m_file);
        marker.begin(u"two"_s, {}, [] {});
        marker.end();
        QVERIFY(marker.left().content.isEmpty());
    }
    QVERIFY(!QFile::exists(m_file));
}

void TestTrialMarker::aStopDoesNotCount()
{
    {
        TrialMarker marker(m_file);
        marker.begin(u"two"_s, u"one"_s, [] {});
        marker.withdraw();
    }
    QVERIFY(!QFile::exists(m_file));
    tryAndDie(u"two"_s, u"one"_s);
    {
        TrialMarker marker(m_file);
        marker.begin(u"two"_s, {}, [] {});
        marker.withdraw();
    }
    QCOMPARE(TrialMarker(m_file).left(), (TrialRecord{u"two"_s, u"one"_s, 1}));
}

void TestTrialMarker::anotherContentBeginsAnew()
{
    tryAndDie(u"two"_s, u"one"_s);
    tryAndDie(u"three"_s, u"one"_s);
    QCOMPARE(TrialMarker(m_file).left(), (TrialRecord{u"three"_s, u"one"_s, 1}));
}

void TestTrialMarker::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("content two\nbefore o");
    QTest::newRow("no number") << QByteArray("content two\nbefore one\ntries many\n");
    QTest::newRow("zero") << QByteArray("content two\nbefore one\ntries 0\n");
    QTest::newRow("another folder") << QByteArray("content ../two\nbefore one\ntries 2\n");
    QTest::newRow("another folder before") << QByteArray("content two\nbefore ../../etc\ntries 2\n");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("long") << QByteArray(5'000'000, 'x');
    QTest::newRow("more") << QByteArray("content two\nbefore one\ntries 2\nand more\n");
}

void TestTrialMarker::damaged()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"trial is damaged"_s));
    QCOMPARE(TrialMarker(m_file).left(), TrialRecord());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"trial is damaged"_s));
    tryAndDie(u"two"_s, {}); // and it is written anew
}

void TestTrialMarker::unwritable()
{
    const QString file = m_folder->filePath(u"nofolder/trial"_s);
    QFile(m_folder->filePath(u"nofolder"_s)).open(QIODevice::WriteOnly); // a file where the folder should be: not even root can write
    TrialMarker marker(file);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"will not be remembered"_s));
    bool told = false;
    marker.begin(u"two"_s, {}, [&told] { told = true; });
    QTRY_VERIFY(told); // the content is shown all the same
}

void TestTrialMarker::withoutAFolder()
{
    TrialMarker marker{QString()};
    bool told = false;
    marker.begin(u"two"_s, {}, [&told] { told = true; });
    QVERIFY(told);
    marker.end();
    marker.withdraw();
}

QTEST_GUILESS_MAIN(TestTrialMarker)
#include "tst_trialmarker.moc"
