// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sala::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// WCAG 2.2, as A-46 of the access and literacy standard writes it.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

constexpr double bodyText = 7.0;
constexpr double otherText = 4.5;
constexpr double graphics = 3.0;

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void formula_data();
    void formula();
    void pairs_data();
    void pairs();
    void everyColourIsGiven_data();
    void everyColourIsGiven();
    void highContrastUsesTheDesignColours();
    void picturePaperCarriesDarkText();

private:
    static void addThemeRows(const char *name, const Theme &t);
};

void TestTheme::formula_data()
{
    QTest::addColumn<QColor>("first");
    QTest::addColumn<QColor>("second");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(0xffffff) << 21.000;
    QTest::newRow("just enough grey") << QColor(0x767676) << QColor(0xffffff) << 4.542;
    QTest::newRow("just too light") << QColor(0x777777) << QColor(0xffffff) << 4.478;
    QTest::newRow("body grey") << QColor(0x595959) << QColor(0xffffff) << 7.005;
    QTest::newRow("border grey") << QColor(0x949494) << QColor(0xffffff) << 3.033;
    QTest::newRow("yellow on black") << QColor(0xffff00) << QColor(Qt::black) << 19.556;
    QTest::newRow("order does not matter") << QColor(0xffffff) << QColor(0x767676) << 4.542;
}

void TestTheme::formula()
{
    QFETCH(QColor, first);
    QFETCH(QColor, second);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrast(first, second) - ratio) < 0.001, qPrintable(QString::number(contrast(first, second))));
}

void TestTheme::addThemeRows(const char *name, const Theme &t)
{
    const auto row = [name](const char *what, const QColor &front, const QColor &back, double least) {
        QTest::addRow("%s: %s", name, what) << front << back << least;
    };
    row("ink on paper", t.ink, t.paper, bodyText);
    row("ink on card", t.ink, t.card, bodyText);
    row("ink on the tint", t.ink, t.accentTint, bodyText);
    row("ink on the spoken sentence", t.ink, t.spoken, bodyText);
    row("soft ink on paper", t.inkSoft, t.paper, bodyText);
    row("soft ink on card", t.inkSoft, t.card, bodyText);
    row("soft ink on the tint", t.inkSoft, t.accentTint, otherText);
    row("link on paper", t.accent, t.paper, otherText);
    row("link on card", t.accent, t.card, otherText);
    row("link on the tint", t.accent, t.accentTint, otherText);
    row("link on the spoken sentence", t.accent, t.spoken, otherText);
    row("word on a button", t.onAccent, t.accent, otherText);
    row("word on a pressed button", t.onAccent, t.accentPressed, otherText);
    row("warning", t.warning, t.warningFill, bodyText);
    row("badge", t.badge, t.badgeFill, otherText);
    row("right answer on paper", t.right, t.paper, otherText);
    row("right answer on card", t.right, t.card, otherText);
    row("border of a control on paper", t.controlLine, t.paper, graphics);
    row("border of a control on card", t.controlLine, t.card, graphics);
    row("button on paper", t.accent, t.paper, graphics);
    row("border of a warning on paper", t.warningLine, t.paper, graphics);
    row("border of a badge on paper", t.badgeLine, t.paper, graphics);
    row("focus mark on paper", t.focus, t.paper, graphics);
    row("focus mark on card", t.focus, t.card, graphics);
    row("check mark", t.onAccent, t.right, graphics);
}

void TestTheme::pairs_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    addThemeRows("normal", theme(false));
    addThemeRows("high contrast", theme(true));
}

void TestTheme::pairs()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double ratio = contrast(front, back);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1, wanted %2:1").arg(ratio).arg(least)));
}

void TestTheme::everyColourIsGiven_data()
{
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("normal") << false;
    QTest::newRow("high contrast") << true;
}

void TestTheme::everyColourIsGiven()
{
    QFETCH(bool, highContrast);
    const Theme t = theme(highContrast);
    for (const QColor &colour : {t.paper,         t.card,      t.line,       t.controlLine, t.ink,         t.inkSoft,     t.accent,
                                 t.accentPressed, t.onAccent,  t.accentTint, t.warning,     t.warningFill, t.warningLine, t.badge,
                                 t.badgeFill,     t.badgeLine, t.spoken,     t.focus,       t.quiet,       t.right,       t.veil})
        QVERIFY(colour.isValid());
    QCOMPARE(t.highContrast, highContrast);
    QVERIFY(t.veil.alpha() < 255);
    QVERIFY(t.accent != t.accentPressed);
}

void TestTheme::highContrastUsesTheDesignColours()
{
    const Theme t = theme(true);
    QCOMPARE(t.paper, QColor(Qt::black));
    QCOMPARE(t.ink, QColor(0xffffff));
    QCOMPARE(t.accent, QColor(0xffe000));
    QCOMPARE(t.spoken, QColor(0x003b8e));
}

void TestTheme::picturePaperCarriesDarkText()
{
    // Alternative texts and leaders stand on the picture's paper in both themes.
    for (const QColor &paper : {picturePaperTop(), picturePaperBottom()}) {
        QVERIFY(contrast(theme(false).ink, paper) >= bodyText);
        QVERIFY(contrast(theme(false).focus, paper) >= graphics);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
