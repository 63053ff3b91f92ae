// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeclient.h"
#include "content/checks/textproof.h"

#include "content/reader.h"
#include "support/contentfolder.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The helper process cannot reach what it must not, and tells of texts that nobody should read.
class TestConfined final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsItsFolderOnly();
    void givesUpTheRestByItself();
    void opensNothingOutside();
    void worksWithoutBubblewrap();
    void readsTexts();
    void refusesTextsThatKillIt();
    void remembersTexts();

private:
    [[nodiscard]] QString standIn(const QByteArray &script);

    std::unique_ptr<ContentFolder> m_folder;
    std::unique_ptr<ContentFolder> m_outside;
};

namespace {

/// Asks the helper without any wrapping.
QList<QJsonObject> askDirectly(const QString &program, const QStringList &arguments, const QStringList &questions)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(questions.join(u'\n').toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    QList<QJsonObject> answers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            answers.append(QJsonDocument::fromJson(line).object());
    }
    return answers;
}

bool kernelConfines()
{
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

} // namespace

void TestConfined::init()
{
    m_folder = std::make_unique<ContentFolder>();
    m_outside = std::make_unique<ContentFolder>();
}

QString TestConfined::standIn(const QByteArray &script)
{
    m_outside->write(u".helper"_s, "#!/bin/sh\n" + script);
    const QString helper = m_outside->path(u".helper"_s);
    if (!QFile::setPermissions(helper, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        qFatal("cannot make a program");
    return helper;
}

void TestConfined::readsItsFolderOnly()
{
    DecodeClient client(QStringLiteral(SALA_DECODE), m_folder->path());
    QCOMPARE(client.decode(m_folder->path(u"figures/plain.svg"_s)).state, Decoded::State::Fine);
    if (!client.inBubblewrap() && !kernelConfines())
        QSKIP("neither bubblewrap nor Landlock work here");
    QCOMPARE(client.decode(m_outside->path(u"figures/plain.svg"_s)).state, Decoded::State::Unreadable);
    DecodeClient anywhere{QStringLiteral(SALA_DECODE)};
    QCOMPARE(anywhere.decode(m_outside->path(u"figures/plain.svg"_s)).state, Decoded::State::Fine);
}

void TestConfined::givesUpTheRestByItself()
{
    if (!kernelConfines())
        QSKIP("this kernel has no Landlock");
    const QStringList questions{m_folder->path(u"figures/plain.svg"_s), m_outside->path(u"figures/plain.svg"_s)};
    const auto answers = askDirectly(QStringLiteral(SALA_DECODE), {u"--root"_s, m_folder->path()}, questions);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).value(u"error"_s).toString(), QString());
    QCOMPARE(answers.at(1).value(u"error"_s).toString(), u"unreadable"_s);
}

/// What QtSvg opens for an <image>; the gate refuses such a drawing before, this is the second wall.
void TestConfined::opensNothingOutside()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    QProcess probe;
    probe.start(strace, {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (strace.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("strace does not work here");
    if (!kernelConfines())
        QSKIP("this kernel has no Landlock");
    const QString secret = m_outside->path(u"secret.png"_s);
    QVERIFY(QImage(10, 10, QImage::Format_RGB32).save(secret));
    m_folder->write(u"figures/thief.svg"_s,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" "
                    "height=\"9\"><image width=\"9\" height=\"9\" xlink:href=\""
                        + secret.toUtf8() + "\"/></svg>");
    const QString log = m_outside->path(u"log"_s);
    const QStringList trace{u"-f"_s,     u"-e"_s,         u"trace=%file,%network"_s, u"-o"_s, log, QStringLiteral(SALA_DECODE),
                            u"--root"_s, m_folder->path()};
    QCOMPARE(askDirectly(strace, trace, {m_folder->path(u"figures/thief.svg"_s), secret}).size(), 2);
    int tries = 0;
    for (const QByteArray &line : m_outside->read(u"log"_s).split('\n')) {
        const bool opens = line.contains("open") && line.contains(secret.toUtf8());
        tries += opens;
        QVERIFY2(!opens || line.contains(" = -1 "), line.constData());
        QVERIFY2(!line.contains("connect(") || line.contains(" = -1 "), line.constData());
    }
    QVERIFY(tries > 0);
}

void TestConfined::worksWithoutBubblewrap()
{
    // A stand-in has no /bin/sh in the wrapping, so it cannot start there.
    DecodeClient client(standIn("while read -r file; do echo '{\"width\":7}'; done\n"), m_folder->path());
    QCOMPARE(client.decode(u"/a.png"_s).width, 7);
    QVERIFY(!client.inBubblewrap());
}

void TestConfined::readsTexts()
{
    DecodeClient client(QStringLiteral(SALA_DECODE), m_folder->path());
    const Decoded read = client.readTexts();
    QCOMPARE(read.state, Decoded::State::Fine);
    QCOMPARE(read.detail, readContent(m_folder->path()).library->version);
    m_folder->write(u"clinic.yaml"_s, "name: [\n"); // wrong, but nothing that kills
    QCOMPARE(client.readTexts().state, Decoded::State::Fine);
}

void TestConfined::refusesTextsThatKillIt()
{
    CheckOptions options = checkOptions();
    options.decoder = standIn("read -r question; kill -9 $$\n");
    const auto finding = proveTexts(m_folder->path(), options);
    QVERIFY(finding);
    QCOMPARE(finding->code, u"texts-exhaust"_s);
    options.decoder = m_outside->path(u"no-such-program"_s);
    QCOMPARE(proveTexts(m_folder->path(), options)->code, u"no-decoder"_s);
    options.decoder = QStringLiteral(SALA_DECODE);
    QVERIFY(!proveTexts(m_folder->path(), options));
}

void TestConfined::remembersTexts()
{
    const QTemporaryDir state;
    CheckOptions options = checkOptions();
    options.soundMemory = state.filePath(u"checked/proofs"_s);
    QVERIFY(!proveTexts(m_folder->path(), options));
    options.decoder = standIn("read -r question; kill -9 $$\n");
    QVERIFY(!proveTexts(m_folder->path(), options)); // nobody was asked
    m_folder->write(u"words.es.txt"_s, m_folder->read(u"words.es.txt"_s) + "nuevo\n");
    QVERIFY(proveTexts(m_folder->path(), options)); // these are other texts
}

QTEST_GUILESS_MAIN(TestConfined)
#include "tst_confined.moc"
