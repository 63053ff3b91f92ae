// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/clip.h"

#include "support/smallfolder.h"

#include <QDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Which files are clips, and which clip belongs to a poster.
class TestClipFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsClips_data();
    void knowsClips();
    void findsTheClipBesideAPoster();
    void takesRegularFilesOnly();
};

void TestClipFile::knowsClips_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("clip");

    QTest::newRow("a clip") << u"figures/a.webm"_s << true;
    QTest::newRow("in capitals") << u"A.WEBM"_s << true;
    QTest::newRow("a picture") << u"figures/a.svg"_s << false;
    QTest::newRow("a picture of another kind") << u"figures/a.webp"_s << false;
    QTest::newRow("no dot") << u"webm"_s << false;
    QTest::newRow("in the middle") << u"a.webm.svg"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestClipFile::knowsClips()
{
    QFETCH(QString, file);
    QTEST(isClip(file), "clip");
}

void TestClipFile::findsTheClipBesideAPoster()
{
    const SmallFolder folder(
        {{u"a.svg"_s, "x"}, {u"a.webm"_s, "x"}, {u"b.svg"_s, "x"}, {u"c.d.png"_s, "x"}, {u"c.d.webm"_s, "x"}, {u"e.webm/f"_s, ""}});
    QCOMPARE(clipBeside(folder.path(u"a.svg"_s)), folder.path(u"a.webm"_s));
    QCOMPARE(clipBeside(folder.path(u"c.d.png"_s)), folder.path(u"c.d.webm"_s));
    QCOMPARE(clipBeside(folder.path(u"b.svg"_s)), QString());
    QCOMPARE(clipBeside(folder.path(u"e.svg"_s)), QString()); // a folder is no clip
    QCOMPARE(clipBeside(QString()), QString());
    QCOMPARE(clipBeside(u"a"_s), QString());
}

// A FIFO in the place of a clip would never end.
void TestClipFile::takesRegularFilesOnly()
{
    const SmallFolder folder({{u"a.svg"_s, "x"}});
    QCOMPARE(::mkfifo(qUtf8Printable(folder.path(u"a.webm"_s)), 0600), 0);
    QCOMPARE(clipBeside(folder.path(u"a.svg"_s)), QString());
}

QTEST_GUILESS_MAIN(TestClipFile)
#include "tst_clipfile.moc"
