// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"

#include "content/parse/clinicparser.h"

#include "support/faults.h"

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Every error that is found from the texts alone, each in a folder of its own.
class TestReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheValidFolder();
    void findsFaultsOfTheClinic_data();
    void findsFaultsOfTheClinic();
    void findsFaultsOfFrontMatter_data();
    void findsFaultsOfFrontMatter();
    void findsFaultsOfBlocks_data();
    void findsFaultsOfBlocks();
    void findsFaultsOfSteps_data();
    void findsFaultsOfSteps();
    void findsAnotherOrderOfSteps();
    void findsMissingFiles();
    void findsMoreTopicsThanAllowed();
    void findsFaultsOfEvidence_data();
    void findsFaultsOfEvidence();
    void findsFaultsOfGlossaryAndQuestions_data();
    void findsFaultsOfGlossaryAndQuestions();
    void everyFindingSaysWhatToDo();
};

namespace {

/// What is found in the folder that the current row breaks, without mere consequences of the fault.
QStringList found(const QStringList &consequences = {})
{
    ContentFolder folder;
    breakFolder(folder);
    QStringList lines = summary(folder.read());
    lines.removeIf([&consequences](const QString &line) {
        return std::any_of(consequences.cbegin(), consequences.cend(), [&line](const QString &part) { return line.contains(part); });
    });
    return lines;
}

} // namespace

void TestReader::findsNothingInTheValidFolder()
{
    QCOMPARE(summary(ContentFolder().read()), QStringList());
}

void TestReader::findsFaultsOfTheClinic_data()
{
    addFaultColumns();
    const QString clinic = u"clinic.yaml"_s;
    fault("broken YAML", clinic, u"city: Medellín"_s, u"city: Medellín: there"_s, {u"error yaml clinic.yaml:2:15"_s});
    fault("unknown key", clinic, u"city:"_s, u"town:"_s, {u"error unknown-key clinic.yaml:2:1"_s});
    fault("key twice", clinic, u"city:"_s, u"name:"_s, {u"error yaml-twice clinic.yaml:2:1"_s});
    fault("alias", clinic, u"city: Medellín"_s, u"city: *other"_s, {u"error yaml clinic.yaml:2:7"_s});
    fault("anchor", clinic, u"city: Medellín"_s, u"city: &other Medellín"_s, {u"error yaml-alias clinic.yaml:2:7"_s});
    fault("tag", clinic, u"city: Medellín"_s, u"city: !!binary abcd"_s, {u"error yaml clinic.yaml:2:7"_s});
    fault("two documents", clinic, u"city: Medellín"_s, u"---\ncity: Medellín"_s, {u"error yaml clinic.yaml:1:1"_s});
    fault("no name", clinic, u"name: Stem Cells Example\n"_s, u""_s, {u"error missing-key clinic.yaml:1:1"_s});
    fault("empty phone", clinic, u"\"+57 1\""_s, u"\"\""_s, {u"error missing-key clinic.yaml:3:1"_s});
    fault("emergency number missing", clinic, u"emergency-number: \"123\"\n"_s, u""_s, {u"error missing-key clinic.yaml:1:1"_s});
    fault("list where a text is due", clinic, u"city: Medellín"_s, u"city: [a, b]"_s, {u"error bad-value clinic.yaml:2:1"_s});
    fault("language code", clinic, u"[es, en]"_s, u"[es, en, Deutsch]"_s, {u"error bad-value clinic.yaml:5:21"_s});
    fault("default language unknown", clinic, u"default-language: es"_s, u"default-language: fr"_s,
          {u"error unknown-language clinic.yaml:6:19"_s});
    fault("texts of an unknown language", clinic, u"  en: {tell"_s, u"  fr: {tell"_s, {u"error unknown-language clinic.yaml:12:3"_s});
    fault("topic twice", clinic, u"[disc, what-helps, cells]"_s, u"[disc, what-helps, cells, disc]"_s,
          {u"error bad-value clinic.yaml:7:35"_s});
    fault("topic without a folder", clinic, u", cells]"_s, u", cells, nerve]"_s, {u"error missing-topic clinic.yaml:7:35"_s});
    fault("topic not listed", clinic, u", cells]"_s, u"]"_s, {u"warning unlisted-topic topics/cells:0:0"_s});
    fault("volume", clinic, u"volume-bound: 80"_s, u"volume-bound: 180"_s, {u"error bad-value clinic.yaml:9:15"_s});
    fault("review date", clinic, u"\"2027-01-10\""_s, u"\"next year\""_s, {u"error bad-value clinic.yaml:8:55"_s});
    fault("review key", clinic, u"next: "_s, u"then: "_s, {u"error unknown-key clinic.yaml:8:49"_s});
    fault("control character", clinic, u"Medellín"_s, u"Medell\u0007ín"_s, {u"error hidden-character clinic.yaml:2:13"_s});

    const QString structures = u"structures.yaml"_s;
    fault("structure without a name in one language", structures, u"{es: \"Disco\", en: \"Disc\"}"_s, u"{es: \"Disco\"}"_s,
          {u"error missing-language structures.yaml:1:33"_s});
    fault("structure of an unknown topic", structures, u"topic: disc,"_s, u"topic: disk,"_s, {u"error broken-link structures.yaml:1:21"_s});
    fault("structure with an unknown key", structures, u"topic: disc,"_s, u"theme: disc,"_s, {u"error unknown-key structures.yaml:1:14"_s});
    fault("colour", structures, u"#0B6573"_s, u"teal"_s, {u"error bad-value structures.yaml:1:68"_s});
    fault("structure id", structures, u"nucleus-c5-c6:"_s, u"Núcleo C5:"_s, {u"error bad-id structures.yaml:2:1"_s});

    const QString references = u"references.json"_s;
    fault("broken JSON", references, u"\"A first study\","_s, u"\"A first study\""_s, {u"error json references.json:5:6"_s});
    fault("reference without a title", references, u"    \"title\": \"A notice\",\n"_s, u""_s,
          {u"error bad-reference references.json:13:11"_s});
    fault("reference twice", references, u"\"agency2021\""_s, u"\"first2020\""_s, {u"error id-twice references.json:3:11"_s});
}

