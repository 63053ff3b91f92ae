// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/outofservicepage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/text/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestOutOfServicePage final : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheStaffInBothLanguages_data();
    void asksForTheStaffInBothLanguages();

private:
    test::ViewRig m_rig;
};

void TestOutOfServicePage::asksForTheStaffInBothLanguages_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("landscape") << QSize(1920, 1080);
    QTest::newRow("portrait") << QSize(1080, 1920);
    QTest::newRow("small") << QSize(1024, 768);
}

// There is no content then: nothing but the program's own words is there.
void TestOutOfServicePage::asksForTheStaffInBothLanguages()
{
    QFETCH(QSize, size);
    View view = m_rig.view(test::placeOn(session::Screen::OutOfService), {});
    view.library = nullptr;
    OutOfServicePage page(nullptr);
    page.resize(size);
    page.present(view);
    const QString words = test::wordsOn(page);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sentence = m_rig.book.text(language, phrase::OutOfService);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(words.contains(sentence), qPrintable(words));
    }
    QVERIFY(!page.findChildren<QLabel *>().isEmpty());
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY(page.rect().contains(QRect(label->mapTo(&page, QPoint()), label->size())));
}

QTEST_MAIN(TestOutOfServicePage)
#include "tst_outofservicepage.moc"
