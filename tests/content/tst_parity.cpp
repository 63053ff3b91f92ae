// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/parity.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What differs between the languages, in packages made by hand. The first language is what the others are compared with.
class TestParity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInEqualTexts();
    void comparesSteps_data();
    void comparesSteps();
    void comparesWhatStepsHold_data();
    void comparesWhatStepsHold();
    void comparesStatus();
    void comparesQuestions();
    void comparesEveryLanguage();
    void standsOneLanguage();

private:
    static TopicSource topic(const QString &file, const QStringList &steps);
    static QStringList compare(const QList<TopicSource> &texts);
};

TopicSource TestParity::topic(const QString &file, const QStringList &steps)
{
    TopicSource topic;
    topic.file = file;
    for (const QString &id : steps) {
        StepSource step;
        step.id = id;
        step.at = {static_cast<int>(topic.steps.size()) + 1, 1};
        topic.steps.append(step);
    }
    return topic;
}

QStringList TestParity::compare(const QList<TopicSource> &texts)
{
    Package package;
    package.topics = {{u"disc"_s, texts}};
    Findings found;
    compareLanguages(package, found);
    return saidOfFiles(found);
}

void TestParity::findsNothingInEqualTexts()
{
    QCOMPARE(compare({topic(u"es"_s, {u"a"_s, u"b"_s}), topic(u"en"_s, {u"a"_s, u"b"_s})}), QStringList());
}

void TestParity::comparesSteps_data()
{
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QStringList>("expected");

    const QString missing = u"missing-step en:0:0"_s;
    QTest::newRow("one less") << QStringList{u"a"_s, u"c"_s} << QStringList{missing};
    QTest::newRow("none") << QStringList{} << QStringList{missing, missing, missing};
    QTest::newRow("one more") << QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s} << QStringList{u"missing-step es:0:0"_s};
    QTest::newRow("another name") << QStringList{u"a"_s, u"B"_s, u"c"_s} << QStringList{missing, u"missing-step es:0:0"_s};
    QTest::newRow("another order") << QStringList{u"a"_s, u"c"_s, u"b"_s} << QStringList{u"step-order en:2:1"_s};
    QTest::newRow("one less, another order") << QStringList{u"c"_s, u"a"_s} << QStringList{missing, u"step-order en:1:1"_s};
    QTest::newRow("one twice") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"a"_s} << QStringList{u"step-order en:4:1"_s};
    QTest::newRow("one without a name") << QStringList{u"a"_s, u""_s, u"b"_s, u"c"_s} << QStringList{};
}

void TestParity::comparesSteps()
{
    QFETCH(QStringList, other);
    QTEST(compare({topic(u"es"_s, {u"a"_s, u"b"_s, u"c"_s}), topic(u"en"_s, other)}), "expected");
}

void TestParity::comparesWhatStepsHold_data()
{
    using Change = std::function<void(StepSource &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const Change &change, const QString &expected) {
        QTest::newRow(name) << change << (expected.isEmpty() ? QStringList() : QStringList{expected});
    };
    row(
        "kind", [](StepSource &step) { step.kind = Step::Kind::Evidence; }, u"step-kind en:1:1"_s);
    row(
        "kind, and then nothing more",
        [](StepSource &step) {
            step = {u"a"_s, {1, 1}, {}, Step::Kind::Reading, {}, {}, {}, {}, {}};
        },
        u"step-kind en:1:1"_s);
    row(
        "pictures", [](StepSource &step) { step.pictures.clear(); }, u"pictures-differ en:1:1"_s);
    row(
        "another picture", [](StepSource &step) { step.pictures[0].file = u"other.svg"_s; }, u""_s);
    row(
        "answers", [](StepSource &step) { step.options.removeLast(); }, u"answers-differ en:1:1"_s);
    row(
        "right answer elsewhere", [](StepSource &step) { step.options.swapItemsAt(0, 1); }, u"answers-differ en:1:1"_s);
    row(
        "paragraphs", [](StepSource &step) { step.blocks.removeLast(); }, u"warning blocks-differ en:1:1"_s);
    row(
        "kinds of paragraphs", [](StepSource &step) { step.blocks.swapItemsAt(0, 1); }, u"warning blocks-differ en:1:1"_s);
    row(
        "words",
        [](StepSource &step) {
            step.blocks[0].text.runs = {{Run::Kind::Text, u"x"_s, {}, 0}};
        },
        u""_s);
}

