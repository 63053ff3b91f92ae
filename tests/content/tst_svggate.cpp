// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/svggate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// What a drawing may not hold; the hostile ones are those that crashed, hung or misled QtSvg 6.4.
class TestSvgGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAPlainDrawing();
    void refuses_data();
    void refuses();
    void stopsAfterManyErrors();
};

namespace {

QByteArray drawing(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n" + inside + "</svg>";
}

} // namespace

void TestSvgGate::acceptsAPlainDrawing()
{
    Findings findings;
    Report report(findings, u"x.svg"_s);
    const QByteArray bytes =
        drawing("<defs><linearGradient id=\"a\"/></defs><g id=\"disc\"><path id=\"p\" fill=\"url(#a)\" d=\"M0 0\"/></g>"
                "<use xlink:href=\"#p\"/><title>A disc</title>");
    const SvgFacts facts = inspectSvg("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + bytes, report);
    QVERIFY(facts.passes);
    QVERIFY(findings.isEmpty());
    QCOMPARE(facts.groups, QSet<QString>{u"disc"_s});
}

void TestSvgGate::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("picture of itself") << drawing("<image xlink:href=\"#self\"/>") << u"svg-image 2:1"_s;
    QTest::newRow("picture in another case") << drawing("<IMAGE/>") << u"svg-image 2:1"_s;
    QTest::newRow("picture with a prefix") << drawing("<g><s:image xmlns:s=\"http://www.w3.org/2000/svg\"/></g>") << u"svg-image 2:4"_s;
    QTest::newRow("text") << drawing("<g/>\n  <text>x</text>") << u"svg-text 3:3"_s;
    QTest::newRow("text span") << drawing("<tspan/>") << u"svg-text 2:1"_s;
    QTest::newRow("text area") << drawing("<textArea/>") << u"svg-text 2:1"_s;
    QTest::newRow("script") << drawing("<script>x</script>") << u"svg-script 2:1"_s;
    QTest::newRow("event") << drawing("<g onclick=\"x\"/>") << u"svg-script 2:1"_s;
    QTest::newRow("style sheet") << drawing("<style>g{}</style>") << u"svg-style 2:1"_s;
    QTest::newRow("linked style sheet") << "<?xml-stylesheet href=\"a.css\"?>" + drawing("") << u"svg-style 1:1"_s;
    QTest::newRow("filter") << drawing("<filter/>") << u"svg-effect 2:1"_s;
    QTest::newRow("mask") << drawing("<mask/>") << u"svg-effect 2:1"_s;
    QTest::newRow("foreign") << drawing("<foreignObject/>") << u"svg-foreign 2:1"_s;
    QTest::newRow("video") << drawing("<video/>") << u"svg-foreign 2:1"_s;
    QTest::newRow("animation") << drawing("<g><animateTransform/></g>") << u"svg-animation 2:4"_s;
    QTest::newRow("use of a file") << drawing("<use xlink:href=\"other.svg#a\"/>") << u"svg-outside 2:1"_s;
    QTest::newRow("use of a local file") << drawing("<use href=\"file:///etc/passwd\"/>") << u"svg-outside 2:1"_s;
    QTest::newRow("paint from a file") << drawing("<g fill=\"url(other.svg#a)\"/>") << u"svg-outside 2:1"_s;
    QTest::newRow("second paint from a file") << drawing("<g style=\"fill:url(#a);stroke:url( 'x.svg#a')\"/>") << u"svg-outside 2:1"_s;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE svg>\n") + drawing("") << u"svg-entity 1:1"_s;
    QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<svg>&b;</svg>")
                                 << u"svg-entity 1:1"_s;
    QTest::newRow("outside entity") << QByteArray("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<svg>&x;</svg>")
                                    << u"svg-entity 1:1"_s;
    QTest::newRow("id twice") << drawing("<g id=\"a\"/><path id=\"a\"/>") << u"svg-id-twice 2:12"_s;
    QTest::newRow("other root") << QByteArray("<html/>") << u"svg-broken 1:1"_s;
    QTest::newRow("empty") << QByteArray() << u"svg-broken 1:1"_s;
    QTest::newRow("not XML") << QByteArray("\x89PNG\r\n") << u"svg-broken 1:2"_s;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << u"svg-broken 1:2"_s;
    QTest::newRow("cut off") << QByteArray("<svg><g>") << u"svg-broken 1:9"_s;
    QTest::newRow("too deep") << drawing(QByteArray("<g>").repeated(256) + QByteArray("</g>").repeated(256)) << u"svg-depth 2:766"_s;
    QTest::newRow("too many parts") << drawing(QByteArray("<g/>\n").repeated(50'000)) << u"svg-elements 50001:1"_s;
}

void TestSvgGate::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Findings findings;
    Report report(findings, u"x.svg"_s);
    QVERIFY(!inspectSvg(bytes, report).passes);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(u"%1 %2:%3"_s.arg(findings.constFirst().code).arg(findings.constFirst().line).arg(findings.constFirst().column), expected);
}

void TestSvgGate::stopsAfterManyErrors()
{
    Findings findings;
    Report report(findings, u"x.svg"_s);
    QVERIFY(!inspectSvg(drawing(QByteArray("<text/>").repeated(40'000)), report).passes);
    QCOMPARE(findings.size(), 20);
}

QTEST_GUILESS_MAIN(TestSvgGate)
#include "tst_svggate.moc"
