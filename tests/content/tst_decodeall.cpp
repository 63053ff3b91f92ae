// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeall.h"

#include "support/contentfolder.h"

#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Many files, opened by several helpers at the same time.
class TestDecodeAll final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheOrderOfTheFiles();
    void letsHelpersWorkAtTheSameTime();
    void oneBadFileCostsOnlyItsOwnAnswer();
    void hasNothingToSayOfNoFiles();

private:
    [[nodiscard]] QString helper(const QByteArray &script);

    ContentFolder m_folder;
};

/// A stand-in for the helper: a shell script that reads paths.
QString TestDecodeAll::helper(const QByteArray &script)
{
    m_folder.write(u".helper"_s, "#!/bin/sh\n" + script);
    const QString path = m_folder.path(u".helper"_s);
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        qFatal("cannot make a program");
    return path;
}

void TestDecodeAll::answersInTheOrderOfTheFiles()
{
    QStringList files;
    for (int i = 0; i < 250; ++i) // more than one helper opens before it is replaced
        files.append(QString::number(i));
    int told = 0;
    const QThread *const caller = QThread::currentThread();
    const QList<Decoded> answers = decodeAll(helper("while read -r file; do echo \"{\\\"width\\\":${file##*/}}\"; done\n"), m_folder.path(),
                                             files, 3, [&told, caller] {
                                                 ++told;
                                                 QCOMPARE(QThread::currentThread(), caller);
                                             });
    QCOMPARE(told, 250);
    QCOMPARE(answers.size(), 250);
    for (int i = 0; i < 250; ++i)
        QCOMPARE(answers.at(i).width, i);
}

void TestDecodeAll::letsHelpersWorkAtTheSameTime()
{
    // Neither answers before the other has been asked.
    const QByteArray place = m_folder.path().toUtf8();
    const QString both = helper("while read -r file; do : >" + place
                                + "/asked-${file##*/}\n"
                                  "  until [ -e "
                                + place + "/asked-a ] && [ -e " + place
                                + "/asked-b ]; do :; done\n"
                                  "  echo '{\"width\":1}'; done\n");
    const QList<Decoded> answers = decodeAll(both, m_folder.path(), {u"a"_s, u"b"_s}, 2, [] {});
    QCOMPARE(answers.at(0).width, 1);
    QCOMPARE(answers.at(1).width, 1);
}

void TestDecodeAll::oneBadFileCostsOnlyItsOwnAnswer()
{
    const QString dies = helper("while read -r file; do case $file in */bad) exit 1 ;; esac; echo '{\"width\":7}'; done\n");
    const QList<Decoded> answers = decodeAll(dies, m_folder.path(), {u"a"_s, u"bad"_s, u"b"_s, u"c"_s}, 2, [] {});
    QCOMPARE(answers.at(1).state, Decoded::State::Died);
    for (const qsizetype i : {0, 2, 3})
        QCOMPARE(answers.at(i).width, 7);
}

void TestDecodeAll::hasNothingToSayOfNoFiles()
{
    QVERIFY(decodeAll(u"/no/such/program"_s, m_folder.path(), {}, 2, [] {}).isEmpty());
    const QList<Decoded> answers = decodeAll(u"/no/such/program"_s, m_folder.path(), {u"a"_s}, 2, [] {});
    QCOMPARE(answers.at(0).state, Decoded::State::NotAsked);
}

QTEST_GUILESS_MAIN(TestDecodeAll)
#include "tst_decodeall.moc"
