// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checker.h"
#include "content/clip.h"
#include "content/reader.h"

#include "support/faults.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Every error and warning that needs more than reading: figures, honesty, words. Sounds: tst_sounds.
class TestChecker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheValidFolder();
    void findsFaultsOfFigures_data();
    void findsFaultsOfFigures();
    void findsFaultsOfHonesty_data();
    void findsFaultsOfHonesty();
    void findsMissingParts();
    void takesAClipForItsPoster();
    void findsHardWords_data();
    void findsHardWords();
    void findsPassedReview();
    void findsWordsThatDoNotFit_data();
    void findsWordsThatDoNotFit();
    void findsLanguageWithoutDictionary();
    void keepsAdviceBackWhenNotWanted();
    void saysThatTheDecoderIsMissing();
    void givesTheLibraryToo();
    void tellsHowFarItHasCome();

private:
    static QStringList found();
};

QStringList TestChecker::found()
{
    ContentFolder folder;
    breakFolder(folder);
    return summary(folder.check());
}

void TestChecker::findsNothingInTheValidFolder()
{
    QCOMPARE(summary(ContentFolder().check()), QStringList());
}

void TestChecker::findsFaultsOfFigures_data()
{
    addFaultColumns();
    const QString disc = u"topics/disc/en.md"_s;
    fault("structure is not in the figure", u"figures/plain.svg"_s, u"nucleus-c5-c6"_s, u"core"_s, {});
    fault("linked structure is not in the figure", disc, u"[disc](#disc-c5-c6)"_s, u"[disc](#nucleus-c5-c6)"_s, {});
    fault("fragment is not in the figure", disc, u"plain.svg#disc-c5-c6"_s, u"plain.svg#annulus"_s,
          {u"error missing-structure topics/disc/en.md:11:1"_s});
    fault("thumbnail's part is not in the figure", disc, u"wear-000.svg#disc-c5-c6\n"_s, u"wear-000.svg#root-c6\n"_s,
          {u"error missing-structure topics/disc/en.md:4:10"_s});
    fault("figure with a picture in it", u"figures/wear-100.svg"_s, u"<rect"_s, u"<image href=\"#a\"/><rect"_s,
          {u"error svg-image figures/wear-100.svg:2:1"_s});
    fault("figure that is no XML", u"figures/wear-100.svg"_s, u"</svg>"_s, u""_s, {u"error svg-broken figures/wear-100.svg:5:1"_s});
    fault("label on a light colour", u"structures.yaml"_s, u"#0B6573"_s, u"#7FC4C8"_s, {u"error label-contrast structures.yaml:1:68"_s});
    fault("label just below the contrast", u"structures.yaml"_s, u"#0B6573"_s, u"#777777"_s,
          {u"error label-contrast structures.yaml:1:68"_s});
    fault("label just above the contrast", u"structures.yaml"_s, u"#0B6573"_s, u"#767676"_s, {});
    fault("unknown kind of picture", u"topics/what-helps/en.md"_s, u"(../../figures/plain.svg)"_s, u"(../../figures/plain.gif)"_s,
          {u"error missing-picture topics/what-helps/en.md:10:1"_s, u"error picture-format topics/what-helps/en.md:10:1"_s});
    fault("evidence with a picture and groups", u"topics/cells/en.md"_s, u"```evidence"_s,
          u"![x](../../figures/plain.svg)\n\n```evidence"_s,
          {u"error pictures-differ topics/cells/en.md:15:1"_s, u"warning picture-and-groups topics/cells/en.md:17:1"_s});
    fault("step without a picture", u"topics/what-helps/en.md"_s, u"![A blue circle.](../../figures/plain.svg)\n"_s, u""_s,
          {u"error pictures-differ topics/what-helps/en.md:8:1"_s, u"warning no-picture topics/what-helps/en.md:8:1"_s});
    fault("card without a picture", u"glossary/nucleus/en.md"_s, u"![A blue circle.](../../figures/plain.svg)\n"_s, u""_s,
          {u"warning no-picture glossary/nucleus/en.md:2:8"_s});
}

void TestChecker::findsFaultsOfFigures()
{
    QCOMPARE(found(), expectedFindings());
}