void TestParity::comparesWhatStepsHold()
{
    using Change = std::function<void(StepSource &)>;
    QFETCH(Change, change);
    TopicSource es = topic(u"es"_s, {u"a"_s});
    StepSource &step = es.steps[0];
    step.kind = Step::Kind::QuickCheck;
    step.pictures = {{u"a.svg"_s, {}, {}, {}, {}}};
    step.blocks = {{Block::Kind::Paragraph, {}, {}, {}}, {Block::Kind::ListItem, {}, {}, {}}};
    step.options = {{{}, true, {}, {}, {}}, {{}, false, {}, {}, {}}};
    TopicSource en = es;
    en.file = u"en"_s;
    QCOMPARE(compare({es, en}), QStringList());
    change(en.steps[0]);
    QTEST(compare({es, en}), "expected");
}

void TestParity::comparesStatus()
{
    TopicSource es = topic(u"es"_s, {});
    TopicSource en = topic(u"en"_s, {});
    es.investigational = true;
    QCOMPARE(compare({es, en}), QStringList{u"status-differs en:1:1"_s});
    QCOMPARE(compare({en, es}), QStringList{u"status-differs es:1:1"_s});
    en.investigational = true;
    QCOMPARE(compare({es, en}), QStringList());
}

void TestParity::comparesQuestions()
{
    const auto questions = [](const QString &file, const QList<std::pair<QString, QStringList>> &groups) {
        QuestionsSource source;
        source.file = file;
        for (const auto &[id, ids] : groups) {
            QuestionGroupSource group{id, {9, 1}, {}, {}};
            for (const QString &question : ids)
                group.questions.append({question, {9, 2}, {}});
            source.groups.append(group);
        }
        return source;
    };
    const auto found = [](const QuestionsSource &es, const QuestionsSource &en) {
        Package package;
        package.questions = {es, en};
        Findings findings;
        compareLanguages(package, findings);
        return saidOfFiles(findings);
    };
    const QuestionsSource es = questions(u"es"_s, {{u"g"_s, {u"a"_s, u"b"_s}}, {u"h"_s, {u"c"_s}}});
    QCOMPARE(found(es, es), QStringList());
    QCOMPARE(found(es, questions(u"en"_s, {{u"g"_s, {u"b"_s, u"a"_s}}, {u"h"_s, {u"c"_s}}})), QStringList{u"step-order en:9:2"_s});
    QCOMPARE(found(es, questions(u"en"_s, {{u"h"_s, {u"c"_s}}, {u"g"_s, {u"a"_s, u"b"_s}}})), QStringList{u"step-order en:9:1"_s});
    QCOMPARE(found(es, questions(u"en"_s, {{u"g"_s, {u"a"_s}}, {u"h"_s, {u"c"_s}}})), QStringList{u"missing-step en:0:0"_s});
    // A question in another group is missing in both places.
    QCOMPARE(found(es, questions(u"en"_s, {{u"g"_s, {u"a"_s}}, {u"h"_s, {u"b"_s, u"c"_s}}})),
             (QStringList{u"missing-step en:0:0"_s, u"missing-step es:0:0"_s}));
}

void TestParity::comparesEveryLanguage()
{
    const TopicSource es = topic(u"es"_s, {u"a"_s, u"b"_s});
    QCOMPARE(compare({es, topic(u"en"_s, {u"a"_s, u"b"_s}), topic(u"pt"_s, {u"a"_s})}), QStringList{u"missing-step pt:0:0"_s});
    QCOMPARE(compare({es, topic(u"en"_s, {u"b"_s}), topic(u"pt"_s, {u"a"_s})}),
             (QStringList{u"missing-step en:0:0"_s, u"missing-step pt:0:0"_s}));
}

void TestParity::standsOneLanguage()
{
    QCOMPARE(compare({topic(u"es"_s, {u"a"_s, u"a"_s})}), QStringList());
    QCOMPARE(compare({}), QStringList());
}

QTEST_GUILESS_MAIN(TestParity)
#include "tst_parity.moc"
