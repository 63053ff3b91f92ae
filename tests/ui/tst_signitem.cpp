// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/signitem.h"

#include "support/viewrig.h"
#include "ui/text/textlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestSignItem final : public QObject
{
    Q_OBJECT

private slots:
    void showsItsPictureWhenReady();
    void withoutAPictureADot();
    void damagedPictureLeavesTheWords();
    void isAsHighAsItsWords();
    void growsWithTheLetters();

private:
    [[nodiscard]] static content::Block sign(const QString &path);

    FigureStore m_store{16};
    const Look m_look;
};

content::Block TestSignItem::sign(const QString &path)
{
    content::Block item{.kind = content::Block::Kind::ListItem, .runs = plainRuns(u"Pasos inseguros"_s), .sign = {}};
    item.sign.path = path;
    return item;
}

void TestSignItem::showsItsPictureWhenReady()
{
    SignItem item(sign(test::figurePath(u"sign-walking.svg"_s)), m_store, m_look, {}, nullptr);
    item.resize(600, SignItem::heightFor(sign({}), m_look, 600));
    const QImage before = item.grab().toImage();
    QTRY_VERIFY(item.grab().toImage() != before);
}

void TestSignItem::withoutAPictureADot()
{
    SignItem item(sign({}), m_store, m_look, {}, nullptr);
    item.resize(600, SignItem::heightFor(sign({}), m_look, 600));
    const QImage image = item.grab().toImage();
    bool accent = false;
    for (int x = 0; x < image.height() && !accent; ++x)
        accent = image.pixelColor(x, image.height() / 2) == m_look.theme.accent;
    QVERIFY(accent);
    QCOMPARE(test::wordsOn(item), u"Pasos inseguros"_s);
}

void TestSignItem::damagedPictureLeavesTheWords()
{
    const QSignalSpy damaged(&m_store, &FigureStore::damaged);
    SignItem item(sign(test::figurePath(u"not-there.svg"_s)), m_store, m_look, {}, nullptr);
    item.resize(600, SignItem::heightFor(sign({}), m_look, 600));
    QTRY_COMPARE(damaged.count(), 1);
    QVERIFY(!item.grab().isNull());
    QCOMPARE(test::wordsOn(item), u"Pasos inseguros"_s);
}

void TestSignItem::isAsHighAsItsWords()
{
    content::Block item = sign({});
    item.runs = plainRuns(u"Debilidad nueva o que aumenta en un brazo, en una mano o en las piernas, al caminar o al abotonarse."_s);
    QVERIFY(SignItem::heightFor(item, m_look, 400) > SignItem::heightFor(item, m_look, 1600));
}

void TestSignItem::growsWithTheLetters()
{
    content::Block item = sign(test::figurePath(u"sign-walking.svg"_s));
    item.runs = plainRuns(u"A"_s);
    Look large = m_look;
    large.metrics.textScale = 200;
    // A sign is higher than its one line.
    const int usual = SignItem::heightFor(item, m_look, 600);
    QVERIFY(usual > m_look.metrics.lineHeight(TextRole::Body));
    QVERIFY(SignItem::heightFor(item, large, 600) >= std::max(usual * 7 / 5, large.metrics.lineHeight(TextRole::Body)));
}

QTEST_MAIN(TestSignItem)
#include "tst_signitem.moc"
