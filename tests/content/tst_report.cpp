// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/report.h"

#include "content/checks/contrast.h"
#include "content/files/limits.h"
#include "content/files/sourcefile.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Findings in order, places in files, and the contrast formula.
class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsErrors();
    void sortsAndDropsRepetitions();
    void capsTheFindingsOfOneFile();
    void countsLinesAndColumns();
    void computesContrast_data();
    void computesContrast();
};

void TestReport::knowsErrors()
{
    Findings findings;
    Report report(findings, u"a.md"_s);
    QVERIFY(!hasErrors(findings));
    report.warning(u"w"_s, {1, 1}, u"m"_s, u"r"_s);
    QVERIFY(!hasErrors(findings));
    report.error(u"e"_s, {1, 1}, u"m"_s, u"r"_s);
    QVERIFY(hasErrors(findings));
    report.add({Severity::Error, u"x"_s, {}, {}, {}, 3, 4});
    QCOMPARE(findings.constLast().file, u"a.md"_s);
}

void TestReport::sortsAndDropsRepetitions()
{
    Findings findings;
    Report(findings, u"b.md"_s).error(u"e"_s, {1, 1}, u"m"_s, u"r"_s);
    Report a(findings, u"a.md"_s);
    a.error(u"e"_s, {10, 1}, u"m"_s, u"r"_s);
    a.error(u"e"_s, {2, 5}, u"m"_s, u"r"_s);
    a.warning(u"w"_s, {2, 1}, u"m"_s, u"r"_s);
    a.error(u"e"_s, {2, 5}, u"m"_s, u"r"_s);
    sortFindings(findings);
    QStringList order;
    for (const Finding &finding : findings)
        order.append(u"%1:%2:%3"_s.arg(finding.file).arg(finding.line).arg(finding.column));
    QCOMPARE(order, (QStringList{u"a.md:2:1"_s, u"a.md:2:5"_s, u"a.md:10:1"_s, u"b.md:1:1"_s}));
}

void TestReport::capsTheFindingsOfOneFile()
{
    Findings findings;
    Report report(findings, u"a.md"_s);
    for (int line = 1; line <= limits::findingsPerFile + 5; ++line)
        report.warning(u"w"_s, {line, 1}, u"m"_s, u"r"_s);
    Report(findings, u"b.md"_s).error(u"e"_s, {1, 1}, u"m"_s, u"r"_s);
    Findings withError = findings;
    sortFindings(findings);
    QCOMPARE(findings.size(), limits::findingsPerFile + 2);
    QCOMPARE(findings.at(limits::findingsPerFile).code, u"more"_s);
    QCOMPARE(findings.at(limits::findingsPerFile).severity, Severity::Warning);
    Report(withError, u"a.md"_s).error(u"e"_s, {9'999, 1}, u"m"_s, u"r"_s);
    sortFindings(withError);
    QCOMPARE(withError.at(limits::findingsPerFile).severity, Severity::Error); // an error is never hidden
}

void TestReport::countsLinesAndColumns()
{
    const SourceFile file(u"a.md"_s, "uno\r\nñandú x\n\nfin");
    QCOMPARE(file.lineCount(), 4);
    QCOMPARE(file.line(1).toByteArray(), QByteArray("uno"));
    QCOMPARE(file.line(3).toByteArray(), QByteArray());
    QCOMPARE(file.line(0).toByteArray(), QByteArray());
    QCOMPARE(file.line(5).toByteArray(), QByteArray());
    QCOMPARE(file.fromByteColumn(2, 9), (Position{2, 7})); // two letters of two bytes before
    QCOMPARE(file.fromByteColumn(2, 999), (Position{2, 8}));
    QCOMPARE(file.fromOffset(0), (Position{1, 1}));
    QCOMPARE(file.fromOffset(5), (Position{2, 1}));
}

void TestReport::computesContrast_data()
{
    QTest::addColumn<QString>("colour");
    QTest::addColumn<double>("withWhite");

    QTest::newRow("black") << u"#000000"_s << 21.0;
    QTest::newRow("white") << u"#FFFFFF"_s << 1.0;
    QTest::newRow("enough") << u"#767676"_s << 4.542;
    QTest::newRow("not enough") << u"#777777"_s << 4.478;
    QTest::newRow("enhanced") << u"#595959"_s << 7.005;
    QTest::newRow("large text") << u"#949494"_s << 3.033;
}

void TestReport::computesContrast()
{
    QFETCH(QString, colour);
    QFETCH(double, withWhite);
    const double ratio = contrastRatio(QColor(colour), QColor(u"#FFFFFF"_s));
    QVERIFY2(std::abs(ratio - withWhite) < 0.0006, qPrintable(QString::number(ratio)));
    QCOMPARE(contrastRatio(QColor(u"#FFFFFF"_s), QColor(colour)), ratio);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
