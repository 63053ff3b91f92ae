// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/dictionary.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// With dictionaries of its own, so that it needs none installed.
class TestDictionary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsItsWords();
    void knowsAllowedWords();
    void suggests();
    void readsOtherEncodings();
    void prefersTheCountry();
    void isNotLoadedWhenMissing();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir m_folder;
};

void TestDictionary::initTestCase()
{
    write(u"en_GB.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"en_GB.dic"_s, "1\ncentre\n");
    write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
    write(u"en_US.dic"_s, "2\ndisc/S\nneck\n");
    write(u"es_CO.aff"_s, "SET ISO8859-1\nTRY aeiou\n");
    write(u"es_CO.dic"_s, "1\nm\xE9"
                          "dula\n");
}

void TestDictionary::knowsItsWords()
{
    const Dictionary dictionary(u"en"_s, m_folder.path());
    QVERIFY(dictionary.isLoaded());
    QVERIFY(dictionary.knows(u"disc"_s));
    QVERIFY(dictionary.knows(u"Discs"_s));
    QVERIFY(!dictionary.knows(u"dics"_s));
}

void TestDictionary::knowsAllowedWords()
{
    Dictionary dictionary(u"en"_s, m_folder.path());
    QVERIFY(!dictionary.knows(u"Sala"_s));
    dictionary.allow(u"sala"_s);
    QVERIFY(dictionary.knows(u"Sala"_s));
}

void TestDictionary::suggests()
{
    const Dictionary dictionary(u"en"_s, m_folder.path());
    QCOMPARE(dictionary.suggestion(u"nekc"_s), u"neck"_s);
    QCOMPARE(dictionary.suggestion(u"qqqqqqqq"_s), QString());
    QCOMPARE(dictionary.suggestion(QString(10'000, u'n')), QString());
}

void TestDictionary::readsOtherEncodings()
{
    const Dictionary dictionary(u"es"_s, m_folder.path());
    QVERIFY(dictionary.knows(u"médula"_s));
    QVERIFY(!dictionary.knows(u"medula"_s));
    QCOMPARE(dictionary.suggestion(u"médla"_s), u"médula"_s);
}

void TestDictionary::prefersTheCountry()
{
    QVERIFY(Dictionary(u"en"_s, m_folder.path()).knows(u"neck"_s));
    QVERIFY(!Dictionary(u"en"_s, m_folder.path()).knows(u"centre"_s));
}

void TestDictionary::isNotLoadedWhenMissing()
{
    const Dictionary none(u"qu"_s, m_folder.path());
    QVERIFY(!none.isLoaded());
    QVERIFY(none.knows(u"anything"_s));
    QVERIFY(!Dictionary(u"es"_s, m_folder.filePath(u"nowhere"_s)).isLoaded());
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