void TestChecker::findsFaultsOfHonesty_data()
{
    addFaultColumns();
    const QString cells = u"topics/cells/en.md"_s;
    const QString walk = u"topics/what-helps/en.md"_s;
    const QString line = u"Walk a little each day."_s;
    fault("no status", cells, u"status: investigational\n"_s, u""_s,
          {u"error status-differs topics/cells/en.md:1:1"_s, u"error msc-without-status topics/cells/en.md:2:8"_s});
    fault("no risks", cells, u"{#risks}"_s, u"{#dangers}"_s,
          {u"error missing-step topics/cells/en.md:0:0"_s, u"error msc-without-risks topics/cells/en.md:2:8"_s,
           u"error missing-step topics/cells/es.md:0:0"_s});
    fault("no other options", cells, u"{#other-options}"_s, u"{#ways}"_s,
          {u"error missing-step topics/cells/en.md:0:0"_s, u"error msc-without-options topics/cells/en.md:2:8"_s,
           u"error missing-step topics/cells/es.md:0:0"_s});
    fault("a link to the risks is enough", cells, u"There can be"_s, u"There [can](topic:investigational/risks) be"_s, {});
    fault("cells where nothing says so", walk, line, u"Stem cells may help."_s,
          {u"error msc-without-options topics/what-helps/en.md:12:1"_s, u"error msc-without-risks topics/what-helps/en.md:12:1"_s,
           u"error msc-without-status topics/what-helps/en.md:12:1"_s});
    fault("injections where nothing says so", walk, line, u"A cell injection may help."_s,
          {u"error msc-without-options topics/what-helps/en.md:12:3"_s, u"error msc-without-risks topics/what-helps/en.md:12:3"_s,
           u"error msc-without-status topics/what-helps/en.md:12:3"_s});
    fault("the clinic's name is no mention", walk, line, u"Ask at Stem Cells Example."_s, {});
    fault("forbidden claim", walk, line, u"Walk. This cures the disc."_s, {u"error forbidden-claim topics/what-helps/en.md:12:12"_s});
    fault("forbidden claim denied", walk, line, u"Walking does not cure the disc."_s, {});
    fault("forbidden claim in a title", walk, u"title: What helps"_s, u"title: Safe and effective"_s,
          {u"error forbidden-claim topics/what-helps/en.md:2:8"_s});
    fault("therapy in a heading", walk, u"## Walk"_s, u"## Cell therapy"_s, {u"error forbidden-claim topics/what-helps/en.md:8:4"_s});
    fault("therapy under study in a heading", walk, u"## Walk"_s, u"## Cell therapy, under study"_s, {});
    fault("forbidden claim in evidence", cells, u"claim: With cells 74"_s, u"claim: A breakthrough. With cells 74"_s,
          {u"error forbidden-claim topics/cells/en.md:18:8"_s});
    fault("question about an approval", u"questions/en.md"_s, u"What can I do?"_s, u"Is it approved by the FDA?"_s, {});
    fault("claim among the questions", u"questions/en.md"_s, u"What can I do?"_s, u"It is approved by the FDA."_s,
          {u"error forbidden-claim questions/en.md:8:9"_s});
    fault("statement missing", u"topics/investigational/en.md"_s, u"{#own-cells}"_s, u"{#mine}"_s,
          {u"error missing-statement topics/investigational/en.md:0:0"_s, u"error missing-step topics/investigational/en.md:0:0"_s,
           u"error missing-step topics/investigational/es.md:0:0"_s});
}

void TestChecker::findsFaultsOfHonesty()
{
    QCOMPARE(found(), expectedFindings());
}

void TestChecker::findsMissingParts()
{
    ContentFolder folder;
    for (const QString &language : {u"en"_s, u"es"_s}) { // the same fault in both, so that only the check of statements can see it
        const QString file = u"topics/investigational/%1.md"_s.arg(language);
        folder.replace(file, u"{#regulator}"_s, u"{#swap}"_s);
        folder.replace(file, u"{#colombia}"_s, u"{#regulator}"_s);
        folder.replace(file, u"{#swap}"_s, u"{#colombia}"_s);
    }
    folder.replace(u"topics/cells/es.md"_s, u"[@agency2021]"_s, u""_s);
    folder.replace(u"topics/cells/es.md"_s, u"[@agency2021]"_s, u""_s);
    folder.replace(u"topics/cells/es.md"_s, u"[@first2020]"_s, u""_s);
    folder.replace(u"topics/cells/es.md"_s, u"source: first2020\n"_s, u""_s);
    QCOMPARE(summary(folder.check()),
             (QStringList{u"error msc-without-sources topics/cells/es.md:2:8"_s, u"warning evidence-incomplete topics/cells/es.md:17:1"_s,
                          u"error statement-order topics/investigational/en.md:13:12"_s,
                          u"error statement-order topics/investigational/es.md:13:12"_s}));
}

