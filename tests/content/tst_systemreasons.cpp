// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/systemreasons.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// What the system says when it refuses something, in the words that staff read.
class TestSystemReasons final : public QObject
{
    Q_OBJECT

private slots:
    void common_data();
    void common();
    void rareOnesKeepTheirWords();
    void whatQtSays();
    void whatStandsBeforeStays();
    void databases();
};

void TestSystemReasons::common_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("es");
    QTest::newRow("permission") << EACCES << u"no hay permiso"_s;
    QTest::newRow("not the owner") << EPERM << u"no hay permiso"_s;
    QTest::newRow("full") << ENOSPC << u"el disco está lleno"_s;
    QTest::newRow("quota") << EDQUOT << u"el disco está lleno"_s;
    QTest::newRow("read error") << EIO << u"el disco o la memoria no puede leer o escribir esto"_s;
    QTest::newRow("not found") << ENOENT << u"no está ahí"_s;
    QTest::newRow("folder") << EISDIR << u"es una carpeta"_s;
    QTest::newRow("no folder") << ENOTDIR << u"algo en su ruta no es una carpeta"_s;
    QTest::newRow("too many files") << EMFILE << u"hay demasiados archivos abiertos"_s;
    QTest::newRow("too many in all") << ENFILE << u"hay demasiados archivos abiertos"_s;
    QTest::newRow("long path") << ENAMETOOLONG << u"su nombre o su ruta son demasiado largos"_s;
    QTest::newRow("device gone") << ENODEV << u"el disco o la memoria ya no está"_s;
    QTest::newRow("stick gone") << ENXIO << u"el disco o la memoria ya no está"_s;
    QTest::newRow("read-only") << EROFS << u"ahí solo se puede leer"_s;
    QTest::newRow("too large") << EFBIG << u"es demasiado grande para este disco"_s;
}

void TestSystemReasons::common()
{
    QFETCH(int, error);
    QFETCH(QString, es);
    QCOMPARE(systemReason(error).in(u"es"_s), es);
    QVERIFY(systemReason(error).in(u"en"_s) != es);
    QCOMPARE(systemReasonInWords(QString::fromLocal8Bit(std::strerror(error))).in(u"es"_s), es);
    QCOMPARE(systemReasonInWords(QString::fromLatin1(strerrordesc_np(error))).in(u"es"_s), es);
}

void TestSystemReasons::rareOnesKeepTheirWords()
{
    QCOMPARE(systemReason(EDOM).in(u"es"_s), QString::fromLocal8Bit(std::strerror(EDOM)));
    QCOMPARE(systemReasonInWords(u"the moon is full"_s).in(u"es"_s), u"the moon is full"_s);
    QCOMPARE(systemReasonInWords(u"a: b: c"_s).in(u"es"_s), u"a: b: c"_s);
    QCOMPARE(systemReasonInWords({}).in(u"es"_s), QString());
}

// From the mouth of the system itself.
void TestSystemReasons::whatQtSays()
{
    const QTemporaryDir folder;
    const auto whyNot = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString() : systemReasonInWords(file.errorString()).in(u"es"_s);
    };
    QCOMPARE(whyNot(folder.filePath(u"gone"_s)), u"no está ahí"_s);
    QCOMPARE(whyNot(folder.filePath(QString(300, u'x'))), u"su nombre o su ruta son demasiado largos"_s);
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(whyNot(folder.filePath(u"file/below"_s)), u"algo en su ruta no es una carpeta"_s);
    QSaveFile saved(folder.path());
    QVERIFY(!saved.open(QIODevice::WriteOnly));
    QCOMPARE(systemReasonInWords(saved.errorString()).in(u"es"_s), u"es una carpeta"_s);
    QCOMPARE(systemReasonInWords(u"Existing file /a/b is not writable"_s).in(u"es"_s), u"no hay permiso"_s);
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(systemReasonInWords(full.errorString()).in(u"es"_s), u"el disco está lleno"_s);
}

void TestSystemReasons::whatStandsBeforeStays()
{
    QCOMPARE(systemReasonInWords(u"/srv/a: b/pin: No space left on device"_s).in(u"es"_s), u"/srv/a: b/pin: el disco está lleno"_s);
    QCOMPARE(systemReasonInWords(u"/srv/pin: Is a directory"_s).in(u"en"_s), u"/srv/pin: it is a folder"_s);
}

void TestSystemReasons::databases()
{
    QCOMPARE(systemReasonInWords(u"/s/totals.db: database or disk is full"_s).in(u"es"_s), u"/s/totals.db: el disco está lleno"_s);
    QCOMPARE(systemReasonInWords(u"/s/totals.db: attempt to write a readonly database"_s).in(u"es"_s),
             u"/s/totals.db: ahí solo se puede leer"_s);
}

QTEST_GUILESS_MAIN(TestSystemReasons)
#include "tst_systemreasons.moc"
