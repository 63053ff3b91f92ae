// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/package.h"

#include "support/contentfolder.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Which files of a folder are read, in which order, and what a version is made of.
class TestPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeFolder();
    void readsNothingWithoutAClinic_data();
    void readsNothingWithoutAClinic();
    void listsTopics();
    void findsTranslations();
    void readsLanguagesAlike();
    void versionsWhatIsContent_data();
    void versionsWhatIsContent();
    void versionsNamesToo();
};

void TestPackage::readsAWholeFolder()
{
    Findings found;
    const ContentFolder folder;
    const Package package = loadPackage(folder.path(), found);
    QCOMPARE(said(found), QStringList());
    QStringList topics;
    for (const TopicSet &set : package.topics)
        topics.append(u"%1 %2"_s.arg(set.id).arg(set.texts.size()));
    QCOMPARE(topics,
             (QStringList{u"disc 2"_s, u"what-helps 2"_s, u"cells 2"_s, u"warning-signs 2"_s, u"about 2"_s, u"investigational 2"_s}));
    QCOMPARE(package.glossary.size(), 1);
    QCOMPARE(package.questions.size(), 2);
    QCOMPARE(package.questions.constFirst().language, u"es"_s);
    QCOMPARE(package.structures.size(), 2);
    QCOMPARE(package.references.size(), 2);
    QCOMPARE(package.version, contentVersion(*package.gate));
    QCOMPARE(package.topic(u"cells"_s), &package.topics.at(2));
    QCOMPARE(package.topic(u"none"_s), nullptr);
    QCOMPARE(package.glossaryWord(u"nucleus"_s), &package.glossary.at(0));
    QCOMPARE(package.glossaryWord(u"none"_s), nullptr);
}

void TestPackage::readsNothingWithoutAClinic_data()
{
    QTest::addColumn<QByteArray>("clinic");
    QTest::addColumn<QString>("expected");

    QTest::newRow("broken") << QByteArray("name: [") << u"yaml clinic.yaml:1:1"_s;
    QTest::newRow("empty") << QByteArray() << u"bad-value clinic.yaml:1:1"_s;
    QTest::newRow("not UTF-8") << QByteArray("name: \xFF") << u"not-utf8 clinic.yaml:1:7"_s;
}

void TestPackage::readsNothingWithoutAClinic()
{
    QFETCH(QByteArray, clinic);
    QFETCH(QString, expected);
    const ContentFolder folder;
    ContentFolder broken;
    broken.write(u"clinic.yaml"_s, clinic);
    broken.write(u"topics/disc/es.md"_s, "nothing"); // not looked at: everything would be a consequence
    Findings found;
    const Package package = loadPackage(broken.path(), found);
    QCOMPARE(saidOfFiles(found), QStringList{expected});
    QVERIFY(!package.clinic && package.topics.isEmpty() && package.glossary.isEmpty() && package.version.isEmpty());
    Findings nowhere;
    QVERIFY(!loadPackage(folder.path(u"nowhere"_s), nowhere).clinic);
    QCOMPARE(saidOfFiles(nowhere), QStringList{u"no-folder :0:0"_s});
}

void TestPackage::listsTopics()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"[disc, what-helps, cells]"_s, u"[cells, about, nerve]"_s);
    Findings found;
    const Package package = loadPackage(folder.path(), found);
    QStringList topics;
    for (const TopicSet &set : package.topics)
        topics.append(set.id);
    // As the clinic orders them; one that has no folder, and those that nobody lists, are not read.
    QCOMPARE(topics, (QStringList{u"cells"_s, u"about"_s, u"warning-signs"_s, u"investigational"_s}));
    QCOMPARE(saidOfFiles(found), (QStringList{u"missing-topic clinic.yaml:7:24"_s, u"warning unlisted-topic topics/disc:0:0"_s,
                                              u"warning unlisted-topic topics/what-helps:0:0"_s}));
    QCOMPARE(specialTopics(), (QStringList{u"warning-signs"_s, u"about"_s, u"investigational"_s}));
}

void TestPackage::findsTranslations()
{
    TopicSource es;
    es.language = u"es"_s;
    TopicSource en;
    en.language = u"en"_s;
    const TopicSet set{u"disc"_s, {es, en}};
    QCOMPARE(set.in(u"en"_s), &set.texts.at(1));
    QCOMPARE(set.in(u"pt"_s), nullptr);
    QCOMPARE(TopicSet().in(u"es"_s), nullptr);
}

void TestPackage::readsLanguagesAlike()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"[es, en]"_s, u"[en, es, pt]"_s);
    folder.write(u"topics/disc/fr.md"_s, "x");
    folder.write(u"questions/pt.txt"_s, "x"); // no text of the kiosk
    Findings found;
    const Package package = loadPackage(folder.path(), found);
    QStringList lines = saidOfFiles(found).filter(u"missing-language"_s);
    QCOMPARE(lines.filter(u"/pt.md"_s).size(), lines.filter(u"structures.yaml"_s).isEmpty() ? lines.size() : lines.size() - 2);
    QCOMPARE(lines.filter(u"structures.yaml"_s).size(), 2);
    QCOMPARE(saidOfFiles(found).filter(u"unknown-language"_s), QStringList{u"unknown-language topics/disc/fr.md:0:0"_s});
    QCOMPARE(package.topics.constFirst().texts.constFirst().language, u"en"_s);
    QCOMPARE(package.questions.constFirst().language, u"en"_s);
}

void TestPackage::versionsWhatIsContent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("counts");

    for (const QString &file : {u"a.md"_s, u"a.yaml"_s, u"words.es.txt"_s, u"references.json"_s, u"figures/a.SVG"_s, u"a.png"_s, u"a.jpg"_s,
                                u"a.jpeg"_s, u"a.webp"_s, u"a.webm"_s, u"other.json"_s})
        QTest::newRow(qUtf8Printable(file)) << file << true;
    for (const QString &file : {u"a.docx"_s, u"audio/a.opus"_s, u"audio/a.vtt"_s, u".git/a.md"_s, u"md"_s})
        QTest::newRow(qUtf8Printable(u"not "_s + file)) << file << false;
}

void TestPackage::versionsWhatIsContent()
{
    QFETCH(QString, file);
    QFETCH(bool, counts);
    const QString none = contentVersion(SmallFolder({}).gate());
    QCOMPARE(none, u"e3b0c44298fc"_s); // SHA-256 of nothing
    QCOMPARE(contentVersion(SmallFolder({{file, "x"}}).gate()) != none, counts);
}

void TestPackage::versionsNamesToo()
{
    const QString version = contentVersion(SmallFolder({{u"a.md"_s, "x"}, {u"b.md"_s, ""}}).gate());
    QCOMPARE(version.size(), 12);
    QCOMPARE(contentVersion(SmallFolder({{u"b.md"_s, ""}, {u"a.md"_s, "x"}}).gate()), version);
    QVERIFY(contentVersion(SmallFolder({{u"a.md"_s, ""}, {u"b.md"_s, "x"}}).gate()) != version);
    QVERIFY(contentVersion(SmallFolder({{u"a.md"_s, "x"}, {u"c.md"_s, ""}}).gate()) != version);
    QVERIFY(contentVersion(SmallFolder({{u"a.md"_s, "y"}, {u"b.md"_s, ""}}).gate()) != version);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
