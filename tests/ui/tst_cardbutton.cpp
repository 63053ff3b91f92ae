// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/cardbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

class TestCardButton final : public QObject
{
    Q_OBJECT

private slots:
    void heightHoldsTheWords_data();
    void heightHoldsTheWords();
    void tooSmall();
    void wordTooWide();
    void atLeastABigTarget();
    void thumbnailDoesNotMoveTheWords();
    void iconStandsWhereAThumbnailWould();
    void slidOffDoesNothing();
    void nameHoldsTheWords();
};

void TestCardButton::heightHoldsTheWords_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("width");
    for (const int scale : {100, 125, 150, 200}) {
        for (const int width : {800, 1000, 1500})
            QTest::addRow("%d wide at %d percent", width, scale) << scale << width;
    }
}

void TestCardButton::heightHoldsTheWords()
{
    QFETCH(int, scale);
    QFETCH(int, width);
    CardButton card(u"El disco"_s, u"La almohadilla entre dos huesos del cuello y lo que cambia con los años."_s,
                    {.metrics = {.textScale = scale}}, nullptr);
    card.reserveThumbnail();
    card.resize(width, card.heightFor(width));
    QVERIFY(card.wordsFit());
    QVERIFY(!card.grab().isNull());
}

void TestCardButton::tooSmall()
{
    CardButton card(u"El disco"_s, u"La almohadilla entre dos huesos del cuello y lo que cambia con los años."_s, {}, nullptr);
    card.resize(500, 40);
    QVERIFY(!card.wordsFit());
}

void TestCardButton::wordTooWide()
{
    CardButton card(u"Electroencefalografista"_s, {}, {}, nullptr);
    card.resize(260, 900);
    QVERIFY(!card.wordsFit());
    card.resize(1, 1);
    QVERIFY(!card.wordsFit());
    QVERIFY(!card.grab().isNull());
}

void TestCardButton::atLeastABigTarget()
{
    const Look look;
    const CardButton card(u"Sí"_s, {}, look, nullptr);
    QVERIFY(card.heightFor(900) >= look.metrics.bigTarget());
}

void TestCardButton::thumbnailDoesNotMoveTheWords()
{
    CardButton card(u"El disco"_s, u"Una frase."_s, {}, nullptr);
    card.reserveThumbnail();
    const int before = card.heightFor(700);
    card.resize(700, before);
    const QImage waiting = card.grab().toImage();
    QPixmap thumbnail(card.thumbnailSide(), card.thumbnailSide());
    thumbnail.fill(Qt::darkCyan);
    card.setThumbnail(thumbnail);
    QCOMPARE(card.heightFor(700), before);
    const QImage shown = card.grab().toImage();
    QVERIFY(shown != waiting);
    QCOMPARE(shown.copy(350, 0, 350, before), waiting.copy(350, 0, 350, before));
}

void TestCardButton::iconStandsWhereAThumbnailWould()
{
    const Look look;
    const auto drawn = [&look](const QString &icon) {
        CardButton card(u"Inicio"_s, {}, look, nullptr);
        card.reserveThumbnail();
        card.setIconName(icon);
        card.resize(900, card.heightFor(900));
        return card.grab().toImage();
    };
    const QImage without = drawn({});
    const QImage with = drawn(u"home"_s);
    QCOMPARE(with.size(), without.size());
    const int words = look.metrics.px(3.2 + 10.5); // where the disc ends
    QVERIFY(with.copy(0, 0, words, with.height()) != without.copy(0, 0, words, with.height()));
    QCOMPARE(with.copy(words + 1, 0, with.width() - words - 1, with.height()),
             without.copy(words + 1, 0, with.width() - words - 1, with.height()));
}

void TestCardButton::slidOffDoesNothing()
{
    CardButton card(u"El disco"_s, {}, {}, nullptr);
    card.resize(500, 200);
    QSignalSpy clicked(&card, &Control::clicked);
    QTest::mousePress(&card, Qt::LeftButton);
    QTest::mouseRelease(&card, Qt::LeftButton, {}, {-30, -30});
    QVERIFY(clicked.isEmpty());
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestCardButton::nameHoldsTheWords()
{
    CardButton card(u"El disco"_s, u"Una frase."_s, {}, nullptr);
    QVERIFY(card.accessibleName().contains(u"El disco"_s));
    QVERIFY(card.accessibleName().contains(u"Una frase."_s));
    card.setKicker(u"¿Sabía que…?"_s);
    for (const QString &words : {u"¿Sabía que…?"_s, u"El disco"_s, u"Una frase."_s})
        QVERIFY(card.accessibleName().contains(words));
    QCOMPARE(CardButton(u"El disco"_s, {}, {}, nullptr).accessibleName(), u"El disco"_s);
}

QTEST_MAIN(TestCardButton)
#include "tst_cardbutton.moc"
