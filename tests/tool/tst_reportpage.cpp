// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "runtool.h"

#include "content/reader.h"
#include "support/contentfolder.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// The report: one page with everything, in the language of whoever reads it; and the preview where there is no screen.
class TestReportPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStepInBothLanguages();
    void showsFindingsBesideTheirPlace();
    void needsNothingBesideIt();
    void escapesWhatTheContentSays();
    void speaksSpanish();
    void refusesWhatIsNoContent();
    void writesWhereItIsTold();
    void previewNeedsAScreen();
};

namespace {

QString report(const ContentFolder &folder, const QString &language = u"en"_s)
{
    const Run run = runTool({u"report"_s, folder.path(), u"--to"_s, u"-"_s, u"--language"_s, language});
    return run.status == 0 ? run.output : QString();
}

/// The part of the page about one step.
QString stepIn(const QString &page, const QString &place)
{
    return page.section(u"id=\""_s + place + u"\""_s, 1).section(u"</section>"_s, 0, 0);
}

} // namespace

void TestReportPage::showsEveryStepInBothLanguages()
{
    ContentFolder folder;
    const QString page = report(folder);
    const auto content = sala::content::readContent(folder.path());
    QVERIFY(content.library);
    for (const auto &topic : content.library->topics) {
        for (const auto &step : topic.steps) {
            const QString part = stepIn(page, topic.id + u'/' + step.id);
            for (const QString &language : content.library->clinic.languages)
                QVERIFY2(part.contains(step.text.value(language).heading.toHtmlEscaped()), qUtf8Printable(topic.id + u'/' + step.id));
            QVERIFY(part.contains(u"Sound: missing"_s) && part.contains(u"Words: "_s));
        }
    }
    for (const auto &reference : content.library->references)
        QVERIFY(page.contains(reference.fullForm.toHtmlEscaped()));
    QVERIFY(page.contains(u"INFLESZ"_s) && page.contains(u"Flesch-Kincaid"_s));
    QVERIFY(page.contains(u"nobody has reviewed"_s) || page.contains(u"the next one is due on"_s));
    QVERIFY(page.contains(u"<img src=\"data:image/jpeg;base64,"_s));
}

void TestReportPage::showsFindingsBesideTheirPlace()
{
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    const QString page = report(folder);
    QCOMPARE(page.count(u"The glossary has no word &quot;core&quot;."_s), 1);
    const QString before = page.section(u"The glossary has no word"_s, 0, 0);
    const QString place = before.section(u"<section class=\"entry\" id=\""_s, -1).section(u'"', 0, 0);
    QVERIFY2(place.startsWith(u"disc/"_s), qUtf8Printable(place));
}

void TestReportPage::needsNothingBesideIt()
{
    const ContentFolder folder;
    static const QRegularExpression outside(u"(src|href)=\"(?!data:|#)"_s);
    const QString page = report(folder);
    QVERIFY(!page.isEmpty());
    QVERIFY(!outside.match(page).hasMatch());
    QVERIFY(!page.contains(u"@import"_s) && !page.contains(u"<script"_s) && !page.contains(u"url("_s));
}

void TestReportPage::escapesWhatTheContentSays()
{
    ContentFolder folder;
    const QString hostile = u"</style><script>alert('x')</script>"_s;
    const QByteArray clinic = folder.read(u"clinic.yaml"_s);
    const QByteArray changed = "name: \"" + hostile.toUtf8() + "\"\n" + clinic.mid(clinic.indexOf('\n') + 1);
    folder.write(u"clinic.yaml"_s, changed);
    const QString page = report(folder);
    QVERIFY(page.contains(hostile.toHtmlEscaped()));
    QVERIFY(!page.contains(u"<script"_s));
}

void TestReportPage::speaksSpanish()
{
    const ContentFolder folder;
    const QString page = report(folder, u"es"_s);
    QVERIFY(page.contains(u"<html lang=\"es\">"_s) && page.contains(u"Sonido: falta"_s) && page.contains(u"Glosario"_s));
}

void TestReportPage::refusesWhatIsNoContent()
{
    const QTemporaryDir empty;
    const Run run = runTool({u"report"_s, empty.path(), u"--to"_s, u"-"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.output.isEmpty() && run.complaint.contains(u"clinic.yaml"_s));
    QCOMPARE(runTool({u"report"_s}).status, 2);
}

void TestReportPage::writesWhereItIsTold()
{
    const ContentFolder folder;
    const QTemporaryDir target;
    const QString file = target.filePath(u"page.html"_s);
    QCOMPARE(runTool({u"report"_s, folder.path(), u"--to"_s, file}).status, 0);
    QVERIFY(QFileInfo(file).size() > 1000);
    const Run run = runTool({u"report"_s, folder.path(), u"--to"_s, target.filePath(u"no/such/page.html"_s)});
    QCOMPARE(run.status, 1);
    QVERIFY(run.complaint.contains(u"no/such/page.html"_s));
}

void TestReportPage::previewNeedsAScreen()
{
    const ContentFolder folder;
    QProcessEnvironment environment = englishEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    const Run run = runTool({u"preview"_s, folder.path()}, environment);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.complaint.contains(u"There is no screen here"_s), qUtf8Printable(run.complaint));
    QCOMPARE(runTool({u"preview"_s}).status, 2);
    QCOMPARE(runTool({u"preview"_s, folder.path(), u"--size"_s, u"big"_s}).status, 2);
    QCOMPARE(runTool({u"preview"_s, u"no-such-folder"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestReportPage)
#include "tst_reportpage.moc"
