// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/entryfilter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using sala::intake::EntryUse;
using sala::intake::useOf;

/// What of a stick belongs to content.
class TestEntryFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestEntryFilter::judges_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<EntryUse>("use");

    QTest::newRow("text") << u"topics/disc/es.md"_s << EntryUse::Take;
    QTest::newRow("capital ending") << u"figures/PHOTO.JPG"_s << EntryUse::Take;
    QTest::newRow("clip") << u"figures/disc-load.webm"_s << EntryUse::Take;
    QTest::newRow("a clip that the check explains") << u"figures/disc-load.mp4"_s << EntryUse::Take;
    QTest::newRow("translation") << u"translations/sala_pt.qm"_s << EntryUse::Take;
    QTest::newRow("letter") << u"letter.docx"_s << EntryUse::PassOver;
    QTest::newRow("program") << u"setup.exe"_s << EntryUse::PassOver;
    QTest::newRow("no ending") << u"LICENSE"_s << EntryUse::PassOver;
    QTest::newRow("archive") << u"old/content.zip"_s << EntryUse::Refuse;
    QTest::newRow("packed in two ways") << u"a.tar.gz"_s << EntryUse::Refuse;
    QTest::newRow("left by a Mac") << u"topics/.DS_Store"_s << EntryUse::Skip;
    QTest::newRow("left by a Mac in an archive") << u"__MACOSX/topics/._es.md"_s << EntryUse::Skip;
    QTest::newRow("hidden folder") << u".git/config.md"_s << EntryUse::Skip;
    QTest::newRow("leads up; its name is refused elsewhere") << u"../.ssh/keys"_s << EntryUse::Take;
    QTest::newRow("two dots and more") << u"..\\es.md"_s << EntryUse::Take;
}

void TestEntryFilter::judges()
{
    QFETCH(QString, path);
    QFETCH(EntryUse, use);
    QCOMPARE(useOf(path), use);
}

QTEST_GUILESS_MAIN(TestEntryFilter)
#include "tst_entryfilter.moc"
