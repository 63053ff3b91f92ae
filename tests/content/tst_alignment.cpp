// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/alignment.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Which sentences of two languages belong together.
class TestAlignment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOneByOne();
    void lengthsDecideWhereCountsDiffer();
    void paragraphsAreNotMixed();
    void nothingIsLeftOver_data();
    void nothingIsLeftOver();
    void findsTheSentence();
};

namespace {

QList<SpokenSentence> paragraph(const QStringList &texts, int index = 0)
{
    QList<SpokenSentence> sentences;
    for (const QString &text : texts)
        sentences.append({text, SpokenPart::Block, index, {}});
    return sentences;
}

} // namespace

void TestAlignment::goesOneByOne()
{
    // As many in both: the authors wrote them side by side, however long they are.
    QCOMPARE(alignSentences(paragraph({u"Sí."_s, u"El disco es blando y ancho."_s}), paragraph({u"Yes, it is a disc."_s, u"Soft."_s})),
             (QList<AlignedSentences>{{0, 1, 0, 1}, {1, 1, 1, 1}}));
}

void TestAlignment::lengthsDecideWhereCountsDiffer()
{
    const auto spanish = paragraph({u"El disco es un cojín entre dos huesos, y con los años se seca."_s, u"Eso es normal."_s});
    const auto english = paragraph({u"The disc is a cushion between two bones."_s, u"It dries with the years."_s, u"That is normal."_s});
    QCOMPARE(alignSentences(spanish, english), (QList<AlignedSentences>{{0, 1, 0, 2}, {1, 1, 2, 1}}));
    QCOMPARE(alignSentences(english, spanish), (QList<AlignedSentences>{{0, 2, 0, 1}, {2, 1, 1, 1}}));
}

void TestAlignment::paragraphsAreNotMixed()
{
    const auto from = paragraph({u"Uno."_s}) + paragraph({u"Dos."_s, u"Tres."_s}, 1);
    const auto to = paragraph({u"One."_s, u"And a half."_s}) + paragraph({u"Two, three."_s}, 1);
    QCOMPARE(alignSentences(from, to), (QList<AlignedSentences>{{0, 1, 0, 2}, {1, 2, 2, 1}}));
}

void TestAlignment::nothingIsLeftOver_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int from : {1, 2, 3, 5, 8}) {
        for (const int to : {1, 2, 4, 7})
            QTest::addRow("%d with %d", from, to) << from << to;
    }
}

void TestAlignment::nothingIsLeftOver()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto one = paragraph(QStringList(from, u"Una frase."_s));
    const auto other = paragraph(QStringList(to, u"A sentence."_s));
    int a = 0;
    int b = 0;
    for (const AlignedSentences &each : alignSentences(one, other)) {
        QCOMPARE(each.from, a);
        QCOMPARE(each.to, b);
        a += each.fromCount;
        b += each.toCount;
    }
    QCOMPARE(a, from);
    QCOMPARE(b, to);
}

void TestAlignment::findsTheSentence()
{
    const QList<AlignedSentences> aligned{{0, 1, 0, 2}, {1, 2, 2, 1}, {3, 2, 3, 2}};
    QCOMPARE(alignedSentence(aligned, 0), 0);
    QCOMPARE(alignedSentence(aligned, 1), 2);
    QCOMPARE(alignedSentence(aligned, 2), 2);
    QCOMPARE(alignedSentence(aligned, 4), 4);
    // A paragraph that the other language lacks goes with what stands before it.
    const auto from = paragraph({u"Uno."_s}) + paragraph({u"Dos."_s}, 1);
    QCOMPARE(alignedSentence(alignSentences(from, paragraph({u"One."_s})), 1), 0);
    QCOMPARE(alignedSentence({}, 7), 7);
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
