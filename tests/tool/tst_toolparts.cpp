// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/drafts/filewriter.h"
#include "tool/drafts/hints.h"
#include "tool/findingsoutput.h"
#include "tool/output.h"
#include "tool/report/html.h"
#include "tool/report/places.h"

#include "content/checks/checks.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sala::tool;
namespace content = sala::content;

/// The parts that the commands are made of: files written together, hints, findings as text, JSON and HTML.
class TestToolParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAllFiles();
    void writesNoneWhenOneCannotBe_data();
    void writesNoneWhenOneCannotBe();
    void leavesNoHalfAFile();
    void hintsAreMarkedAsSuch();
    void escapesWhatIsShown();
    void showsEachFindingOnce();
    void writesFindingsAsHtml();
    void writesFindingsAsText();
    void writesFindingsAsJson();
    void choosesTheLanguage_data();
    void choosesTheLanguage();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    static content::Finding finding(const QString &file, int line, const QString &code = u"c"_s)
    {
        return {content::Severity::Error, code, u"What."_s, u"Do."_s, file, line, 2};
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestToolParts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    setOutputLanguage(u"en"_s);
}

QByteArray TestToolParts::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestToolParts::writesAllFiles()
{
    FileWriter writer(m_dir->path());
    writer.create(u"topics/nerve/es.md"_s, "uno");
    writer.create(u"a.md"_s, "dos");
    QCOMPARE(writer.files(), (QStringList{u"topics/nerve/es.md"_s, u"a.md"_s}));
    QVERIFY(QDir(m_dir->path()).isEmpty()); // nothing before commit()
    QVERIFY(!writer.commit());
    QCOMPARE(read(u"topics/nerve/es.md"_s), QByteArray("uno"));
    FileWriter second(m_dir->path());
    second.replace(u"a.md"_s, "dos", "tres");
    QVERIFY(!second.commit());
    QCOMPARE(read(u"a.md"_s), QByteArray("tres"));
}

