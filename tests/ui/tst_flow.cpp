// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/flow/flow.h"

#include "support/testlibrary.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/textblock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using content::Run;

namespace {

QString longText()
{
    QStringList words;
    for (int i = 1; i <= 120; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.join(u' ');
}

} // namespace

class TestFlow final : public QObject
{
    Q_OBJECT

private slots:
    void partsHoldEveryWordOnce_data();
    void partsHoldEveryWordOnce();
    void emptyFlow();
    void linksReachTheHandler();
    void widgetsAreMadeForTheirPartOnly();
    void calloutIsCutBetweenLines();
    void fits();
    void naturalHeightNeedsNoPaging();

private:
    const Look m_look;
};

void TestFlow::partsHoldEveryWordOnce_data()
{
    QTest::addColumn<QSize>("column");
    QTest::addColumn<int>("columns");
    QTest::newRow("one column") << QSize(600, 400) << 1;
    QTest::newRow("two columns") << QSize(500, 300) << 2;
    QTest::newRow("everything on one part") << QSize(1600, 4000) << 1;
    QTest::newRow("lower than a line") << QSize(900, 20) << 1;
    QTest::newRow("no height") << QSize(900, 0) << 1;
}

void TestFlow::partsHoldEveryWordOnce()
{
    QFETCH(QSize, column);
    QFETCH(int, columns);
    Flow flow(m_look);
    flow.addHeading(u"Heading"_s, 0);
    flow.addText(plainRuns(longText()), TextRole::Body, m_look.theme.ink, 20);
    flow.addText(plainRuns(u"last words"_s), TextRole::Small, m_look.theme.inkSoft, 20);
    flow.arrange(column, columns, 30);
    QVERIFY(flow.partCount() >= 1);
    QStringList seen;
    for (int part = 0; part < flow.partCount(); ++part) {
        QWidget host;
        const int used = flow.build(part, &host, {10, 10});
        const QList<QLabel *> labels = host.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        QVERIFY(column.height() < 60 || used <= column.height());
        for (const QLabel *label : labels) {
            seen.append(label->text());
            QVERIFY(label->x() >= 10 && label->geometry().right() < 10 + columns * column.width() + (columns - 1) * 30);
        }
    }
    QCOMPARE(seen.join(u' ').simplified(), u"Heading "_s + longText() + u" last words"_s);
}

void TestFlow::emptyFlow()
{
    Flow flow(m_look);
    flow.arrange({500, 500}, 1, 0);
    QCOMPARE(flow.partCount(), 1);
    QVERIFY(flow.fits());
    QWidget host;
    QCOMPARE(flow.build(0, &host, {}), 0);
    QCOMPARE(flow.build(7, &host, {}), 0);
    QVERIFY(host.children().isEmpty());
    QCOMPARE(flow.naturalHeight(500), 0);
}

void TestFlow::linksReachTheHandler()
{
    QStringList touched;
    Flow flow(m_look);
    flow.setLinkHandler([&touched](const Run &run) { touched.append(run.target); });
    const auto runs = [](const QString &target) {
        return content::Runs{test::textRun(u"See "_s), test::linkRun(Run::Kind::Glossary, u"this"_s, target)};
    };
    flow.addText(runs(u"text"_s), TextRole::Body, m_look.theme.ink, 0);
    flow.addListItem(runs(u"item"_s), 10, m_look.theme.accent);
    flow.addCallout(runs(u"note"_s), false, 10);
    flow.addCallout(runs(u"warning"_s), true, 10);
    flow.arrange({700, 900}, 1, 0);
    QVERIFY(flow.fits());
    QWidget host;
    host.resize(700, 900);
    flow.build(0, &host, {});
    host.show();
    const QList<WordLink *> words = host.findChildren<WordLink *>();
    QCOMPARE(words.size(), 4);
    for (WordLink *word : words)
        word->click();
    QCOMPARE(touched, QStringList({u"text"_s, u"item"_s, u"note"_s, u"warning"_s}));
}

void TestFlow::calloutIsCutBetweenLines()
{
    Flow flow(m_look);
    flow.addCallout({test::textRun(u"Tell our staff now if you have new weakness or a sudden worst headache. "_s.repeated(6))}, true, 0);
    const int whole = flow.naturalHeight(700);
    flow.arrange({700, whole * 2 / 3}, 1, 0);
    QCOMPARE(flow.partCount(), 2);
    QVERIFY(flow.fits());
    int lines = 0;
    for (int part = 0; part < 2; ++part) {
        QWidget host;
        host.resize(700, whole * 2 / 3);
        QVERIFY(flow.build(part, &host, {}) <= host.height());
        const auto *callout = host.findChild<Callout *>();
        QVERIFY(callout);
        QVERIFY(host.rect().contains(callout->geometry()));
        lines += (callout->height() - 2 * Callout::padding(m_look.metrics)) / m_look.metrics.lineHeight(TextRole::Body);
    }
    QCOMPARE(lines, (whole - 2 * Callout::padding(m_look.metrics)) / m_look.metrics.lineHeight(TextRole::Body));
}

void TestFlow::widgetsAreMadeForTheirPartOnly()
{
    int made = 0;
    Flow flow(m_look);
    for (int i = 0; i < 5; ++i) {
        flow.addWidget([](int width) { return width / 5; },
                       [&made](QWidget *parent) {
                           ++made;
                           return new QWidget(parent);
                       },
                       0);
    }
    flow.arrange({500, 200}, 1, 0); // two on a part
    QCOMPARE(flow.partCount(), 3);
    QCOMPARE(made, 0);
    QWidget host;
    flow.build(1, &host, {});
    QCOMPARE(made, 2);
}

void TestFlow::fits()
{
    Flow flow(m_look);
    flow.addText(plainRuns(u"electroencefalografista"_s), TextRole::Heading, m_look.theme.ink, 0);
    flow.arrange({200, 900}, 1, 0);
    QVERIFY(!flow.fits()); // a word is wider than the column
    flow.arrange({1500, 900}, 1, 0);
    QVERIFY(flow.fits());
    flow.addWidget([](int) { return 1000; }, [](QWidget *parent) { return new QWidget(parent); }, 0);
    flow.arrange({1500, 900}, 1, 0);
    QVERIFY(!flow.fits()); // a block is higher than the column
}

void TestFlow::naturalHeightNeedsNoPaging()
{
    Flow flow(m_look);
    flow.addText(plainRuns(u"one"_s), TextRole::Body, m_look.theme.ink, 50);
    flow.addText(plainRuns(u"two"_s), TextRole::Body, m_look.theme.ink, 50);
    QCOMPARE(flow.naturalHeight(500), 2 * m_look.metrics.lineHeight(TextRole::Body) + 50);
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
