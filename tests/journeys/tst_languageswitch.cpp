// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "journeys/pixels.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sala::session::Place;
using sala::session::Screen;
using sala::session::SessionState;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

namespace {

// Letters may get other edges once Qt has emptied its store of drawn letters; another word differs by far more. (0..255, measured 36)
constexpr int mostShade = 64;

// Both languages stand on these by design, or there is no language to choose.
bool speaksBoth(const GalleryItem &item)
{
    return item.place.screen == Screen::Welcome || item.asking || item.outOfService;
}

// A long reference, or a line of many, may be parted between two columns or pages.
bool isReference(const sala::content::Library &library, const QString &text)
{
    const QStringList parts = text.split(u'·');
    return std::all_of(parts.begin(), parts.end(), [&library](const QString &part) {
        return std::any_of(library.references.begin(), library.references.end(),
                           [name = part.trimmed()](const sala::content::Reference &reference) {
                               return reference.fullForm.simplified().contains(name) || reference.shortForm.contains(name);
                           });
    });
}

QSet<QString> touchableWords(const sala::content::Library &library, const QString &language)
{
    QSet<QString> words;
    const auto add = [&words](const QList<sala::content::Block> &blocks) {
        for (const sala::content::Block &block : blocks) {
            for (const sala::content::Run &run : block.runs) {
                if (run.kind != sala::content::Run::Kind::Text && run.kind != sala::content::Run::Kind::Strong)
                    words.insert(run.text);
            }
        }
    };
    for (const sala::content::Topic &topic : library.topics) {
        for (const sala::content::Step &step : topic.steps)
            add(step.text.value(language).blocks);
    }
    for (const sala::content::GlossaryEntry &entry : library.glossary)
        words.insert(entry.text.value(language).word);
    return words;
}

// Words of the trade that both languages have: "C6", "foramen".
bool isSharedTerm(const sala::content::Library &library, const QString &text)
{
    static const QSet<QString> shared = touchableWords(library, u"es"_s) & touchableWords(library, u"en"_s);
    return !text.contains(u' ') && shared.contains(text);
}

// Names, numbers and references are the same in every language.
bool sameEverywhere(const sala::content::Library &library, const QString &text)
{
    static const QRegularExpression letters(u"\\p{L}"_s);
    const sala::content::Clinic &clinic = library.clinic;
    const QStringList names =
        QStringList{clinic.name, clinic.city, clinic.name + u", "_s + clinic.city, clinic.phone} + library.languageNames.values();
    return !text.contains(letters) || names.contains(text) || isReference(library, text) || isSharedTerm(library, text);
}

// The little words that no sentence of one language does without, and that the other has not.
QStringList strangeWords(const QString &text, const QString &language)
{
    static const QStringList spanish{u"el"_s,  u"los"_s,  u"las"_s,  u"del"_s,    u"que"_s,  u"y"_s,     u"en"_s,
                                     u"una"_s, u"para"_s, u"con"_s,  u"por"_s,    u"su"_s,   u"usted"_s, u"es"_s,
                                     u"se"_s,  u"más"_s,  u"pero"_s, u"cuello"_s, u"dolor"_s};
    static const QStringList english{u"the"_s,  u"of"_s,   u"and"_s, u"is"_s,   u"are"_s, u"to"_s,   u"with"_s,
                                     u"for"_s,  u"your"_s, u"you"_s, u"not"_s,  u"it"_s,  u"that"_s, u"this"_s,
                                     u"what"_s, u"from"_s, u"but"_s, u"neck"_s, u"pain"_s};
    const QStringList &strange = language == u"es"_s ? english : spanish;
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s);
    QStringList found = text.toLower().split(notLetters, Qt::SkipEmptyParts);
    found.removeIf([&strange](const QString &word) { return !strange.contains(word); });
    return found;
}

} // namespace

/// One touch, from any state to the same state in the other language, and back, identical.
class TestLanguageSwitch final : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data();
    void thereAndBack();

private:
    void checkPart(KioskHarness &kiosk);
    void checkWords(const KioskHarness &kiosk, const QSet<QString> &spanish, const QSet<QString> &english);
    void note(const QString &problem) { m_problems.append(m_where + u": "_s + problem); }

    QString m_where;
    QStringList m_problems;
};

void TestLanguageSwitch::thereAndBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("pictures");
    QTest::newRow("landscape with its pictures") << QSize(1366, 768) << 100 << true;
    QTest::newRow("portrait with the largest text") << QSize(1080, 1920) << 200 << false;
}

void TestLanguageSwitch::thereAndBack()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, pictures);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    room.lessMotion = true; // nothing may be half way when it is compared
    KioskHarness kiosk({size, u"es"_s, room, pictures});
    m_problems.clear();
    const QList<GalleryItem> items = sala::ui::gallery(kiosk.library());
    for (const GalleryItem &item : items) {
        if (speaksBoth(item))
            continue;
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            kiosk.show(item, part);
            parts = kiosk.shell().panel() ? 1 : kiosk.page()->partCount();
            m_where = u"%1 part %2"_s.arg(item.name).arg(part + 1);
            checkPart(kiosk);
        }
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestLanguageSwitch::checkPart(KioskHarness &kiosk)
{
    const Place place = kiosk.place();
    const SessionState session = kiosk.kiosk().session();
    const QImage before = kiosk.picture();
    const QSet<QString> spanish = kiosk.visibleTexts();
    if (!kiosk.tap(u"language_en"_s)) {
        note(u"the language cannot be touched"_s);
        return;
    }
    SessionState expected = session;
    expected.language = u"en"_s;
    if (kiosk.place() != place || kiosk.kiosk().session() != expected)
        note(u"English is another place or session"_s);
    checkWords(kiosk, spanish, kiosk.visibleTexts());
    if (!kiosk.tap(u"language_es"_s)) {
        note(u"the language cannot be touched in English"_s);
        return;
    }
    if (kiosk.place() != place || kiosk.kiosk().session() != session)
        note(u"Spanish again is another place or session"_s);
    const QImage after = kiosk.picture();
    const sala::test::Difference d = sala::test::difference(before, after);
    if (d.most > mostShade) {
        note(u"Spanish again looks different: %1 pixels by %2 in %3,%4 %5x%6"_s.arg(d.pixels)
                 .arg(d.most)
                 .arg(d.where.x())
                 .arg(d.where.y())
                 .arg(d.where.width())
                 .arg(d.where.height()));
    }
}

void TestLanguageSwitch::checkWords(const KioskHarness &kiosk, const QSet<QString> &spanish, const QSet<QString> &english)
{
    const sala::content::Library &library = *KioskHarness::shippedContent();
    const auto look = [&](const QSet<QString> &texts, const QSet<QString> &others, const QString &language) {
        const QString sources = kiosk.phrasebook().text(language, "Sources") + u':';
        for (const QString &text : texts) {
            if (sameEverywhere(library, text) || text.startsWith(sources))
                continue;
            if (others.contains(text))
                note(u"the same in both languages: "_s + text);
            const QStringList strange = strangeWords(text, language);
            if (!strange.isEmpty())
                note(u"“%1” in %2: %3"_s.arg(strange.first(), language, text));
        }
    };
    look(spanish, english, u"es"_s);
    look(english, spanish, u"en"_s);
}

SALA_JOURNEY(TestLanguageSwitch)
#include "tst_languageswitch.moc"
