// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/safename.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using sala::intake::SafeNames;

/// Only names that mean the same on every computer come in, and each once.
class TestSafeName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesWhatWasThereBefore_data();
    void judgesWhatWasThereBefore();
    void showsNamesWithoutHiddenCharacters();
};

namespace {

QString codeOf(SafeNames &names, const QByteArray &path, bool folder = false)
{
    const auto finding = names.admit(path, folder);
    return finding ? finding->code : QString();
}

} // namespace

void TestSafeName::judges_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QByteArray &path, const QString &code) { QTest::newRow(name) << path << code; };
    row("plain", "topics/disc/es.md", {});
    row("accents, composed", "topics/cuello-caña.md", {});
    row("accents, decomposed",
        "topics/cuello-can\xCC\x83"
        "a.md",
        u"name-accents"_s);
    row("up", "../clinic.yaml", u"path-leaves"_s);
    row("up in between", "topics/../../clinic.yaml", u"path-leaves"_s);
    row("here", "./clinic.yaml", u"path-leaves"_s);
    row("nothing between", "topics//es.md", u"path-leaves"_s);
    row("empty", "", u"path-leaves"_s);
    row("absolute", "/etc/passwd", u"path-absolute"_s);
    row("backslash", "topics\\es.md", u"path-backslash"_s);
    row("up with backslashes", "..\\..\\es.md", u"path-backslash"_s);
    row("drive", "C:/es.md", u"path-drive"_s);
    row("stream", "es.md:hidden", u"path-drive"_s);
    row("NUL", QByteArray("es.md\0.svg", 10), u"name-hidden"_s);
    row("line end", "es\n.md", u"name-hidden"_s);
    row("escape", "es\x1b[2J.md", u"name-hidden"_s);
    row("turned around",
        "es\xE2\x80\xAE"
        "dm.md",
        u"name-hidden"_s);
    row("Latin-1", "caf\xE9.md", u"name-not-utf8"_s);
    row("overlong slash",
        "a\xC0\xAF"
        "b.md",
        u"name-not-utf8"_s);
    row("surrogate", "a\xED\xA0\x80.md", u"name-not-utf8"_s);
    row("200 bytes", QByteArray(200, 'a'), {});
    row("201 bytes", QByteArray(201, 'a'), u"file-name"_s);
    row("8 deep", QByteArray("a/").repeated(7) + 'b', {});
    row("9 deep", QByteArray("a/").repeated(8) + 'b', u"too-deep"_s);
}

void TestSafeName::judges()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, code);
    SafeNames names;
    QCOMPARE(codeOf(names, path), code);
}

void TestSafeName::judgesWhatWasThereBefore_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("beforeIsFolder");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QByteArray &before, bool beforeIsFolder, const QByteArray &path, bool isFolder,
                        const QString &code) { QTest::newRow(name) << before << beforeIsFolder << path << isFolder << code; };
    row("another", "a.md", false, "b.md", false, {});
    row("twice", "a.md", false, "a.md", false, u"name-twice"_s);
    row("other case", "a.md", false, "A.md", false, u"name-case"_s);
    row("other case, umlaut", "\xC3\xA4.md", false, "\xC3\x84.md", false, u"name-case"_s);
    row("folder in other case", "topics/a.md", false, "Topics/b.md", false, u"name-case"_s);
    row("file and folder", "topics", false, "topics/a.md", false, u"name-twice"_s);
    row("folder and file", "topics/a.md", false, "topics", false, u"name-twice"_s);
    row("folder twice", "topics", true, "topics", true, {});
    row("folder, then in it", "topics", true, "topics/a.md", false, {});
    row("in it, then folder", "topics/a.md", false, "topics", true, {});
}

void TestSafeName::judgesWhatWasThereBefore()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, beforeIsFolder);
    QFETCH(QByteArray, path);
    QFETCH(bool, isFolder);
    QFETCH(QString, code);
    SafeNames names;
    QCOMPARE(codeOf(names, before, beforeIsFolder), QString());
    QCOMPARE(codeOf(names, path, isFolder), code);
}

void TestSafeName::showsNamesWithoutHiddenCharacters()
{
    QCOMPARE(sala::intake::printableName("a\x1b[2J"), u"a\uFFFD[2J"_s);
    QCOMPARE(sala::intake::printableName(QByteArray(5'000, 'a')).size(), 121);
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
