// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/contrastcheck.h"
#include "journeys/pixels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sala::test::contrast;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

namespace {

constexpr double otherRatio = 4.5; // WCAG 1.4.3

} // namespace

/// Contrast from the pixels of each kind of screen, in both themes and languages.
class TestContrast final : public QObject
{
    Q_OBJECT

private slots:
    void screens_data();
    void screens();
    void measuresKnownPairs();
};

void TestContrast::measuresKnownPairs()
{
    QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
    QVERIFY(std::abs(contrast(0xff777777, 0xffffffff) - 4.478) < 0.01);
    QImage picture(100, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int x = 40; x < 60; ++x)
        picture.setPixel(x, 10, 0xff777777);
    QVERIFY(sala::test::lookAt(picture, picture.rect()).ratio < otherRatio);
}

void TestContrast::screens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("highContrast");
    for (const QString &language : {u"es"_s, u"en"_s}) {
        for (const bool high : {false, true})
            QTest::addRow("%s, %s", qPrintable(language), high ? "high contrast" : "ordinary colours") << language << high;
    }
}

void TestContrast::screens()
{
    QFETCH(QString, language);
    QFETCH(bool, highContrast);
    sala::session::DisplaySettings room;
    room.highContrast = highContrast;
    room.lessMotion = true;
    KioskHarness kiosk({{1920, 1080}, language, room});
    QStringList problems;
    const QList<GalleryItem> kinds = sala::test::screenKinds(kiosk.library());
    for (const GalleryItem &item : kinds) {
        kiosk.show(item);
        const QStringList found = sala::test::contrastProblems(kiosk);
        for (const QString &problem : found)
            problems.append(item.name + u": "_s + problem);
    }
    QVERIFY(sala::test::nothingFound(problems));
}

SALA_JOURNEY(TestContrast)
#include "tst_contrast.moc"
