// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checker.h"

#include "content/build/linker.h"
#include "content/checks/checks.h"
#include "content/checks/readability.h"
#include "content/checks/statements.h"
#include "support/contentfolder.h"
#include "support/statements.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The content that Sala ships: no errors, easy to read, honest; and that a dishonest sentence in it would be found.
class TestShippedContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoErrors();
    void isReadAsItIsShown();
    void isEasyToRead_data();
    void isEasyToRead();
    void saysWhatMustBeSaid_data();
    void saysWhatMustBeSaid();
    void marksEveryTopicAboutCells();
    void wouldShowAForbiddenClaim_data();
    void wouldShowAForbiddenClaim();

private:
    static Findings honesty(const QString &folder);

    ReadResult m_result;
};

namespace {

const QString shipped = QStringLiteral(SALA_SHIPPED_CONTENT);

QString textOf(const StepText &step)
{
    QStringList parts{step.heading};
    for (const Block &block : step.blocks)
        parts.append(plainText(block.runs));
    return parts.join(u'\n');
}

} // namespace

void TestShippedContent::initTestCase()
{
    CheckOptions options = checkOptions();
    options.today = QDate::currentDate();
    m_result = checkContent(shipped, options);
    QVERIFY(m_result.library);
}

void TestShippedContent::hasNoErrors()
{
    for (const Finding &finding : std::as_const(m_result.findings)) {
        QVERIFY2(finding.severity != Severity::Error,
                 qUtf8Printable(u"%1:%2:%3: %4"_s.arg(finding.file).arg(finding.line).arg(finding.column).arg(finding.message.english())));
    }
}

void TestShippedContent::isReadAsItIsShown()
{
    const Library &library = *m_result.library;
    QCOMPARE(library.clinic.languages, (QStringList{u"es"_s, u"en"_s}));
    QCOMPARE(library.topics.size(), 8);
    QVERIFY(library.glossary.size() >= 35);
    qsizetype questions = 0;
    for (const QuestionGroup &group : library.questions)
        questions += group.questions.size();
    QVERIFY(questions >= 15);
    for (const QString &id : {u"disc"_s, u"facet-joint"_s, u"nerve-root"_s}) {
        const Topic *topic = library.topic(id);
        QVERIFY(topic);
        QVERIFY(topic->steps.size() >= 6);
        QCOMPARE(topic->steps.constLast().kind, Step::Kind::QuickCheck);
    }
}

void TestShippedContent::isEasyToRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("level");

    Findings findings;
    const Package package = loadPackage(shipped, findings);
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            const TextCounts counts = topicCounts(topic);
            const double level = topic.language == u"es"_s ? inflesz(counts) : fleschKincaidGrade(counts);
            QTest::newRow(qUtf8Printable(topic.file)) << topic.file << topic.language << level;
        }
    }
}

void TestShippedContent::isEasyToRead()
{
    QFETCH(QString, language);
    QFETCH(double, level);
    QVERIFY2(language == u"es"_s ? level >= lowestInflesz : level <= highestGrade, qPrintable(QString::number(level)));
}

void TestShippedContent::saysWhatMustBeSaid_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("patterns");

    for (const Meaning &meaning : requiredMeanings())
        QTest::addRow("%s in %s", qUtf8Printable(meaning.step), qUtf8Printable(meaning.language))
            << meaning.step << meaning.language << meaning.patterns;
}

void TestShippedContent::saysWhatMustBeSaid()
{
    QFETCH(QString, step);
    QFETCH(QString, language);
    QFETCH(QStringList, patterns);
    const Topic &topic = m_result.library->investigational;
    const int index = topic.indexOfStep(step);
    QCOMPARE(index, requiredStatements().indexOf(step));
    const QString text = textOf(topic.steps.at(index).text.value(language));
    for (const QString &pattern : patterns)
        QVERIFY2(text.contains(QRegularExpression(pattern)), qUtf8Printable(u"\"%1\" is not in: %2"_s.arg(pattern, text)));
}

void TestShippedContent::marksEveryTopicAboutCells()
{
    for (const QString &id : {u"stem-cells"_s, u"injections"_s, u"research"_s, u"safe-care"_s, u"investigational"_s})
        QVERIFY2(m_result.library->topic(id) && m_result.library->topic(id)->investigational, qUtf8Printable(id));
    QCOMPARE(requiredMeanings().size(), 2 * requiredStatements().size());
}

Findings TestShippedContent::honesty(const QString &folder)
{
    Findings ignored;
    Findings findings;
    Package package = loadPackage(folder, ignored);
    resolveLinks(package, ignored);
    checkHonesty(package, findings);
    return findings;
}

void TestShippedContent::wouldShowAForbiddenClaim_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("claim");

    const auto row = [](const char *rule, const QString &spanish, const QString &english) {
        QTest::addRow("%s es", rule) << u"es"_s << spanish;
        QTest::addRow("%s en", rule) << u"en"_s << english;
    };
    row("N-01", u"Las células curan el cuello."_s, u"The cells cure the neck."_s);
    row("N-02", u"Es seguro y eficaz."_s, u"It is safe and effective."_s);
    row("N-03", u"Está aprobado por el INVIMA."_s, u"It is approved by the FDA."_s);
    row("N-04", u"Logramos un 90 % de éxito."_s, u"We reach a 90 % success."_s);
    row("N-05", u"Lea una historia de éxito."_s, u"Read a patient story."_s);
    row("N-06", u"Evite la cirugía con células."_s, u"Avoid surgery with cells."_s);
    row("N-08", u"Hay cupos limitados."_s, u"There are limited places."_s);
    row("N-09", u"Somos una clínica líder."_s, u"This is a breakthrough."_s);
    row("N-10", u"Es un remedio natural."_s, u"It has no side effects."_s);
    row("N-11", u"Es igual que un trasplante de médula."_s, u"It is like a bone marrow transplant."_s);
    row("N-14", u"Agende su cita."_s, u"Book now."_s);
}

void TestShippedContent::wouldShowAForbiddenClaim()
{
    namespace fs = std::filesystem;
    QFETCH(QString, language);
    QFETCH(QString, claim);
    const QTemporaryDir folder;
    const fs::path target = folder.path().toStdString();
    for (const char *part : {"clinic.yaml", "structures.yaml", "references.json", "topics", "glossary", "questions"})
        fs::copy(fs::path(shipped.toStdString()) / part, target / part, fs::copy_options::recursive);
    QVERIFY(honesty(folder.path()).isEmpty());

    const QString file = u"topics/stem-cells/%1.md"_s.arg(language);
    const std::string path = folder.filePath(file).toStdString();
    fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
    QFile text(folder.filePath(file));
    QVERIFY(text.open(QIODevice::Append | QIODevice::ReadWrite));
    text.seek(0);
    const int lines = static_cast<int>(text.readAll().count('\n'));
    text.write(u"\n\nEsto es así. %1\n"_s.arg(claim).toUtf8());
    text.close();
    const Findings findings = honesty(folder.path());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, u"forbidden-claim"_s);
    QCOMPARE(findings.constFirst().file, file);
    QCOMPARE(findings.constFirst().line, lines + 3);
}

QTEST_GUILESS_MAIN(TestShippedContent)
#include "tst_shippedcontent.moc"