void TestChecker::takesAClipForItsPoster()
{
    ContentFolder folder;
    const auto show = [&folder](const QString &before, const QString &after) {
        for (const QString &language : {u"es"_s, u"en"_s})
            folder.replace(u"topics/what-helps/%1.md"_s.arg(language), before, after);
    };
    folder.write(u"figures/plain.webm"_s, testFile(u"clip.webm"_s));
    show(u"figures/plain.svg)"_s, u"figures/plain.webm)"_s);
    QCOMPARE(summary(folder.check()), QStringList());
    const sala::content::LibraryPtr library = sala::content::readContent(folder.path()).library;
    QVERIFY(library);
    const QList<sala::content::Picture> pictures = library->topic(u"what-helps"_s)->steps.first().text.value(u"en"_s).pictures;
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures.first().path, folder.path(u"figures/plain.svg"_s));
    QCOMPARE(sala::content::clipBeside(pictures.first().path), folder.path(u"figures/plain.webm"_s));

    folder.write(u"figures/other.webm"_s, testFile(u"clip.webm"_s));
    show(u"figures/plain.webm)"_s, u"figures/other.webm)"_s);
    QCOMPARE(summary(folder.check()),
             (QStringList{u"error missing-poster topics/what-helps/en.md:10:1"_s, u"error missing-poster topics/what-helps/es.md:10:1"_s}));
    folder.remove(u"figures/other.webm"_s);
    QCOMPARE(summary(folder.check()), (QStringList{u"error missing-picture topics/what-helps/en.md:10:1"_s,
                                                   u"error missing-picture topics/what-helps/es.md:10:1"_s}));
}

void TestChecker::findsHardWords_data()
{
    addFaultColumns();
    const QString en = u"topics/what-helps/en.md"_s;
    const QString es = u"topics/what-helps/es.md"_s;
    const QString english = u"Walk a little each day."_s;
    const QString spanish = u"Camine un poco cada día."_s;
    fault("hard English", en, english, u"Educational institutions continuously recommend physical activity."_s,
          {u"warning hard-to-read topics/what-helps/en.md:0:0"_s});
    fault("hard Spanish", es, spanish, u"Diferentes instituciones recomiendan continuamente actividades terapéuticas."_s,
          {u"warning hard-to-read topics/what-helps/es.md:0:0"_s});
    fault("long sentence", en, english, u"Walk a bit and sit a bit and walk a bit and sit a bit and walk a bit and sit a bit."_s,
          {u"warning long-sentence topics/what-helps/en.md:12:1"_s});
    fault("second sentence is long", en, english,
          u"Sit. Walk a bit and sit a bit and walk a bit and sit a bit and walk a bit and sit a bit."_s,
          {u"warning long-sentence topics/what-helps/en.md:12:6"_s});
    fault("long step", en, english, u"You can sit now. "_s.repeated(16), {u"warning long-step topics/what-helps/en.md:8:1"_s});
    fault("step as long as allowed", en, english, u"You can sit now. "_s.repeated(15), {});
    fault("long title", en, u"title: What helps"_s, u"title: What helps when it hurts a lot"_s,
          {u"warning long-title topics/what-helps/en.md:2:8"_s});
    fault("unknown word", en, english, u"Walk a litle each day."_s, {u"warning unknown-word topics/what-helps/en.md:12:8"_s});
    fault("unknown Spanish word", es, spanish, u"Camine un póco cada día."_s, {u"warning unknown-word topics/what-helps/es.md:12:11"_s});
    fault("unknown word twice", en, english, u"A litle, litle walk."_s, {u"warning unknown-word topics/what-helps/en.md:12:3"_s});
    fault("unknown word below a picture", en, u"![A blue circle.]"_s, u"![A bluue circle.]"_s,
          {u"warning unknown-word topics/what-helps/en.md:10:1"_s});
    fault("allowed word", u"words.en.txt"_s, u"centre"_s, u"centre"_s, {});
    fault("word no longer allowed", u"words.en.txt"_s, u"centre"_s, u""_s,
          {u"warning unknown-word glossary/nucleus/en.md:7:16"_s, u"warning unknown-word topics/disc/en.md:14:5"_s});
    fault("nobody has reviewed", u"clinic.yaml"_s, u"Two doctors"_s, u""_s, {u"warning review-absent clinic.yaml:8:1"_s});
    fault("no review at all", u"clinic.yaml"_s, u"reviewed: {by: \"Two doctors\", on: \"2026-01-10\", next: \"2027-01-10\"}\n"_s, u""_s,
          {u"warning review-absent clinic.yaml:1:1"_s});
    fault("no next review", u"clinic.yaml"_s, u"2027-01-10"_s, u""_s, {u"warning review-absent clinic.yaml:8:1"_s});
    fault("review passed", u"clinic.yaml"_s, u"2027-01-10"_s, u"2026-05-31"_s, {u"warning review-passed clinic.yaml:8:55"_s});
}

