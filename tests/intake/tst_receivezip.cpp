// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"
#include "intake/receiver.h"
#include "support/contentfolder.h"
#include "support/zipmaker.h"

#include <QDir>
#include <QtEndian>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::intake;
using namespace sala::test;

/// What is taken from a ZIP file, what is refused, and that nothing is left behind then.
class TestReceiveZip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksContent_data();
    void unpacksContent();
    void findsTheArchiveOnAStick();
    void refusesByName_data();
    void refusesByName();
    void refusesDamagedArchives_data();
    void refusesDamagedArchives();
    void standsEveryArchiveCutShort();
    void standsEveryByteChanged();
    void passesOverWhatAMacAdds();
    void refusesAnArchiveThatGoes();
};

namespace {

const Packed clinic{"clinic.yaml", "name: A\n", true, 0100644, 0x0800, {}, {}, {}, {}};

Packed plain(const QByteArray &name, const QByteArray &bytes = "x")
{
    return {name, bytes, true, 0100644, 0x0800, {}, {}, {}, {}};
}

QStringList errorCodes(const Received &received)
{
    QStringList codes;
    for (const sala::content::Finding &finding : received.findings) {
        if (finding.severity == sala::content::Severity::Error)
            codes.append(finding.code + u' ' + finding.file);
    }
    return codes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// A stick with one archive, and a place to receive it into.
struct Stick
{
    explicit Stick(const QByteArray &zip) { write(path(), zip); }
    [[nodiscard]] QString path() const { return m_stick.filePath(u"content.zip"_s); }
    [[nodiscard]] Received take(const Options &options = {}) const { return receive(path(), m_into.path(), options); }
    [[nodiscard]] bool leftNothing() const { return QDir(m_into.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QTemporaryDir m_stick;
    QTemporaryDir m_into;
};

} // namespace

void TestReceiveZip::unpacksContent_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("at the top") << QByteArray();
    QTest::newRow("in a folder") << QByteArray("sala/");
    QTest::newRow("in two folders") << QByteArray("clinic/sala/");
}

void TestReceiveZip::unpacksContent()
{
    QFETCH(QByteArray, prefix);
    const ContentFolder folder;
    const Stick stick(makeZip(packedFolder(folder.path(), prefix)));
    const Received received = stick.take();
    QCOMPARE(errorCodes(received), QStringList{});
    const auto result = sala::content::readContent(received.folder);
    QVERIFY(result.library);
    QCOMPARE(result.library->version, sala::content::readContent(folder.path()).library->version);
}

void TestReceiveZip::findsTheArchiveOnAStick()
{
    const ContentFolder folder;
    const Stick stick(makeZip(packedFolder(folder.path(), "sala/")));
    write(stick.m_stick.filePath(u"photos.zip"_s), makeZip({plain("photo.jpg")}));
    write(stick.m_stick.filePath(u"no.zip"_s), "this is no archive");
    const Received received = receive(stick.m_stick.path(), stick.m_into.path());
    QCOMPARE(errorCodes(received), QStringList{});
    QCOMPARE(received.source, stick.path());
    QCOMPARE(received.candidates.size(), 1);
}

void TestReceiveZip::refusesByName_data()
{
    QTest::addColumn<QList<Packed>>("entries");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QList<Packed> &entries, const QString &code) { QTest::newRow(name) << entries << code; };
    row("up", {clinic, plain("../evil.md")}, u"path-leaves ../evil.md"_s);
    row("up, hidden name", {clinic, plain("../.ssh/authorized_keys")}, u"path-leaves ../.ssh/authorized_keys"_s);
    row("up in between", {clinic, plain("topics/../../evil.md")}, u"path-leaves topics/../../evil.md"_s);
    row("absolute", {clinic, plain("/etc/cron.d/evil")}, u"path-absolute /etc/cron.d/evil"_s);
    row("backslash", {clinic, plain("..\\evil.md")}, u"path-backslash ..\\evil.md"_s);
    row("drive", {clinic, plain("C:/evil.md")}, u"path-drive C:/evil.md"_s);
    row("NUL", {clinic, plain(QByteArray("a.md\0.svg", 9))}, u"name-hidden a.md\uFFFD.svg"_s);
    row("Latin-1", {clinic, plain("caf\xE9.md")}, u"name-not-utf8 caf\uFFFD.md"_s);
    row("twice", {clinic, plain("a.md"), plain("a.md")}, u"name-twice a.md"_s);
    row("other case", {clinic, plain("a.md"), plain("A.md")}, u"name-case A.md"_s);
    row("link", {clinic, {"a.md", "/etc/passwd", false, 0120777, 0x0800, {}, {}, {}, {}}}, u"link a.md"_s);
    row("FIFO", {clinic, {"a.md", {}, false, 0010644, 0x0800, {}, {}, {}, {}}}, u"not-a-file a.md"_s);
    row("device", {clinic, {"a.md", {}, false, 0020644, 0x0800, {}, {}, {}, {}}}, u"not-a-file a.md"_s);
    row("locked", {clinic, {"a.md", "x", false, 0100644, 0x0801, {}, {}, {}, {}}}, u"zip-password a.md"_s);
    row("bzip2", {clinic, {"a.md", "x", false, 0100644, 0x0800, 12, {}, {}, {}}}, u"zip-method a.md"_s);
    row("packed file", {clinic, plain("more.zip")}, u"nested-archive more.zip"_s);
    row("bomb", {clinic, plain("a.png", QByteArray(20'000'000, '\0'))}, u"zip-bomb a.png"_s);
    row("too large", {clinic, plain("a.png", QByteArray(64 * 1024 * 1024 + 1, '\0'))}, u"file-too-large a.png"_s);
    row("larger than it says", {clinic, {"a.png", QByteArray(5'000'000, 'x'), true, 0100644, 0x0800, {}, 1'000, {}, {}}},
        u"zip-size a.png"_s);
    row("smaller than it says", {clinic, {"a.md", "x", true, 0100644, 0x0800, {}, 1'000, {}, {}}}, u"zip-size a.md"_s);
    row("other bytes", {clinic, {"a.md", "x", true, 0100644, 0x0800, {}, {}, 1, {}}}, u"zip-broken a.md"_s);
    row("no deflate", {clinic, {"a.md", "no such thing", false, 0100644, 0x0800, 8, {}, {}, {}}}, u"zip-broken a.md"_s);
    row("shared bytes", {clinic, plain("a.md", "xyz"), {"b.md", "xyz", true, 0100644, 0x0800, {}, {}, {}, 1}}, u"zip-overlap"_s);
    row("two contents", {plain("a/clinic.yaml"), plain("b/clinic.yaml")}, u"several-contents b/clinic.yaml"_s);
    row("three folders down", {plain("a/b/c/clinic.yaml")}, u"no-content"_s);
    row("empty archive", {}, u"no-content"_s);
}

void TestReceiveZip::refusesByName()
{
    QFETCH(QList<Packed>, entries);
    QFETCH(QString, code);
    const Stick stick(makeZip(entries));
    const Received received = stick.take();
    QCOMPARE(errorCodes(received).size(), 1);
    QVERIFY2(errorCodes(received).constFirst().startsWith(code), qUtf8Printable(errorCodes(received).constFirst()));
    QVERIFY(!received.findings.constFirst().message.isEmpty() && !received.findings.constFirst().remedy.isEmpty());
    QVERIFY(received.folder.isEmpty());
    QVERIFY(stick.leftNothing());
}

void TestReceiveZip::refusesDamagedArchives_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("code");

    const QByteArray good = makeZip({clinic, plain("a.md")});
    QTest::newRow("empty") << QByteArray() << u"zip-broken "_s;
    QTest::newRow("text") << QByteArray("this is a text") << u"zip-broken "_s;
    QTest::newRow("only an end record") << good.right(22) << u"zip-broken "_s;
    QTest::newRow("two end records") << good + good.right(22) << u"zip-broken "_s;
    QTest::newRow("something before it") << "#!/bin/sh\n" + good << u"zip-broken "_s;
    QTest::newRow("something behind it") << good + "more" << u"zip-broken "_s;
    QByteArray many = good;
    qToLittleEndian<quint16>(60'000, many.data() + many.size() - 14);
    qToLittleEndian<quint16>(60'000, many.data() + many.size() - 12);
    QTest::newRow("60,000 files") << many << u"too-many-files "_s;
    qToLittleEndian<quint16>(40'000, many.data() + many.size() - 14);
    qToLittleEndian<quint16>(40'000, many.data() + many.size() - 12);
    QTest::newRow("40,000 files that are not there") << many << u"zip-broken "_s;
    QByteArray wide = good;
    qToLittleEndian<quint16>(0xFFFF, wide.data() + wide.size() - 14);
    qToLittleEndian<quint16>(0xFFFF, wide.data() + wide.size() - 12);
    QTest::newRow("ZIP64") << wide << u"zip-broken "_s;
}

void TestReceiveZip::refusesDamagedArchives()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, code);
    const Stick stick(zip);
    QCOMPARE(errorCodes(stick.take()), QStringList{code});
    QVERIFY(stick.leftNothing());
}

void TestReceiveZip::standsEveryArchiveCutShort()
{
    const QByteArray whole = makeZip({clinic, plain("a.md", "text"), plain("topics/b.md", "text")});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Stick stick(whole.first(size));
        QVERIFY(!errorCodes(stick.take()).isEmpty());
        QVERIFY(stick.leftNothing());
    }
}

/// Whatever byte is wrong: it is refused, or what comes out is what the archive holds.
void TestReceiveZip::standsEveryByteChanged()
{
    const QByteArray whole = makeZip({clinic, plain("a.md", "text")});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x41);
        const Stick stick(changed);
        const Received received = stick.take();
        QVERIFY2(received.folder.isEmpty() == !errorCodes(received).isEmpty(), QByteArray::number(at).constData());
        QCOMPARE(stick.leftNothing(), received.folder.isEmpty());
    }
}

void TestReceiveZip::passesOverWhatAMacAdds()
{
    const Stick stick(makeZip({plain("sala/clinic.yaml"),
                               plain("__MACOSX/sala/._clinic.yaml"),
                               plain("sala/.DS_Store"),
                               {"sala/topics/", {}, false, 0040755, 0x0800, {}, {}, {}, {}},
                               plain("sala/topics/es.md")}));
    const Received received = stick.take();
    QVERIFY(received.findings.isEmpty());
    QCOMPARE(QDir(received.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"clinic.yaml"_s, u"topics"_s}));
}

void TestReceiveZip::refusesAnArchiveThatGoes()
{
    // Larger than what anyone reads ahead.
    const Packed large{"b.md", QByteArray(300'000, 'x'), false, 0100644, 0x0800, {}, {}, {}, {}};
    const Stick stick(makeZip({clinic, plain("a.md"), large, plain("c.md")}));
    Options options;
    options.onFile = [&stick](const QString &path) {
        if (path == u"b.md"_s)
            QVERIFY(QFile::resize(stick.path(), 40));
    };
    const Received received = stick.take(options);
    QVERIFY(!errorCodes(received).isEmpty());
    QVERIFY(received.folder.isEmpty());
    QVERIFY(stick.leftNothing());
}

QTEST_GUILESS_MAIN(TestReceiveZip)
#include "tst_receivezip.moc"
