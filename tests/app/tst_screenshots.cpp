// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/contentloader.h"
#include "app/screenshotindex.h"
#include "app/screenshotprocesses.h"
#include "app/screenshots.h"
#include "staff/staffgallery.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Pictures of screens, narrowed down to one.
class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesOneScreenInAllVariants();
    void showsAPictureOnceWritten();
    void waitsForEveryProcess();
    void writesTheStaffMenu();
    void saysWhatIsWrong();

private:
    sala::content::LibraryPtr m_library;
    sala::ui::Phrasebook m_phrasebook;
};

void TestScreenshots::initTestCase()
{
    m_library = sala::app::loadContent({}, {}).library;
    m_phrasebook.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
}

void TestScreenshots::writesOneScreenInAllVariants()
{
    QTemporaryDir folder;
    sala::app::ScreenshotFilter filter;
    filter.size = QSize(1366, 768);
    filter.place = sala::session::Place::parse(u"warning-signs"_s);
    QCOMPARE(sala::app::writeScreenshots(folder.path(), m_library, m_phrasebook, filter), QString());
    const QStringList sets = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(sets.size(), 8); // two languages, two text scales, two contrasts
    for (const QString &set : sets) {
        const QStringList pictures = QDir(folder.filePath(set)).entryList({u"*.png"_s});
        QVERIFY2(!pictures.isEmpty(), qPrintable(set));
        QCOMPARE(QImage(folder.filePath(set + u'/' + pictures.first())).size(), QSize(1366, 768));
    }
    QFile front(folder.filePath(u"index.html"_s));
    QVERIFY(front.open(QIODevice::ReadOnly));
    const QByteArray links = front.readAll();
    for (const QString &set : sets) {
        QVERIFY2(links.contains("\"" + set.toUtf8() + "/index.html\""), qPrintable(set));
        QFile page(folder.filePath(set + u"/index.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(page.readAll().contains("\"warning-signs"), qPrintable(set));
    }
}

void TestScreenshots::showsAPictureOnceWritten()
{
    QTemporaryDir folder;
    const QDir set(folder.filePath(u"1x1-es-100-normal"_s));
    QVERIFY(set.mkpath(u"."_s));
    QVERIFY(sala::app::writeSetPage(set, {{u"home.png"_s, u"home.png"_s}, {u"home-lit.png"_s, u"home.png"_s}}));
    QFile page(set.filePath(u"index.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QCOMPARE(html.count("src=\"home.png\""), 2); // two states that look the same, and one file
    QVERIFY(html.contains(">home-lit<"));
    QVERIFY(!sala::app::writeSetPage(QDir(folder.filePath(u"missing"_s)), {}));
}

void TestScreenshots::waitsForEveryProcess()
{
    using sala::app::ScreenshotProcesses;
    const QStringList whenSpanish{u"-c"_s, u"test \"$2\" = es"_s, u"sh"_s}; // the arguments that follow: --lang CODE
    QVERIFY(ScreenshotProcesses(u"sh"_s, whenSpanish, {}).waitForDone());
    QVERIFY(ScreenshotProcesses(u"sh"_s, whenSpanish, {u"es"_s, u"es"_s}).waitForDone());
    QVERIFY(!ScreenshotProcesses(u"sh"_s, whenSpanish, {u"en"_s, u"es"_s}).waitForDone());
    QVERIFY(!ScreenshotProcesses(u"/no/such/program"_s, {}, {u"es"_s}).waitForDone());
    QVERIFY(!ScreenshotProcesses(u"sh"_s, {u"-c"_s, u"kill -SEGV $$"_s}, {u"es"_s}).waitForDone());
}

void TestScreenshots::writesTheStaffMenu()
{
    QTemporaryDir folder;
    sala::app::ScreenshotFilter filter;
    filter.size = QSize(1024, 768);
    filter.language = u"es"_s;
    filter.place = sala::session::Place::parse(u"staff"_s);
    QCOMPARE(sala::app::writeScreenshots(folder.path(), m_library, m_phrasebook, filter), QString());
    const QDir set(folder.filePath(u"1024x768-es-100-normal"_s));
    const QList<sala::staff::StaffItem> items = sala::staff::staffGallery();
    int written = 0;
    for (const sala::staff::StaffItem &item : items)
        written += set.entryList({item.name + u".png"_s, item.name + u"-part-*.png"_s}).isEmpty() ? 0 : 1;
    QVERIFY2(written >= items.size() - 1, qPrintable(QString::number(written))); // the PIN pad is there already
    QVERIFY(QImage(set.filePath(u"staff-menu.png"_s)) != QImage(set.filePath(u"staff.png"_s)));
}

void TestScreenshots::saysWhatIsWrong()
{
    QTemporaryDir folder;
    QVERIFY(!sala::app::writeScreenshots(folder.path(), nullptr, m_phrasebook, {}).isEmpty());
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!sala::app::writeScreenshots(folder.filePath(u"taken"_s), m_library, m_phrasebook, {}).isEmpty());
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
