// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/contentloader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

} // namespace

/// Which content the kiosk ends up with.
class TestContentLoader : public QObject
{
    Q_OBJECT

private slots:
    void embeddedContentIsWhole();
    void goodFolderIsUsed();
    void badFolderFallsBack_data();
    void badFolderFallsBack();
    void loadingHappensElsewhereAndArrivesOnce();
};

void TestContentLoader::embeddedContentIsWhole()
{
    const sala::app::LoadedContent content = sala::app::loadContent({}, {});
    QVERIFY(content.library);
    QVERIFY(content.findings.isEmpty());
    QVERIFY(content.refusedFolder.isEmpty());
    QCOMPARE(content.library->clinic.languages, (QStringList{u"es"_s, u"en"_s}));
    QCOMPARE(content.library->topics.size(), 8);
    QVERIFY(content.library->glossary.size() >= 35);
}

void TestContentLoader::goodFolderIsUsed()
{
    const QString folder = QStringLiteral(SALA_BASE_CONTENT);
    const sala::app::LoadedContent content = sala::app::loadContent(folder, {});
    QVERIFY(content.library);
    QCOMPARE(content.library->root, folder);
    QVERIFY(content.refusedFolder.isEmpty());
}

void TestContentLoader::badFolderFallsBack_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("empty") << u"empty"_s;
    QTest::newRow("a file instead of a folder") << u"file"_s;
    QTest::newRow("one broken text") << u"text"_s;
    QTest::newRow("clinic file gone") << u"clinic"_s;
}

void TestContentLoader::badFolderFallsBack()
{
    QFETCH(QString, fault);
    QTemporaryDir temporary;
    QString folder = temporary.filePath(u"content"_s);
    if (fault == u"empty"_s)
        QDir().mkpath(folder);
    if (fault == u"file"_s) {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no folder");
    }
    if (fault == u"text"_s || fault == u"clinic"_s)
        copyFolder(QStringLiteral(SALA_BASE_CONTENT), folder);
    if (fault == u"clinic"_s)
        QVERIFY(QFile::remove(folder + u"/clinic.yaml"_s));
    if (fault == u"text"_s) {
        QFile clinic(folder + u"/clinic.yaml"_s);
        QVERIFY(clinic.open(QIODevice::WriteOnly | QIODevice::Append));
        clinic.write("\n\xff\xfe not UTF-8\n");
    }
    const sala::app::LoadedContent content = sala::app::loadContent(folder, {});
    QVERIFY(content.library);
    QCOMPARE(content.library->root, QString(sala::app::embeddedRoot));
    QCOMPARE(content.refusedFolder, folder);
    QVERIFY(sala::content::hasErrors(content.findings));
}

void TestContentLoader::loadingHappensElsewhereAndArrivesOnce()
{
    sala::app::ContentLoader loader({});
    QSignalSpy arrived(&loader, &sala::app::ContentLoader::loaded);
    loader.load({});
    QVERIFY(arrived.isEmpty());
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(arrived.first().first().value<sala::app::LoadedContent>().library);
}

QTEST_GUILESS_MAIN(TestContentLoader)
#include "tst_contentloader.moc"
