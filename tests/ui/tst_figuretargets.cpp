// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/testlibrary.h"
#include "ui/figure/figurestore.h"
#include "ui/figure/figureview.h"
#include "ui/figure/targets.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

constexpr int wide = 800; // pixels of the picture that is compared
constexpr double leastOnStructure = 0.75;
constexpr double tiny = 0.02; // of the picture
constexpr double leastOnTiny = 0.2;

struct Overlap
{
    double onStructure = 0; ///< share of the tap area where the structure is drawn
    double ofPicture = 0;   ///< share of the picture that can be touched
    double enclosed = 0;    ///< share of the structure that lies in the tap area
    bool anchorInside = false;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Draws one group alone and lays the tap area over it.
Overlap overlapOf(QSvgRenderer &figure, const FigureTarget &target, double scale, QSize size)
{
    const QTransform toImage = figure.transformForElement(target.id) * QTransform::fromScale(scale, scale);
    const QRectF bounds = toImage.mapRect(figure.boundsOnElement(target.id));
    QImage drawn(size, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    figure.render(&painter, target.id, bounds);
    painter.end();
    QImage area(size, QImage::Format_ARGB32_Premultiplied);
    area.fill(Qt::transparent);
    QPainter fill(&area);
    fill.fillPath(QTransform::fromScale(scale, scale).map(target.outline), Qt::black);
    fill.end();
    int both = 0;
    int inArea = 0;
    int onIt = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool covered = qAlpha(area.pixel(x, y)) >= 128;
            const bool painted = qAlpha(drawn.pixel(x, y)) > 8;
            inArea += covered;
            onIt += painted;
            both += covered && painted;
        }
    }
    const auto share = [both](int of) { return of > 0 ? static_cast<double>(both) / of : 0.0; };
    const double all = static_cast<double>(size.width()) * size.height();
    return {share(inArea), inArea / all, share(onIt), target.outline.contains(target.anchor)};
}

} // namespace

/// The tap areas and labels of every shipped figure, held against what is drawn.
class TestFigureTargets final : public QObject
{
    Q_OBJECT

private slots:
    void tapAreasLieOnTheirStructures_data();
    void tapAreasLieOnTheirStructures();
    void labelsStayInTheFigure_data();
    void labelsStayInTheFigure();
};

void TestFigureTargets::tapAreasLieOnTheirStructures_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::figurePath({}));
    const QStringList names = folder.entryList({u"*.targets.json"_s});
    QVERIFY(names.size() > 50);
    for (const QString &name : names) {
        const QString stem = name.chopped(13);
        // Of the series of eleven, the ends and the middle: what lies between is drawn the same way.
        if (stem.contains(u'0') && !stem.endsWith(u"-000"_s) && !stem.endsWith(u"-050"_s) && !stem.endsWith(u"-100"_s))
            continue;
        QTest::newRow(qPrintable(stem)) << folder.filePath(stem);
    }
}

void TestFigureTargets::tapAreasLieOnTheirStructures()
{
    QFETCH(QString, path);
    QSvgRenderer figure(read(path + u".svg"_s));
    const FigureTargets targets = parseTargets(read(path + u".targets.json"_s));
    QVERIFY(figure.isValid());
    QCOMPARE(figure.viewBoxF().size(), targets.viewBox);
    QVERIFY(!targets.targets.isEmpty());
    const double scale = wide / targets.viewBox.width();
    const QSize size(wide, qRound(targets.viewBox.height() * scale));
    QStringList faults;
    for (const FigureTarget &target : targets.targets) {
        if (!figure.elementExists(target.id)) {
            faults.append(target.id + u": the figure has no such group"_s);
            continue;
        }
        const Overlap overlap = overlapOf(figure, target, scale, size);
        // Scattered parts (signals) have one area around them all; tiny ones (spurs) a finger's pad around their middle.
        const double least = overlap.ofPicture < tiny ? leastOnTiny : leastOnStructure;
        if (overlap.onStructure < least && overlap.enclosed < leastOnStructure)
            faults.append(u"%1: only %2 % of its tap area lie on it"_s.arg(target.id).arg(qRound(overlap.onStructure * 100)));
        if (!overlap.anchorInside)
            faults.append(target.id + u": its label's leader begins beside it"_s);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestFigureTargets::labelsStayInTheFigure_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<int>("scale");
    // The frames that the screens give a step's picture at these sizes of text (see tst_arrangement).
    QTest::newRow("1080p") << QSize(1920, 1080) << QSize(900, 700) << 100;
    QTest::newRow("1080p, largest text") << QSize(1920, 1080) << QSize(655, 640) << 200;
    QTest::newRow("portrait, largest text") << QSize(1080, 1920) << QSize(982, 520) << 200;
    QTest::newRow("small, largest text") << QSize(1366, 768) << QSize(466, 430) << 200;
    QTest::newRow("4K") << QSize(3840, 2160) << QSize(1800, 1400) << 100;
}

void TestFigureTargets::labelsStayInTheFigure()
{
    QFETCH(QSize, screen);
    QFETCH(QSize, frame);
    QFETCH(int, scale);
    Look look;
    look.metrics.screen = screen;
    look.metrics.textScale = scale;
    const content::LibraryPtr library = test::shippedLibrary();
    FigureStore store(64);
    QStringList faults;
    for (const QString &name : {u"neck-side"_s, u"segment-side-050"_s, u"segment-above-herniated"_s, u"facet-joint-050"_s, u"cells"_s,
                                u"cell-sources"_s, u"nerve-arm"_s, u"facet-areas"_s}) {
        FigureView view(store, look, nullptr);
        view.resize(frame);
        view.setPicture(test::figurePath(name + u".svg"_s), name);
        view.show();
        store.waitForDone();
        for (const QString &language : {u"es"_s, u"en"_s}) {
            QHash<QString, QString> names;
            for (const content::Structure &structure : library->structures)
                names.insert(structure.id, structure.name.value(language));
            view.setNames(names, {});
            for (const content::Structure &structure : library->structures) {
                if (view.centreOf(structure.id).x() < 0)
                    continue;
                view.setLit(structure.id);
                const QRect label = view.labelRect();
                if (label.width() <= frame.width() && !view.rect().contains(label))
                    faults.append(u"%1 of %2 (%3) leaves the figure"_s.arg(structure.id, name, language));
                if (label.width() > frame.width())
                    faults.append(u"%1 of %2 (%3) is wider than the figure"_s.arg(structure.id, name, language));
                if (label.contains(view.centreOf(structure.id)))
                    faults.append(u"%1 of %2 (%3) covers what it names"_s.arg(structure.id, name, language));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

QTEST_MAIN(TestFigureTargets)
#include "tst_figuretargets.moc"
