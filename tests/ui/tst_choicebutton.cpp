// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/choicebutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

namespace {

const QString question = u"¿Necesito una imagen de mi cuello, y qué puede mostrar y qué no?"_s;

std::unique_ptr<ChoiceButton> make(ChoiceButton::Mark mark, bool chosen = false, const Look &look = {})
{
    auto button = std::make_unique<ChoiceButton>(mark, question, chosen, look, nullptr);
    button->resize(700, button->heightFor(700));
    return button;
}

} // namespace

class TestChoiceButton final : public QObject
{
    Q_OBJECT

private slots:
    void heightHoldsTheWords_data();
    void heightHoldsTheWords();
    void wordTooWide();
    void touchReportsButDoesNotChoose();
    void slidOffDoesNothing();
    void chosenIsSeenAndSaid();
    void verdictsLookDifferent();
    void nameHoldsTheWords();
    void largerTextNeedsMore();
};

void TestChoiceButton::heightHoldsTheWords_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("icon");
    for (const int scale : {100, 200}) {
        QTest::addRow("box at %d percent", scale) << int(ChoiceButton::Mark::Box) << scale << false;
        QTest::addRow("circle at %d percent", scale) << int(ChoiceButton::Mark::Circle) << scale << false;
        QTest::addRow("icon alone at %d percent", scale) << int(ChoiceButton::Mark::None) << scale << true;
        QTest::addRow("box and icon at %d percent", scale) << int(ChoiceButton::Mark::Box) << scale << true;
    }
}

void TestChoiceButton::heightHoldsTheWords()
{
    QFETCH(int, mark);
    QFETCH(int, scale);
    QFETCH(bool, icon);
    const auto button = make(ChoiceButton::Mark(mark), false, {.metrics = {.textScale = scale}});
    button->setIconName(icon ? u"contrast"_s : QString());
    button->resize(800, button->heightFor(800));
    QVERIFY(button->wordsFit());
    QVERIFY(!button->grab().isNull());
    button->resize(800, button->height() - 1);
    QVERIFY(!button->wordsFit());
}

void TestChoiceButton::wordTooWide()
{
    ChoiceButton button(ChoiceButton::Mark::Box, u"Electroencefalografista"_s, false, {}, nullptr);
    QVERIFY(!button.fitsWidth(250));
    QVERIFY(button.fitsWidth(900));
    button.resize(1, 1);
    QVERIFY(!button.wordsFit());
    QVERIFY(!button.grab().isNull());
}

void TestChoiceButton::touchReportsButDoesNotChoose()
{
    const auto button = make(ChoiceButton::Mark::Box);
    QSignalSpy clicked(button.get(), &Control::clicked);
    QTest::mouseClick(button.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(!button->isChecked()); // the kiosk decides
}

void TestChoiceButton::slidOffDoesNothing()
{
    const auto button = make(ChoiceButton::Mark::Circle);
    QSignalSpy clicked(button.get(), &Control::clicked);
    QTest::mousePress(button.get(), Qt::LeftButton);
    QTest::mouseRelease(button.get(), Qt::LeftButton, {}, {-5, -5});
    QVERIFY(clicked.isEmpty());
}

void TestChoiceButton::chosenIsSeenAndSaid()
{
    for (const auto mark : {ChoiceButton::Mark::Box, ChoiceButton::Mark::Circle}) {
        const auto off = make(mark);
        const auto on = make(mark, true);
        QVERIFY(off->grab().toImage() != on->grab().toImage());
        QVERIFY(QAccessible::queryAccessibleInterface(on.get())->state().checked);
        QVERIFY(!QAccessible::queryAccessibleInterface(off.get())->state().checked);
        QVERIFY(QAccessible::queryAccessibleInterface(off.get())->state().checkable);
    }
}

void TestChoiceButton::verdictsLookDifferent()
{
    const auto right = make(ChoiceButton::Mark::Circle, true);
    right->setVerdict(ChoiceButton::Verdict::Right);
    const auto other = make(ChoiceButton::Mark::Circle, true);
    other->setVerdict(ChoiceButton::Verdict::Other);
    QVERIFY(right->grab().toImage() != other->grab().toImage());
}

void TestChoiceButton::nameHoldsTheWords()
{
    QVERIFY(make(ChoiceButton::Mark::Box)->accessibleName().contains(question));
}

void TestChoiceButton::largerTextNeedsMore()
{
    const auto button = make(ChoiceButton::Mark::Circle);
    const int before = button->heightFor(700);
    button->setTextRole(TextRole::Heading);
    QVERIFY(button->heightFor(700) > before);
}

QTEST_MAIN(TestChoiceButton)
#include "tst_choicebutton.moc"
