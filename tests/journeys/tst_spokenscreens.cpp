// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "kioskharness.h"
#include "ui/shell/announcement.h"
#include "ui/widgets/control.h"
#include "ui/widgets/subtitle.h"
#include "ui/widgets/textblock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::session::Screen;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;
using Kind = sala::ui::Intent::Kind;

/// Nothing that a screen shows is left unsaid: every text is in the reading of its page, every control has a name that is recorded,
/// and every page that is read falls silent when it is left.
class TestSpokenScreens final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnsaid_data();
    void nothingIsUnsaid();
    void everyPageOffersToListen();
    void everyPageFallsSilentWhenLeft_data();
    void everyPageFallsSilentWhenLeft();
    void whatIsSaidIsLit();

private:
    [[nodiscard]] static QStringList unsaid(KioskHarness &kiosk);
    [[nodiscard]] static QStringList unnamed(KioskHarness &kiosk);
};

namespace {

constexpr qsizetype mostTold = 30;

// Numbers for staff and addresses for a keyboard are shown, not said.
QString withoutExceptions(QString text)
{
    static const QRegularExpression address(u"(doi:|https?://)\\S+"_s);
    static const QRegularExpression number(u"^\\d+\\. "_s);
    return text.remove(address).remove(number);
}

bool isVersion(const QString &text)
{
    return text.startsWith(u"Programa "_s) || text.startsWith(u"Program "_s);
}

QString rest(QString text, const QStringList &said)
{
    for (const QString &sentence : said)
        text.remove(sentence);
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]"_s);
    return text.remove(signs);
}

QString shownText(const QLabel *label)
{
    const auto *block = qobject_cast<const sala::ui::TextBlock *>(label);
    return block ? block->textLayout().text() : label->text();
}

sala::ui::View viewOf(KioskHarness &kiosk)
{
    sala::ui::View view;
    view.library = kiosk.kiosk().library();
    view.place = kiosk.place();
    view.session = kiosk.kiosk().session();
    view.phrasebook = &kiosk.phrasebook();
    return view;
}

} // namespace

QStringList TestSpokenScreens::unsaid(KioskHarness &kiosk)
{
    const QWidget *root = kiosk.shell().panel() ? static_cast<QWidget *>(kiosk.shell().panel()) : kiosk.page();
    const sala::ui::Reading reading =
        kiosk.narration().recordings()->reading(kiosk.place(), kiosk.kiosk().session(), kiosk.kiosk().session().language);
    QStringList said;
    for (const sala::ui::ReadingLine &line : reading.lines)
        said.append(line.sentence.text);
    if (kiosk.kiosk().asking()) { // said when it comes, in every language
        for (const QString &language : kiosk.library().clinic.languages)
            said.append(kiosk.phrasebook().text(language, "Are you still there?"));
    }
    std::sort(said.begin(), said.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList problems;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString text = shownText(label).simplified();
        if (!label->isVisible() || isVersion(text) || qobject_cast<const sala::ui::Subtitle *>(label))
            continue;
        if (!rest(withoutExceptions(text), said).isEmpty())
            problems.append(u"not said: "_s + rest(withoutExceptions(text), said) + u" in "_s + text);
    }
    return problems;
}

QStringList TestSpokenScreens::unnamed(KioskHarness &kiosk)
{
    QStringList problems;
    const QList<QWidget *> controls = kiosk.shell().focusOrder();
    for (const QWidget *control : controls) {
        const QStringList words = sala::ui::announcementOf(control, viewOf(kiosk)).words();
        const QStringList missing =
            sala::ui::wordsWithoutRecording(kiosk.narration().recordings()->source(), words, kiosk.kiosk().session().language);
        if (words.isEmpty() || !missing.isEmpty())
            problems.append(control->objectName() + u": "_s + missing.join(u" | "_s));
    }
    return problems;
}

void TestSpokenScreens::nothingIsUnsaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestSpokenScreens::nothingIsUnsaid()
{
    QFETCH(QString, language);
    KioskHarness kiosk({.language = language, .pictures = false});
    QStringList problems;
    QList<GalleryItem> items = sala::ui::gallery(kiosk.library());
    items.removeIf([](const GalleryItem &item) { // what is lit or moved adds no words
        const bool moved = item.place.screen == Screen::Topic && (!item.place.lit.isEmpty() || item.place.slider >= 0);
        return moved || item.outOfService || item.place.screen == Screen::Staff;
    });
    for (const GalleryItem &item : std::as_const(items)) {
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            kiosk.show(item, part);
            parts = kiosk.shell().panel() ? 1 : kiosk.page()->partCount();
            const QStringList found = unsaid(kiosk) + unnamed(kiosk);
            for (const QString &problem : found)
                problems.append(item.name + u": "_s + problem);
        }
    }
    QVERIFY(sala::test::nothingFound(problems.mid(0, mostTold)));
}

