// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/questionsparser.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The questions of one language by themselves.
class TestQuestionsParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGroups();
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();

private:
    std::optional<QuestionsSource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        return parseQuestions(SmallFolder({{u"questions/es.md"_s, bytes}}).gate(), u"es"_s, m_found);
    }
    /// "group: question, question; ..." in their order
    static QString shape(const QuestionsSource &questions);
    Findings m_found;
};

QString TestQuestionsParser::shape(const QuestionsSource &questions)
{
    QStringList groups;
    for (const QuestionGroupSource &group : questions.groups) {
        QStringList ids;
        for (const QuestionSource &question : group.questions)
            ids.append(question.id);
        groups.append(group.id + u": "_s + ids.join(u", "_s));
    }
    return groups.join(u"; "_s);
}

void TestQuestionsParser::readsGroups()
{
    const std::optional<QuestionsSource> questions = parse("---\ntitle: Mis preguntas\n---\n\n## El disco {#disc}\n\n- ¿Qué es? {#what}\n- "
                                                           "¿Por qué? {#why}\n\n## Otras {#other}\n\n- ¿Cuánto? {#price}\n");
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(questions);
    QCOMPARE(questions->language, u"es"_s);
    QCOMPARE(questions->file, u"questions/es.md"_s);
    QCOMPARE(questions->title.text, u"Mis preguntas"_s);
    QCOMPARE(shape(*questions), u"disc: what, why; other: price"_s);
    const QuestionGroupSource &disc = questions->groups.constFirst();
    QCOMPARE(disc.heading.plain(), u"El disco"_s);
    QCOMPARE(disc.at, (Position{5, 1}));
    QCOMPARE(disc.questions.at(1).text.plain(), u"¿Por qué?"_s);
    QCOMPARE(disc.questions.at(1).at, (Position{8, 1}));
}

void TestQuestionsParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &body, const QString &left, const QStringList &expected) {
        QTest::newRow(name) << body << left << expected;
    };
    row("question before a group", "- ¿Qué? {#a}\n\n## G {#g}\n\n- ¿Por qué? {#b}", u"g: b"_s, {u"questions-shape 4:1"_s});
    row("a paragraph", "## G {#g}\n\nTexto.\n\n- ¿Qué? {#a}", u"g: a"_s, {u"questions-shape 6:1"_s});
    row("an answer with a box", "## G {#g}\n\n- [ ] ¿Qué?\n\n", u"g: "_s, {u"questions-shape 6:1"_s});
    row("group without a name", "## G\n\n- ¿Qué? {#a}", u""_s, {u"no-id 4:1"_s, u"questions-shape 6:1"_s});
    row("question without a name", "## G {#g}\n\n- ¿Qué?\n- ¿Por qué? {#b}", u"g: b"_s, {u"no-id 6:1"_s});
    row("group twice", "## G {#g}\n\n- ¿Qué? {#a}\n\n## H {#g}\n\n- ¿Por qué? {#b}", u"g: a, b"_s, {u"id-twice 8:6"_s});
    row("question twice, in another group", "## G {#g}\n\n- ¿Qué? {#a}\n\n## H {#h}\n\n- ¿Por qué? {#a}", u"g: a; h: "_s,
        {u"id-twice 10:13"_s});
    row("unusable name", "## G {#g}\n\n- ¿Qué? {#A b}", u"g: A b"_s, {u"bad-id 6:9"_s});
    row("group and question of one name", "## G {#a}\n\n- ¿Qué? {#a}", u"a: a"_s, {});
    row("nothing", "", u""_s, {});
}

void TestQuestionsParser::refuses()
{
    QFETCH(QByteArray, body);
    const std::optional<QuestionsSource> questions = parse("---\ntitle: T\n---\n" + body);
    QVERIFY(questions);
    QTEST(shape(*questions), "left");
    QTEST(said(m_found), "expected");
}

void TestQuestionsParser::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << u"front-matter 1:1"_s;
    QTest::newRow("cut off") << QByteArray("---\ntitle: T") << u"front-matter 1:1"_s;
    QTest::newRow("broken lines at the top") << QByteArray("---\ntitle: \"T\n---\n") << u"yaml 2:10"_s;
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: T\n---\n## Qu\xE9 {#a}") << u"not-utf8 4:6"_s;
    QTest::newRow("huge") << "---\ntitle: T\n---\n" + QByteArray(300'000, '\n') << u"file-too-large 0:0"_s;
}

void TestQuestionsParser::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QVERIFY(!parse(bytes));
    QCOMPARE(said(m_found), QStringList{expected});
    Findings missing;
    QVERIFY(!parseQuestions(SmallFolder({}).gate(), u"en"_s, missing));
    QCOMPARE(saidOfFiles(missing), QStringList{u"missing-file questions/en.md:0:0"_s});
    QVERIFY(parse("---\nheading: T\n---\n"));
    QCOMPARE(said(m_found), (QStringList{u"unknown-key 2:1"_s, u"missing-key 1:1"_s}));
}

QTEST_GUILESS_MAIN(TestQuestionsParser)
#include "tst_questionsparser.moc"