void TestReader::findsFaultsOfTheClinic()
{
    QCOMPARE(found({u"missing-reference"_s}), expectedFindings());
}

void TestReader::findsFaultsOfFrontMatter_data()
{
    addFaultColumns();
    const QString disc = u"topics/disc/es.md"_s;
    fault("no front matter", disc, u"---\ntitle"_s, u"title"_s, {u"error front-matter topics/disc/es.md:1:1"_s});
    fault("not closed", disc, u"[@first2020]\n---"_s, u"[@first2020]"_s, {u"error front-matter topics/disc/es.md:1:1"_s});
    fault("broken YAML", disc, u"title: El disco"_s, u"title: \"El disco"_s, {u"error yaml topics/disc/es.md:6:60"_s});
    fault("unknown key", disc, u"summary:"_s, u"sumario:"_s,
          {u"error missing-key topics/disc/es.md:1:1"_s, u"error unknown-key topics/disc/es.md:3:1"_s});
    fault("no title", disc, u"title: El disco\n"_s, u""_s, {u"error missing-key topics/disc/es.md:1:1"_s});
    fault("thumbnail without words", disc, u"picture-alt: Un disco azul.\n"_s, u""_s, {u"error no-alt topics/disc/es.md:4:10"_s});
    fault("thumbnail missing", disc, u"picture: ../../figures/wear-000.svg"_s, u"picture: ../../figures/none.svg"_s,
          {u"error missing-picture topics/disc/es.md:4:10"_s});
    fault("fact without a source", disc, u"gastado. [@first2020]"_s, u"gastado."_s, {u"error fact-without-source topics/disc/es.md:6:7"_s});
    fault("fact of an unknown source", disc, u"gastado. [@first2020]"_s, u"gastado. [@none]"_s,
          {u"error missing-reference topics/disc/es.md:6:48"_s});
    fault("status", u"topics/cells/es.md"_s, u"status: investigational"_s, u"status: fine"_s,
          {u"error status-differs topics/cells/en.md:1:1"_s, u"error bad-value topics/cells/es.md:6:9"_s});
    fault("fact under study", u"topics/cells/es.md"_s, u"status:"_s, u"fact: Nadie lo sabe. [@first2020]\nstatus:"_s,
          {u"error fact-investigational topics/cells/es.md:6:7"_s});
}

void TestReader::findsFaultsOfFrontMatter()
{
    QCOMPARE(found({u"broken-link"_s}), expectedFindings()); // a file that cannot be read takes its steps with it
}

