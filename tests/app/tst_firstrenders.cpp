// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/firstrenders.h"

#include "content/sound/soundtrack.h"
#include "support/testlibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::app;

/// What a new content is tried with before a patient sees it.
class TestFirstRenders final : public QObject
{
    Q_OBJECT

private slots:
    void firstPicturesAreNamedOnce();
    void emptyContentHasNone();
    void goodContentIsWhole();
    void brokenPicturesAreFound();
    void brokenRecordingsAreFound();
};

void TestFirstRenders::firstPicturesAreNamedOnce()
{
    const content::Library library = test::makeLibrary();
    const QStringList pictures = firstPictures(library);
    QCOMPARE(QSet<QString>(pictures.begin(), pictures.end()).size(), pictures.size());
    for (const QString &name : {u"neck-side.svg"_s, u"exercise.svg"_s, u"warning.svg"_s, u"clinic.svg"_s, u"unknown.svg"_s})
        QVERIFY2(pictures.contains(test::figurePath(name)), qPrintable(name)); // Home, and the three documents
    QVERIFY(pictures.contains(test::figurePath(u"segment-side-000.svg"_s)));   // of the first step
    QVERIFY(!pictures.contains(test::figurePath(u"segment-side-100.svg"_s)));  // of a later one
}

void TestFirstRenders::emptyContentHasNone()
{
    QVERIFY(firstPictures({}).isEmpty());
    QVERIFY(brokenFirstRenders({}).isEmpty());
}

void TestFirstRenders::goodContentIsWhole()
{
    QCOMPARE(brokenFirstRenders(test::makeLibrary()), QStringList());
}

void TestFirstRenders::brokenPicturesAreFound()
{
    QTemporaryDir folder;
    const QString damaged = folder.filePath(u"damaged.svg"_s);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<svg") > 0);
    file.close();
    content::Library library = test::makeLibrary();
    library.topics[0].text[u"es"_s].picture.path = damaged;
    library.topics[2].text[u"en"_s].picture.path = folder.filePath(u"lost.svg"_s); // in one language only
    QCOMPARE(brokenFirstRenders(library), (QStringList{damaged, folder.filePath(u"lost.svg"_s)}));
}

void TestFirstRenders::brokenRecordingsAreFound()
{
    QTemporaryDir folder;
    content::Library library = test::makeLibrary();
    library.root = folder.path();
    const auto sound = [&](const QString &language) {
        return content::soundFolder(library) + u'/'
               + content::stepScript(library.topics[0], library.topics[0].steps[0], language, {}).soundPath();
    };
    QVERIFY(brokenFirstRenders(library).isEmpty()); // none is no damage
    const QString es = sound(u"es"_s);
    const QString en = sound(u"en"_s);
    for (const QString &path : {es, en})
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && QFile::copy(test::contentPath(u"topics/disc/audio/es/course.opus"_s), path));
    QVERIFY(brokenFirstRenders(library).isEmpty());
    QFile cut(es);
    QVERIFY(cut.resize(0)); // as a full disk leaves it
    QCOMPARE(brokenFirstRenders(library), QStringList{es});
    QVERIFY(QFile::remove(en) && QDir().mkpath(en)); // a folder in its place
    QCOMPARE(brokenFirstRenders(library), (QStringList{es, en}));
}

QTEST_MAIN(TestFirstRenders)
#include "tst_firstrenders.moc"
