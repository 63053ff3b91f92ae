// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"
#include "content/support/contentfolder.h"
#include "journeys/kioskharness.h"
#include "journeys/layoutcheck.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::content::Findings;

/// A third language, Portuguese, as the guide for staff tells how to add one: files only. tests/data/content/portuguese
/// holds those files; what has to be changed in the others is done here.
class TestThirdLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAccepted();
    void saysThatTheVoiceIsMissing();
    void showsThreeLanguageButtons();
    void speaksPortuguese();
    void holdsTheLayout_data();
    void holdsTheLayout();

private:
    [[nodiscard]] HarnessOptions options(QSize size = {1366, 768}) const;

    ContentFolder m_folder;
};

void TestThirdLanguage::initTestCase()
{
    const QString files = QStringLiteral(SALA_TEST_CONTENT) + u"/portuguese/"_s;
    QDirIterator each(files, {u"pt.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_folder.write(each.filePath().sliced(files.size()), file.readAll());
        ++count;
    }
    QCOMPARE(count, 8);
    m_folder.replace(u"clinic.yaml"_s, u"languages: [es, en]"_s, u"languages: [es, en, pt]"_s);
    m_folder.replace(u"clinic.yaml"_s, u"  en: {tell-staff: \"Tell us now\"}"_s,
                     u"  en: {tell-staff: \"Tell us now\"}\n  pt: {tell-staff: \"Avise já\"}"_s);
    m_folder.replace(u"structures.yaml"_s, u"en: \"Disc\"}"_s, u"en: \"Disc\", pt: \"Disco\"}"_s);
    m_folder.replace(u"structures.yaml"_s, u"en: \"Centre\"}"_s, u"en: \"Centre\", pt: \"Centro\"}"_s);
    QFile words(u":/portuguese/sala_pt.qm"_s);
    QVERIFY(words.open(QIODevice::ReadOnly));
    m_folder.write(u"translations/sala_pt.qm"_s, words.readAll());
}

HarnessOptions TestThirdLanguage::options(QSize size) const
{
    HarnessOptions options;
    options.size = size;
    options.language = u"pt"_s;
    options.folder = m_folder.path();
    return options;
}

void TestThirdLanguage::isAccepted()
{
    const Findings findings = m_folder.check();
    QStringList errors;
    for (const sala::content::Finding &finding : findings) {
        if (finding.severity == sala::content::Severity::Error)
            errors.append(sala::content::inLanguage(finding, u"en"_s));
    }
    QVERIFY(nothingFound(errors));
}

void TestThirdLanguage::saysThatTheVoiceIsMissing()
{
    const Findings findings = m_folder.check();
    const bool said = std::any_of(findings.cbegin(), findings.cend(), [](const sala::content::Finding &finding) {
        return finding.code == u"no-sound-at-all"_s && finding.message.english().contains(u"\"pt\""_s);
    });
    QVERIFY(said);
}

void TestThirdLanguage::showsThreeLanguageButtons()
{
    KioskHarness kiosk(options());
    QCOMPARE(kiosk.library().clinic.languages, QStringList({u"es"_s, u"en"_s, u"pt"_s}));
    QCOMPARE(kiosk.library().languageNames.value(u"pt"_s), u"Português"_s);
    for (const QString &address : {u"home"_s, u"disc/what"_s, u"questions"_s}) {
        kiosk.goTo(address);
        for (const QString &language : kiosk.library().clinic.languages) {
            const QWidget *button = kiosk.find(u"language_"_s + language);
            QVERIFY2(button && kiosk.reachable(button), qUtf8Printable(address + u' ' + language));
        }
    }
}

void TestThirdLanguage::speaksPortuguese()
{
    KioskHarness kiosk(options());
    kiosk.goTo(u"disc/what"_s);
    QVERIFY(kiosk.visibleTexts().contains(u"Avançar"_s));
    QVERIFY(kiosk.visibleTexts().contains(u"O que é"_s));
    QVERIFY(kiosk.tap(u"language_es"_s));
    QVERIFY(kiosk.visibleTexts().contains(u"Siguiente"_s) && kiosk.visibleTexts().contains(u"Qué es"_s));
    QVERIFY(kiosk.tap(u"language_pt"_s));
    QVERIFY(kiosk.visibleTexts().contains(u"O que é"_s));
    QCOMPARE(kiosk.place().topic, u"disc"_s);
    // A word of the kiosk that the short file does not have is in English, not empty.
    QVERIFY(!kiosk.phrasebook().text(u"pt"_s, "Slower").isEmpty());
}

void TestThirdLanguage::holdsTheLayout_data()
{
    QTest::addColumn<QSize>("size");

    QTest::newRow("landscape") << QSize(1366, 768);
    QTest::newRow("small") << QSize(1024, 768);
    QTest::newRow("portrait") << QSize(1080, 1920);
}

void TestThirdLanguage::holdsTheLayout()
{
    QFETCH(QSize, size);
    for (const int scale : {100, 200}) {
        HarnessOptions wanted = options(size);
        wanted.room.textScale = scale;
        KioskHarness kiosk(wanted);
        QStringList problems;
        for (const sala::ui::GalleryItem &item : screenKinds(kiosk.library())) {
            kiosk.show(item);
            for (const QString &problem : layoutProblems(kiosk))
                problems.append(u"%1 at %2: %3"_s.arg(item.name).arg(scale).arg(problem));
        }
        QVERIFY(nothingFound(problems));
    }
}

SALA_JOURNEY(TestThirdLanguage)
#include "tst_thirdlanguage.moc"