void TestChecker::findsHardWords()
{
    if (!QFile::exists(u"/usr/share/hunspell/en_US.dic"_s) && QByteArray(QTest::currentDataTag()).contains("word"))
        QSKIP("no spelling dictionaries on this computer");
    QCOMPARE(found(), expectedFindings());
}

void TestChecker::findsPassedReview()
{
    const ContentFolder folder;
    sala::content::CheckOptions options = checkOptions();
    options.today = QDate(2027, 1, 10);
    QCOMPARE(summary(sala::content::checkContent(folder.path(), options).findings), QStringList());
    options.today = QDate(2027, 1, 11);
    QCOMPARE(summary(sala::content::checkContent(folder.path(), options).findings),
             QStringList{u"warning review-passed clinic.yaml:8:55"_s});
}

void TestChecker::findsWordsThatDoNotFit_data()
{
    addFaultColumns();
    const QString en = u"topics/what-helps/en.md"_s;
    fault("long word", en, u"Walk a little each day."_s, u"Walk up up-up-up-up-up-up-up and upupupupupupupupupupup."_s,
          {u"word-too-wide topics/what-helps/en.md:12:34"_s});
    fault("long word in a heading", en, u"## Walk"_s, u"## Extraordinarily"_s, {u"word-too-wide topics/what-helps/en.md:8:4"_s});
    fault("long heading", en, u"## Walk"_s, u"## Walk a bit and sit a bit and walk a bit and so on it goes"_s,
          {u"heading-too-long topics/what-helps/en.md:8:4"_s});
}

void TestChecker::findsWordsThatDoNotFit()
{
    ContentFolder folder;
    breakFolder(folder);
    QStringList lines;
    for (const QString &line : summary(folder.check())) {
        if (line.contains(u"word-too-wide"_s) || line.contains(u"heading-too-long"_s))
            lines.append(line.section(u' ', 1));
    }
    QCOMPARE(lines, expectedFindings());
}

void TestChecker::findsLanguageWithoutDictionary()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"[es, en]"_s, u"[es, en, zz]"_s);
    QVERIFY(summary(folder.check()).contains(u"warning no-dictionary clinic.yaml:0:0"_s));
}

void TestChecker::keepsAdviceBackWhenNotWanted()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"Two doctors"_s, u""_s);
    folder.replace(u"topics/what-helps/en.md"_s, u"Walk a"_s, u"Walk *a*"_s);
    sala::content::CheckOptions options = checkOptions();
    options.advice = false;
    QVERIFY(sala::content::checkContent(folder.path(), options).findings.isEmpty());
}

void TestChecker::saysThatTheDecoderIsMissing()
{
    const ContentFolder folder;
    sala::content::CheckOptions options = checkOptions();
    options.decoder = folder.path(u"no-such-program"_s);
    QCOMPARE(summary(sala::content::checkContent(folder.path(), options).findings), QStringList{u"error no-decoder :0:0"_s});
}

void TestChecker::givesTheLibraryToo()
{
    const ContentFolder folder;
    const sala::content::ReadResult result = sala::content::checkContent(folder.path(), checkOptions());
    QVERIFY(result.library);
    QCOMPARE(result.library->topics.size(), 3);
    const sala::content::ReadResult none = sala::content::checkContent(folder.path(u"nowhere"_s), checkOptions());
    QVERIFY(!none.library);
    QCOMPARE(summary(none.findings), QStringList{u"error no-folder :0:0"_s});
}

void TestChecker::tellsHowFarItHasCome()
{
    ContentFolder folder;
    folder.write(u"audio/es/stray.opus"_s, testFile(u"tone.opus"_s));
    sala::content::CheckOptions options = checkOptions();
    QList<std::pair<int, int>> told;
    options.progress = [&told](int done, int all) { told.append({done, all}); };
    QVERIFY(sala::content::checkContent(folder.path(), options).library);
    QCOMPARE(told, (QList<std::pair<int, int>>{{1, 4}, {2, 4}, {3, 4}, {4, 4}})); // three drawings and a recording
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