void TestToolParts::writesNoneWhenOneCannotBe_data()
{
    QTest::addColumn<QString>("last");
    QTest::newRow("a file that is there") << u"there.md"_s;
    QTest::newRow("below a file") << u"there.md/es.md"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TestToolParts::writesNoneWhenOneCannotBe()
{
    QFETCH(QString, last);
    FileWriter there(m_dir->path());
    there.create(u"there.md"_s, "kept");
    there.create(u"clinic.yaml"_s, "before");
    QVERIFY(!there.commit());
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    FileWriter writer(m_dir->path());
    writer.replace(u"clinic.yaml"_s, "before", "after");
    writer.create(u"nerve/es.md"_s, "uno");
    writer.create(last, "dos");
    const std::optional<content::Finding> problem = writer.commit();
    QVERIFY(problem);
    QCOMPARE(problem->code, u"not-written"_s);
    QCOMPARE(problem->file, last);
    QCOMPARE(read(u"clinic.yaml"_s), QByteArray("before"));
    QCOMPARE(read(u"there.md"_s), QByteArray("kept"));
    QVERIFY(!QFile::exists(path(u"nerve"_s))); // the folder was its own
}

// As when the disk is full in the middle of a file: here no file may have more than ten bytes.
void TestToolParts::leavesNoHalfAFile()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    FileWriter writer(m_dir->path());
    writer.create(u"one/a.md"_s, "short");
    writer.create(u"two/b.md"_s, QByteArray(100'000, 'x'));
    std::optional<content::Finding> problem;
    {
        const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
        const rlimit ten{10, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &ten), 0);
        problem = writer.commit();
    }
    QVERIFY(problem);
    QCOMPARE(problem->file, u"two/b.md"_s);
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestToolParts::hintsAreMarkedAsSuch()
{
    for (const QString &language : {u"es"_s, u"en"_s, u"pt"_s}) {
        for (const QByteArray &draft : {topicDraft(language), stepDraft(u"a-b"_s, language), glossaryDraft(language)}) {
            const QString text = QString::fromUtf8(draft);
            QVERIFY(text.count(QChar(content::unfinishedMark)) >= 2); // so that nobody ever sees a hint
            QVERIFY(text.endsWith(u'\n'));
        }
        QVERIFY(stepDraft(u"a-b"_s, language).contains("{#a-b}"));
        QVERIFY(topicDraft(language).startsWith("---\n"));
        QVERIFY(topicDraft(language).contains("{#first-step}"));
    }
    QCOMPARE(glossaryDraft(u"pt"_s), glossaryDraft(u"en"_s));
    QVERIFY(glossaryDraft(u"es"_s) != glossaryDraft(u"en"_s));
}

void TestToolParts::escapesWhatIsShown()
{
    QCOMPARE(html::text(u"<b> & \"a\""_s), u"&lt;b&gt; &amp; &quot;a&quot;"_s);
    QCOMPARE(html::attribute(u"alt"_s, u"a\" onload=\"x"_s), u"alt=\"a&quot; onload=&quot;x\""_s);
    QCOMPARE(html::element(u"p"_s, u"a"_s), u"<p>a</p>\n"_s);
    QCOMPARE(html::element(u"p"_s, html::attribute(u"id"_s, u"x"_s), u"a"_s), u"<p id=\"x\">a</p>\n"_s);
    QVERIFY(!html::styleSheet().contains(u"url("_s)); // one file, which asks nothing of the net
}

void TestToolParts::showsEachFindingOnce()
{
    FindingPlaces places({finding(u"a"_s, 0), finding(u"a"_s, 5), finding(u"a"_s, 9), finding(u"b"_s, 5, u"d"_s)});
    QCOMPARE(places.take(u"a"_s, 1, 5).size(), 1);
    QCOMPARE(places.take(u"a"_s, 1, 5).size(), 0);
    QCOMPARE(places.take(u"a"_s, 6, 0).constFirst().line, 9);
    QCOMPARE(places.takeFile(u"a"_s).constFirst().line, 0);
    QCOMPARE(places.takeRest().size(), 1);
    QVERIFY(places.has(u"c"_s, u"a"_s));
    QVERIFY(!places.has(u"d"_s, u"a"_s));
}

void TestToolParts::writesFindingsAsHtml()
{
    content::Finding hostile = finding(u"<a>.md"_s, 5);
    hostile.message = u"<script>"_s;
    const QString page = findingsHtml({hostile}, true);
    QVERIFY(!page.contains(u"<script>"_s) && !page.contains(u"<a>"_s));
    QVERIFY(page.contains(u"&lt;script&gt;"_s) && page.contains(u"&lt;a&gt;.md, line 5"_s) && page.contains(u"class=\"finding error\""_s));
    QVERIFY(!findingsHtml({hostile}).contains(u"&lt;a&gt;.md"_s));
    hostile.severity = content::Severity::Warning;
    QVERIFY(!findingsHtml({hostile}).contains(u"class=\"finding error\""_s));
    QVERIFY(findingsHtml({}).isEmpty());
}

void TestToolParts::writesFindingsAsText()
{
    content::Finding advice = finding(u"b.md"_s, 7);
    advice.severity = content::Severity::Warning;
    const QString text = toText({finding(u"a.md"_s, 3), advice}, u"DIR"_s);
    QVERIFY2(text.contains(u"a.md:3:2: error: What.\n    Do.\n"_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u"b.md:7:2: warning: What."_s), qUtf8Printable(text));
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(toText({finding(u"a.md"_s, 3)}, u"DIR"_s, true).contains(u'\x1b'));
}

void TestToolParts::writesFindingsAsJson()
{
    const QJsonArray all = toArray({finding(u"a.md"_s, 3, u"html"_s)});
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value(u"code"_s).toString(), u"html"_s);
    QCOMPARE(one.value(u"file"_s).toString(), u"a.md"_s);
    QCOMPARE(one.value(u"line"_s).toInt(), 3);
    QVERIFY(toArray({}).isEmpty());
}

void TestToolParts::choosesTheLanguage_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QString>("language");

    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << u"es"_s;
    QTest::newRow("Colombia") << QByteArray() << QByteArray() << QByteArray("es_CO.UTF-8") << u"es"_s;
    QTest::newRow("English") << QByteArray() << QByteArray() << QByteArray("en_US.UTF-8") << u"en"_s;
    QTest::newRow("a script") << QByteArray("C") << QByteArray("es_CO") << QByteArray("es_CO") << u"en"_s;
    QTest::newRow("POSIX") << QByteArray("POSIX") << QByteArray() << QByteArray() << u"en"_s;
    QTest::newRow("messages before the rest") << QByteArray() << QByteArray("en_GB") << QByteArray("es_CO") << u"en"_s;
    QTest::newRow("all before messages") << QByteArray("es_ES") << QByteArray("en_GB") << QByteArray("en_GB") << u"es"_s;
    QTest::newRow("a language that Sala does not say") << QByteArray() << QByteArray() << QByteArray("fr_FR.UTF-8") << u"es"_s;
}

void TestToolParts::choosesTheLanguage()
{
    const QByteArrayList names{"LC_ALL", "LC_MESSAGES", "LANG"};
    const QByteArrayList columns{"all", "messages", "lang"};
    QByteArrayList before;
    for (const QByteArray &name : names)
        before.append(qgetenv(name.constData()));
    const auto restore = qScopeGuard([&] {
        for (qsizetype i = 0; i < names.size(); ++i)
            qputenv(names.at(i).constData(), before.at(i));
    });
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray value = *static_cast<QByteArray *>(QTest::qData(columns.at(i).constData(), QMetaType::QByteArray));
        if (value.isEmpty())
            qunsetenv(names.at(i).constData());
        else
            qputenv(names.at(i).constData(), value);
    }
    QTEST(languageOfEnvironment(), "language");
}

QTEST_GUILESS_MAIN(TestToolParts)
#include "tst_toolparts.moc"