void TestReader::findsFaultsOfBlocks_data()
{
    addFaultColumns();
    const QString en = u"topics/what-helps/en.md"_s;
    const QString line = u"Walk a little each day. [@first2020]"_s;
    const QString at = u"topics/what-helps/en.md:12:1"_s;
    fault("HTML block", en, line, line + u"\n\n<div>x</div>"_s, {u"error html topics/what-helps/en.md:14:1"_s});
    fault("HTML in text", en, line, u"Walk <b>a</b> little. [@first2020]"_s,
          {u"error html topics/what-helps/en.md:12:6"_s, u"error html topics/what-helps/en.md:12:10"_s});
    fault("table", en, line, u"| a | b |\n|---|---|"_s, {u"error unknown-block "_s + at});
    fault("ruler", en, line, line + u"\n\n***"_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("numbered list", en, line, line + u"\n\n1. One\n2. Two"_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("list in a list", en, line, line + u"\n\n- One\n  - Two"_s, {u"error unknown-block topics/what-helps/en.md:15:3"_s});
    fault("code", en, line, line + u"\n\n    code"_s, {u"error unknown-block topics/what-helps/en.md:14:5"_s});
    fault("unknown fence", en, line, line + u"\n\n```video\nx\n```"_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("quote without a kind", en, line, line + u"\n\n> Quote."_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("call-out of an unknown kind", en, line, line + u"\n\n> [!TIP]\n> Quote."_s,
          {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("list in a call-out", en, line, line + u"\n\n> [!NOTE]\n> Text.\n>\n> - item"_s,
          {u"error unknown-block topics/what-helps/en.md:17:3"_s});
    fault("deeper heading", en, line, line + u"\n\n### More"_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("picture in text", en, line, u"Walk ![x](../../figures/plain.svg) now."_s,
          {u"error unknown-block topics/what-helps/en.md:12:6"_s});
    fault("definition", en, line, line + u"\n\n[a]: http://example.org"_s, {u"error unknown-block topics/what-helps/en.md:14:1"_s});
    fault("italics", en, line, u"Walk *a little* each day."_s, {u"warning plain-style topics/what-helps/en.md:12:6"_s});
    fault("link out", en, line, u"See [here](https://example.org)."_s, {u"error outside-link topics/what-helps/en.md:12:5"_s});
    fault("link to a file", en, line, u"See [here](../disc/en.md)."_s, {u"error outside-link topics/what-helps/en.md:12:5"_s});
    fault("link without words", en, line, u"See [](glossary:nucleus)."_s, {u"error empty-link topics/what-helps/en.md:12:5"_s});
    fault("unreadable reference", en, line, u"Walk. [@first 2020]"_s, {u"error citation topics/what-helps/en.md:12:7"_s});
    fault("missing reference", en, line, u"Walk. [@first2020; @none]"_s, {u"error missing-reference topics/what-helps/en.md:12:7"_s});
    fault("broken emphasis is text", en, line, u"Walk * a ** little. [@first2020]"_s, {});
    fault("long block", en, line, u"Walk a little. "_s.repeated(400),
          {u"error no-steps topics/what-helps/en.md:7:1"_s, u"error block-too-long topics/what-helps/en.md:12:1"_s});
    fault("text that runs backwards", en, line, u"Walk \u202Ea little."_s, {u"error hidden-character topics/what-helps/en.md:12:6"_s});
    fault("accents on accents", en, line, u"Wa"_s + u"\u0301"_s.repeated(9) + u"lk."_s,
          {u"error combining-marks topics/what-helps/en.md:12:11"_s});
}

void TestReader::findsFaultsOfBlocks()
{
    QCOMPARE(found({u"/es.md"_s, u"missing-step"_s, u"blocks-differ"_s, u"empty-step"_s}), expectedFindings());
}

void TestReader::findsFaultsOfSteps_data()
{
    addFaultColumns();
    const QString disc = u"topics/disc/en.md"_s;
    const QString at = u"topics/disc/en.md:"_s;
    fault("text before the first step", disc, u"## What it is"_s, u"Hello.\n\n## What it is"_s,
          {u"error text-before-step "_s + at + u"9:1"_s});
    fault("empty heading", disc, u"## What it is {#what}"_s, u"## {#what}"_s, {u"error empty-heading "_s + at + u"9:1"_s});
    fault("unusable name", disc, u"{#years}"_s, u"{#The years}"_s,
          {u"error missing-step "_s + at + u"0:0"_s, u"error bad-id "_s + at + u"22:18"_s, u"error broken-link "_s + at + u"35:20"_s,
           u"error missing-step topics/disc/es.md:0:0"_s});
    fault("no name", disc, u"## As years pass {#years}"_s, u"## As years pass"_s,
          {u"error missing-step "_s + at + u"0:0"_s, u"error no-id "_s + at + u"22:1"_s, u"error broken-link "_s + at + u"35:20"_s});
    fault("name twice", disc, u"{#check}"_s, u"{#what}"_s,
          {u"error missing-step "_s + at + u"0:0"_s, u"error step-kind "_s + at + u"30:1"_s, u"error step-order "_s + at + u"30:1"_s,
           u"error id-twice "_s + at + u"30:36"_s});
    fault("empty step", disc,
          u"With the years it [gets lower](#wear=60). [@first2020; @agency2021]\nSee [what helps](topic:what-helps/walk).\n"_s, u""_s,
          {u"error empty-step "_s + at + u"22:1"_s, u"warning blocks-differ "_s + at + u"22:1"_s});
    fault("third picture", disc, u"\"Worn\")"_s, u"\"Worn\")\n![c](../../figures/plain.svg)"_s,
          {u"error too-many-pictures "_s + at + u"26:1"_s});
    fault("no words for a picture", disc, u"![The disc is tall.]"_s, u"![]"_s, {u"error no-alt "_s + at + u"24:1"_s});
    fault("missing picture", disc, u"wear-100.svg"_s, u"wear-101.svg"_s, {u"error missing-picture "_s + at + u"25:1"_s});
    fault("picture outside", disc, u"../../figures/wear-100.svg"_s, u"../../../../etc/passwd"_s,
          {u"error outside-path "_s + at + u"25:1"_s});
    fault("picture from the root", disc, u"../../figures/wear-100.svg"_s, u"/etc/passwd"_s, {u"error outside-path "_s + at + u"25:1"_s});
    fault("picture from the net", disc, u"../../figures/wear-100.svg"_s, u"http://example.org/x.svg"_s,
          {u"error outside-path "_s + at + u"25:1"_s});
    fault("unknown structure", disc, u"(#disc-c5-c6) is"_s, u"(#disc-c9) is"_s, {u"error broken-link "_s + at + u"13:5"_s});
    fault("structure without a picture", disc, u"Many people feel"_s, u"[Many](#what) people feel"_s, {});
    fault("unknown glossary word", disc, u"glossary:nucleus"_s, u"glossary:core"_s, {u"error broken-link "_s + at + u"14:19"_s});
    fault("unknown topic", disc, u"topic:what-helps/walk"_s, u"topic:nothing"_s, {u"error broken-link "_s + at + u"28:5"_s});
    fault("unknown step of a topic", disc, u"topic:what-helps/walk"_s, u"topic:what-helps/run"_s,
          {u"error broken-link "_s + at + u"28:5"_s});
    fault("slider out of bounds", disc, u"#wear=60"_s, u"#wear=600"_s, {u"error slider-value "_s + at + u"27:19"_s});
    fault("slider without one", disc, u"(#disc-c5-c6) is"_s, u"(#wear=10) is"_s, {u"error broken-link "_s + at + u"13:5"_s});
    fault("answer elsewhere", disc, u"- It is soft."_s, u"- [ ] It is soft."_s,
          {u"warning blocks-differ "_s + at + u"9:1"_s, u"error answer-outside-check "_s + at + u"16:1"_s});
    fault("wrong answer without a link", disc, u" [See it here](#years)"_s, u""_s, {u"error answer-link "_s + at + u"35:1"_s});
    fault("wrong answer leads nowhere", disc, u"(#years)"_s, u"(#ages)"_s, {u"error broken-link "_s + at + u"35:20"_s});
    fault("no right answer", disc, u"- [x] No, not always."_s, u"- [ ] No. [See it here](#years)"_s,
          {u"error answers "_s + at + u"30:1"_s, u"error answers-differ "_s + at + u"30:1"_s});
    fault("one answer", disc, u"- [ ] Yes, always. [See it here](#years)\n"_s, u""_s,
          {u"error answers "_s + at + u"30:1"_s, u"error answers-differ "_s + at + u"30:1"_s});
    fault("check in one language only", disc, u"## ? Does"_s, u"## Does"_s,
          {u"error step-kind "_s + at + u"30:1"_s, u"error answer-outside-check "_s + at + u"34:1"_s,
           u"error answer-outside-check "_s + at + u"35:1"_s});
    fault("one picture less", disc, u"![The disc is low.](../../figures/wear-100.svg \"Worn\")\n"_s, u""_s,
          {u"error pictures-differ "_s + at + u"22:1"_s, u"error broken-link "_s + at + u"26:19"_s});
    fault("one item less", disc, u"- It holds water.\n"_s, u""_s, {u"warning blocks-differ "_s + at + u"9:1"_s});
}

void TestReader::findsFaultsOfSteps()
{
    QCOMPARE(found(), expectedFindings());
}

void TestReader::findsAnotherOrderOfSteps()
{
    ContentFolder folder;
    const QString cells = u"topics/cells/en.md"_s;
    folder.replace(cells, u"## The risks {#risks}"_s, u"## Other ways {#other}"_s);
    folder.replace(cells, u"## Other ways {#other-options}"_s, u"## The risks {#risks}"_s);
    folder.replace(cells, u"{#other}"_s, u"{#other-options}"_s);
    QCOMPARE(summary(folder.read()), QStringList{u"error step-order topics/cells/en.md:31:1"_s});
}

void TestReader::findsMissingFiles()
{
    ContentFolder folder;
    folder.remove(u"topics/what-helps/en.md"_s);
    folder.remove(u"glossary/nucleus/es.md"_s);
    folder.remove(u"questions/en.md"_s);
    folder.write(u"topics/disc/fr.md"_s, "---\ntitle: x\n---\n");
    folder.remove(u"topics/warning-signs"_s);
    QCOMPARE(summary(folder.read()),
             (QStringList{u"error missing-topic clinic.yaml:0:0"_s, u"error missing-language glossary/nucleus/es.md:0:0"_s,
                          u"error missing-language questions/en.md:0:0"_s, u"error unknown-language topics/disc/fr.md:0:0"_s,
                          u"error missing-language topics/what-helps/en.md:0:0"_s}));
}

void TestReader::findsMoreTopicsThanAllowed()
{
    ContentFolder folder;
    QStringList names;
    for (int i = 0; i < 501; ++i)
        names.append(u"t%1"_s.arg(i));
    folder.replace(u"clinic.yaml"_s, u"[disc, what-helps, cells]"_s, u'[' + names.join(u", "_s) + u']');
    const sala::content::FileGate gate(folder.path());
    sala::content::Findings findings;
    QVERIFY(sala::content::parseClinic(gate, findings));
    QCOMPARE(summary(findings), QStringList{u"error too-many-topics clinic.yaml:7:2900"_s});
}

void TestReader::findsFaultsOfEvidence_data()
{
    addFaultColumns();
    const QString cells = u"topics/cells/en.md"_s;
    const QString at = u"topics/cells/en.md:"_s;
    fault("no claim", cells, u"claim: With cells 74 of 100 got better. Without them, 69.\n"_s, u""_s,
          {u"error missing-key "_s + at + u"17:1"_s});
    fault("unknown key", cells, u"unknown:"_s, u"open:"_s, {u"error unknown-key "_s + at + u"27:1"_s});
    fault("broken YAML", cells, u"claim: With"_s, u"claim: \"With"_s, {u"error yaml "_s + at + u"28:20"_s});
    fault("unknown certainty", cells, u"certainty: high"_s, u"certainty: sure"_s, {u"error bad-value "_s + at + u"19:12"_s});
    fault("unknown region", cells, u"where: lower-back"_s, u"where: knee"_s, {u"error bad-value "_s + at + u"22:8"_s});
    fault("people in words", cells, u"people: 114"_s, u"people: many"_s, {u"error bad-value "_s + at + u"20:9"_s});
    fault("better than all", cells, u"better: 74"_s, u"better: 174"_s, {u"error bad-value "_s + at + u"25:42"_s});
    fault("group without a label", cells, u"{label: With cells, of"_s, u"{of"_s, {u"error missing-key "_s + at + u"25:5"_s});
    fault("group without a number", cells, u", better: 74"_s, u""_s, {u"error missing-key "_s + at + u"25:5"_s});
    fault("unknown source", cells, u"source: [first2020]"_s, u"source: [none]"_s, {u"error missing-reference "_s + at + u"28:10"_s});
    fault("twice", cells, u"## The risks"_s, u"```evidence\nclaim: x\n```\n\n## The risks"_s,
          {u"error evidence-twice "_s + at + u"31:1"_s});
    fault("certainty missing", cells, u"certainty: high\n"_s, u""_s, {u"warning evidence-incomplete "_s + at + u"17:1"_s});
    fault("numbers missing", cells, u"people: 114\nstudies: 1\n"_s, u""_s, {u"warning evidence-incomplete "_s + at + u"17:1"_s});
    fault("source missing", cells, u"source: [first2020]\n"_s, u""_s, {u"warning evidence-incomplete "_s + at + u"17:1"_s});
}

void TestReader::findsFaultsOfEvidence()
{
    QCOMPARE(found({u"empty-step"_s, u"step-kind"_s}), expectedFindings());
}

void TestReader::findsFaultsOfGlossaryAndQuestions_data()
{
    addFaultColumns();
    const QString word = u"glossary/nucleus/en.md"_s;
    fault("two paragraphs", word, u"[@first2020]"_s, u"[@first2020]\n\nMore."_s, {u"error glossary-shape glossary/nucleus/en.md:9:1"_s});
    fault("no meaning", word, u"It is the soft centre of the disc. [@first2020]\n"_s, u""_s,
          {u"error empty-glossary glossary/nucleus/en.md:4:1"_s});
    fault("no title", word, u"title: nucleus"_s, u"title:"_s, {u"error missing-key glossary/nucleus/en.md:2:1"_s});
    fault("missing reference", word, u"@first2020"_s, u"@none"_s, {u"error missing-reference glossary/nucleus/en.md:7:36"_s});
    const QString questions = u"questions/en.md"_s;
    fault("question without a name", questions, u" {#do}"_s, u""_s,
          {u"error missing-step questions/en.md:0:0"_s, u"error no-id questions/en.md:8:1"_s});
    fault("question twice", questions, u"{#do}"_s, u"{#what}"_s,
          {u"error missing-step questions/en.md:0:0"_s, u"error id-twice questions/en.md:8:18"_s});
    fault("group twice", questions, u"{#money}"_s, u"{#disc}"_s,
          {u"error missing-step questions/en.md:0:0"_s, u"error missing-step questions/en.md:0:0"_s,
           u"error id-twice questions/en.md:10:16"_s, u"error missing-step questions/es.md:0:0"_s});
    fault("paragraph among questions", questions, u"## About money"_s, u"Text.\n\n## About money"_s,
          {u"error questions-shape questions/en.md:10:1"_s});
    fault("another order", questions, u"- What do I have? {#what}\n- What can I do? {#do}"_s,
          u"- What can I do? {#do}\n- What do I have? {#what}"_s, {u"error step-order questions/en.md:7:1"_s});
}

void TestReader::findsFaultsOfGlossaryAndQuestions()
{
    QCOMPARE(found(), expectedFindings());
}

void TestReader::everyFindingSaysWhatToDo()
{
    ContentFolder folder;
    folder.write(u"topics/disc/en.md"_s, "nothing");
    folder.remove(u"topics/about/en.md"_s);
    folder.replace(u"clinic.yaml"_s, u"city"_s, u"town"_s);
    const sala::content::Findings findings = folder.read();
    QVERIFY(findings.size() > 2);
    for (const sala::content::Finding &finding : findings) {
        QVERIFY(!finding.code.isEmpty());
        QVERIFY2(!finding.remedy.isEmpty(), qUtf8Printable(finding.code));
        for (const QString &language : sala::content::messageLanguages()) {
            const QString message = finding.message.in(language);
            QVERIFY2(message.endsWith(u'.') || message.endsWith(u')'), qUtf8Printable(message));
        }
        QVERIFY2(finding.message.in(u"es"_s) != finding.message.english(), qUtf8Printable(finding.message.english()));
        QVERIFY2(finding.remedy.in(u"es"_s) != finding.remedy.english(), qUtf8Printable(finding.remedy.english()));
    }
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
