// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "journeys/layoutcheck.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sala::session::Screen;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

namespace {

constexpr int mostParts = 16; // more pages for one step nobody would turn

struct Wanted
{
    QSize size;
    QList<int> scales;
};

// One size by SALA_LAYOUT_SIZE, so that the sizes can run side by side; without it all of them.
QList<Wanted> wantedSizes()
{
    const QList<int> scales(sala::session::textScales.begin(), sala::session::textScales.end());
    QList<Wanted> all;
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(1024, 768)})
        all.append({size, scales});
    all.append({QSize(3840, 2160), {100}});
    const QString only = qEnvironmentVariable("SALA_LAYOUT_SIZE");
    all.removeIf(
        [&only](const Wanted &each) { return !only.isEmpty() && only != u"%1x%2"_s.arg(each.size.width()).arg(each.size.height()); });
    return all;
}

void addRows()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    const QList<Wanted> sizes = wantedSizes();
    for (const Wanted &wanted : sizes) {
        for (const int scale : wanted.scales) {
            for (const QString &language : {u"es"_s, u"en"_s})
                QTest::addRow("%dx%d %d %% %s", wanted.size.width(), wanted.size.height(), scale, qPrintable(language))
                    << wanted.size << scale << language;
        }
    }
}

} // namespace

/// Nothing clipped, overlapping, too small or too close, on any screen, size, language or text scale. Nothing is drawn.
class TestLayout final : public QObject
{
    Q_OBJECT

private slots:
    void everyScreen_data() { addRows(); }
    void everyScreen();
    void labelsOfTheNeck_data() { addRows(); }
    void labelsOfTheNeck();
    void lowReach_data() { addRows(); }
    void lowReach();

private:
    using Check = QStringList (*)(KioskHarness &);
    void walk(KioskHarness &kiosk, const QList<GalleryItem> &items, Check extra = nullptr);
    void finish();

    QStringList m_problems;
};

void TestLayout::walk(KioskHarness &kiosk, const QList<GalleryItem> &items, Check extra)
{
    for (const GalleryItem &item : items) {
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            kiosk.show(item, part);
            parts = kiosk.shell().panel() ? 1 : kiosk.page()->partCount();
            QStringList found = sala::test::layoutProblems(kiosk);
            if (extra && !kiosk.shell().panel())
                found += extra(kiosk);
            for (const QString &problem : std::as_const(found))
                m_problems.append(u"%1 part %2 of %3: %4"_s.arg(item.name).arg(part + 1).arg(parts).arg(problem));
        }
        if (item.place.screen == Screen::Topic && parts >= mostParts)
            m_problems.append(u"%1: %2 parts"_s.arg(item.name).arg(parts));
    }
}

void TestLayout::finish()
{
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY(sala::test::nothingFound(problems));
}

void TestLayout::everyScreen()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    KioskHarness kiosk({size, language, room, false});
    walk(kiosk, sala::ui::gallery(kiosk.library()));
    finish();
}

// The label of a structure stands in the picture, so here the picture must be there.
void TestLayout::labelsOfTheNeck()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    KioskHarness kiosk({size, language, room});
    QList<GalleryItem> items = sala::ui::gallery(kiosk.library());
    items.removeIf([](const GalleryItem &item) { return item.place.screen != Screen::Home || item.place.lit.isEmpty(); });
    QVERIFY(!items.isEmpty());
    walk(kiosk, items);
    finish();
}

void TestLayout::lowReach()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    room.lowReach = true;
    KioskHarness kiosk({size, language, room, false});
    walk(kiosk, sala::test::screenKinds(kiosk.library()), sala::test::reachProblems);
    finish();
}

SALA_JOURNEY(TestLayout)
#include "tst_layout.moc"