void TestSpokenScreens::everyPageOffersToListen()
{
    KioskHarness kiosk({.language = u"es"_s, .pictures = false});
    QStringList problems;
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk.library());
    for (const GalleryItem &item : items) {
        const Screen screen = item.place.screen;
        if (item.outOfService || item.asking || screen == Screen::Staff || screen == Screen::Welcome)
            continue;
        kiosk.show(item);
        const QString name = item.place.settingsOpen ? u"listenSettings"_s : item.place.card.isEmpty() ? u"listen"_s : u"listenCard"_s;
        if (!kiosk.tap(name)) {
            problems.append(item.name + u": no Listen"_s);
            continue;
        }
        QTRY_VERIFY2(kiosk.output().playing, qPrintable(item.name));
        QCOMPARE(kiosk.place().paused, false);
        QVERIFY(kiosk.tap(name)); // Pause
        QVERIFY2(!kiosk.output().playing, qPrintable(item.name));
    }
    QVERIFY(sala::test::nothingFound(problems));
}

void TestSpokenScreens::everyPageFallsSilentWhenLeft_data()
{
    QTest::addColumn<int>("intent");
    QTest::newRow("home") << static_cast<int>(Kind::GoHome);
    QTest::newRow("back") << static_cast<int>(Kind::Back);
    QTest::newRow("end") << static_cast<int>(Kind::End);
    QTest::newRow("warning signs") << static_cast<int>(Kind::OpenWarnings);
    QTest::newRow("language") << static_cast<int>(Kind::SetLanguage);
}

// Within the call itself; what a device has taken before is less than 60 ms (media::SoundOutput), so the voice ends within 100 ms.
void TestSpokenScreens::everyPageFallsSilentWhenLeft()
{
    QFETCH(int, intent);
    KioskHarness kiosk({.language = u"es"_s, .pictures = false});
    const QList<GalleryItem> items = sala::test::screenKinds(kiosk.library());
    for (const GalleryItem &item : items) {
        const Screen screen = item.place.screen;
        if (item.outOfService || item.asking || screen == Screen::Staff || screen == Screen::Welcome)
            continue;
        kiosk.show(item);
        kiosk.kiosk().handle({.kind = Kind::Listen});
        QTRY_VERIFY2(kiosk.output().playing, qPrintable(item.name));
        const sala::session::Place before = kiosk.place();
        kiosk.kiosk().handle({.kind = static_cast<Kind>(intent), .id = u"en"_s});
        const bool left = kiosk.place().screen != before.screen || kiosk.place().card != before.card
                          || kiosk.place().settingsOpen != before.settingsOpen || static_cast<Kind>(intent) == Kind::SetLanguage;
        QVERIFY2(!left || !kiosk.output().playing, qPrintable(item.name));
    }
}

// Cards, tiles and choices are lit like sentences.
void TestSpokenScreens::whatIsSaidIsLit()
{
    KioskHarness kiosk({.language = u"es"_s, .pictures = false});
    for (const QString &address : {u"home"_s, u"questions"_s, u"warning-signs"_s, u"disc/check"_s}) {
        kiosk.goTo(address);
        const QImage quiet = kiosk.page()->grab().toImage();
        QVERIFY(kiosk.tap(u"listen"_s));
        QTRY_VERIFY(kiosk.output().playing);
        QSet<QString> lit;
        for (int i = 0; i < 40 && kiosk.output().playing; ++i) {
            kiosk.clock().advance(1s);
            kiosk.output().look();
            kiosk.narrator().look();
            QTRY_VERIFY(kiosk.output().playing || kiosk.place().sentence < 0);
            const QImage now = kiosk.page()->grab().toImage();
            if (now != quiet)
                lit.insert(QString::number(kiosk.place().sentence));
        }
        QVERIFY2(lit.size() > 3, qPrintable(address));
        kiosk.kiosk().handle({.kind = Kind::GoHome});
    }
}

SALA_JOURNEY(TestSpokenScreens)
#include "tst_spokenscreens.moc"
