// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/contrastcheck.h"
#include "journeys/layoutcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sala::test::KioskHarness;

namespace {

constexpr int mostParts = 12; // more pages for one section nobody would turn

} // namespace

/// Every section of the staff menu in every kind of state: nothing clipped, overlapping, too small, too faint.
class TestStaffLooks final : public QObject
{
    Q_OBJECT

private slots:
    void layout_data();
    void layout();
    void preview_data();
    void preview();
    void contrast_data();
    void contrast();
};

void TestStaffLooks::layout_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("lowReach");
    for (const QSize size : {QSize(1366, 768), QSize(1080, 1920), QSize(1024, 768), QSize(1920, 1080)}) {
        for (const int scale : {100, 200}) {
            for (const QString &language : {u"es"_s, u"en"_s}) {
                for (const bool low : {false, true})
                    QTest::addRow("%dx%d %d %% %s%s", size.width(), size.height(), scale, qPrintable(language), low ? " low reach" : "")
                        << size << scale << language << low;
            }
        }
    }
}

void TestStaffLooks::layout()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    QFETCH(bool, lowReach);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    room.lowReach = lowReach;
    KioskHarness kiosk({.size = size, .language = language, .room = room, .pictures = false});
    QStringList problems;
    const QList<sala::staff::StaffItem> items = sala::staff::staffGallery();
    for (const sala::staff::StaffItem &item : items) {
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            kiosk.show(item, part);
            parts = kiosk.page()->partCount();
            const QStringList found = sala::test::layoutProblems(kiosk);
            for (const QString &problem : found)
                problems.append(u"%1 part %2 of %3: %4"_s.arg(item.name).arg(part + 1).arg(parts).arg(problem));
        }
        if (parts > mostParts)
            problems.append(u"%1: %2 parts"_s.arg(item.name).arg(parts));
    }
    QVERIFY(sala::test::nothingFound(problems));
}

void TestStaffLooks::preview_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1366, 768), QSize(1080, 1920), QSize(1024, 768)}) {
        for (const int scale : {100, 200}) {
            const QString language = scale == 100 ? u"es"_s : u"en"_s;
            QTest::addRow("%dx%d %d %% %s", size.width(), size.height(), scale, qPrintable(language)) << size << scale << language;
        }
    }
}

// Below the preview's bar everything has a little less room.
void TestStaffLooks::preview()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    KioskHarness kiosk({.size = size, .language = language, .room = room, .pictures = false});
    kiosk.desk().previewStarted();
    QStringList problems;
    const QList<sala::ui::GalleryItem> items = sala::test::screenKinds(kiosk.library());
    for (const sala::ui::GalleryItem &item : items) {
        if (item.outOfService)
            continue;
        kiosk.show(item);
        if (!kiosk.find(u"endPreview"_s))
            problems.append(item.name + u": nothing says that it is a preview"_s);
        const QStringList found = sala::test::layoutProblems(kiosk);
        for (const QString &problem : found)
            problems.append(item.name + u": "_s + problem);
    }
    QVERIFY(sala::test::nothingFound(problems));
}

void TestStaffLooks::contrast_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("highContrast");
    for (const QSize size : {QSize(1920, 1080), QSize(1024, 768), QSize(1080, 1920)}) {
        for (const bool high : {false, true}) {
            const QString language = size.width() == 1024 ? u"en"_s : u"es"_s; // the words' colours are the same in both
            QTest::addRow("%dx%d %s %s", size.width(), size.height(), qPrintable(language), high ? "high contrast" : "ordinary colours")
                << size << language << high;
        }
    }
}

void TestStaffLooks::contrast()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(bool, highContrast);
    sala::session::DisplaySettings room;
    room.highContrast = highContrast;
    KioskHarness kiosk({.size = size, .language = language, .room = room, .pictures = false});
    QStringList problems;
    const QList<sala::staff::StaffItem> items = sala::staff::staffGallery();
    for (const sala::staff::StaffItem &item : items) {
        kiosk.show(item);
        const QStringList found = sala::test::contrastProblems(kiosk);
        for (const QString &problem : found)
            problems.append(item.name + u": "_s + problem);
    }
    QVERIFY(sala::test::nothingFound(problems));
}

SALA_JOURNEY(TestStaffLooks)
#include "tst_stafflooks.moc"
