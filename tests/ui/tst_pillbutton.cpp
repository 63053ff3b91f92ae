// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/pillbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

class TestPillButton final : public QObject
{
    Q_OBJECT

private slots:
    void naturalSize();
    void wordsFit();
    void wordsWrapWhereItMayGrow();
    void compact();
    void actsOnRelease();
    void slidOffDoesNothing();
    void nameHoldsTheWords();
    void everyKindLooksDifferent();
    void pressedLooksDifferent();
    void focusMarkOnlyWithKeys();
    void growsWithTheText();
    void withoutWords();

private:
    [[nodiscard]] static std::unique_ptr<PillButton> make(PillButton::Kind kind = PillButton::Kind::Plain, const Look &look = {});
};

std::unique_ptr<PillButton> TestPillButton::make(PillButton::Kind kind, const Look &look)
{
    auto button = std::make_unique<PillButton>(kind, u"home"_s, look, nullptr);
    button->setWords(u"Inicio"_s);
    button->resize(button->wideWidth(), button->naturalHeight());
    button->show();
    return button;
}

void TestPillButton::naturalSize()
{
    const Look look;
    const auto button = make();
    QCOMPARE(button->naturalHeight(), look.metrics.target());
    QVERIFY(button->wideWidth() > button->compactWidth());
    QVERIFY(button->compactWidth() >= look.metrics.target());
    const PillButton big(PillButton::Kind::Plain, u"next"_s, look, nullptr, TextRole::BigControl);
    QCOMPARE(big.naturalHeight(), look.metrics.bigTarget());
}

void TestPillButton::wordsFit()
{
    const auto button = make();
    QVERIFY(button->wordsFit());
    button->resize(button->wideWidth() - 1, button->height());
    QVERIFY(!button->wordsFit());
    button->setWords(u"Una palabra mucho más larga"_s);
    QVERIFY(!button->wordsFit());
}

void TestPillButton::wordsWrapWhereItMayGrow()
{
    const auto button = make();
    button->setWords(u"Articulación facetaria C5-C6"_s);
    const int narrow = button->leastWidth();
    QVERIFY(narrow < button->wideWidth());
    QCOMPARE(button->heightFor(button->wideWidth()), button->naturalHeight());
    QVERIFY(button->heightFor(narrow) > button->naturalHeight());
    button->resize(narrow, button->heightFor(narrow));
    QVERIFY(button->wordsFit());
    button->resize(narrow - 4, button->heightFor(narrow - 4));
    QVERIFY(!button->wordsFit()); // a word would be torn
}

void TestPillButton::compact()
{
    const auto button = make();
    button->setCompact(true);
    button->resize(button->compactWidth(), button->height());
    QVERIFY(button->isCompact());
    QVERIFY(button->wordsFit());
    QCOMPARE(button->accessibleName(), u"Inicio"_s);
}

void TestPillButton::actsOnRelease()
{
    const auto button = make();
    QSignalSpy clicked(button.get(), &Control::clicked);
    QTest::mousePress(button.get(), Qt::LeftButton);
    QVERIFY(clicked.isEmpty());
    QTest::mouseRelease(button.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestPillButton::slidOffDoesNothing()
{
    const auto button = make();
    QSignalSpy clicked(button.get(), &Control::clicked);
    QTest::mousePress(button.get(), Qt::LeftButton);
    QTest::mouseRelease(button.get(), Qt::LeftButton, {}, {button->width() + 40, 10});
    QVERIFY(clicked.isEmpty());
    QVERIFY(!button->isDown());
}

void TestPillButton::nameHoldsTheWords()
{
    const auto button = make();
    QCOMPARE(button->accessibleName(), button->text());
    button->setFullName(button->text() + u". Más"_s);
    QVERIFY(button->accessibleName().contains(button->text()));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button.get());
    QCOMPARE(seen->role(), QAccessible::PushButton);
    QCOMPARE(seen->text(QAccessible::Name), button->accessibleName());
}

void TestPillButton::everyKindLooksDifferent()
{
    QList<QImage> seen;
    for (const auto kind : {PillButton::Kind::Plain, PillButton::Kind::Primary, PillButton::Kind::Warning, PillButton::Kind::Badge}) {
        const auto button = make(kind);
        button->resize(400, 90);
        const QImage image = button->grab().toImage();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
    const auto button = make();
    button->setKind(PillButton::Kind::Primary);
    button->resize(400, 90);
    QCOMPARE(button->grab().toImage(), seen[1]);
}

void TestPillButton::pressedLooksDifferent()
{
    for (const bool highContrast : {false, true}) {
        for (const auto kind : {PillButton::Kind::Plain, PillButton::Kind::Primary, PillButton::Kind::Warning, PillButton::Kind::Badge}) {
            const auto button = make(kind, {.metrics = {}, .theme = theme(highContrast)});
            const QImage before = button->grab().toImage();
            button->setDown(true);
            QVERIFY(button->grab().toImage() != before);
        }
    }
}

void TestPillButton::focusMarkOnlyWithKeys()
{
    const auto button = make();
    const QImage before = button->grab().toImage();
    button->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(button.get()));
    button->setFocus();
    QTRY_VERIFY(button->hasFocus());
    QCOMPARE(button->grab().toImage(), before);
    button->setProperty(keyboardInUse, true);
    QVERIFY(button->grab().toImage() != before);
    button->setProperty(keyboardInUse, false);
    QCOMPARE(button->grab().toImage(), before);
}

void TestPillButton::growsWithTheText()
{
    int before = 0;
    for (const int scale : {100, 125, 150, 200}) {
        const auto button = make(PillButton::Kind::Plain, {.metrics = {.textScale = scale}});
        QVERIFY(button->wordsFit());
        QVERIFY(button->wideWidth() > before);
        before = button->wideWidth();
    }
}

void TestPillButton::withoutWords()
{
    PillButton button(PillButton::Kind::Plain, {}, {}, nullptr);
    button.resize(button.wideWidth(), button.naturalHeight());
    QVERIFY(button.wordsFit());
    QVERIFY(!button.grab().isNull());
}

QTEST_MAIN(TestPillButton)
#include "tst_pillbutton.moc"
