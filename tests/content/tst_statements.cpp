// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/statements.h"

#include "content/checks/checks.h"
#include "support/smallfolder.h"
#include "support/statements.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What everyone must be able to read about injections under study: all of it, in its order, in every language.
class TestStatements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThemAll();
    void acceptsThemAll();
    void findsEachThatIsMissing();
    void findsAnotherOrder();
    void looksAtEveryLanguage();
    void leavesOtherTopicsAlone();

private:
    static QStringList check(const QStringList &es, const QStringList &en, const QString &topic = u"investigational"_s);
};

QStringList TestStatements::check(const QStringList &es, const QStringList &en, const QString &topic)
{
    Package package;
    TopicSet set{topic, {}};
    for (const auto &[file, ids] : {std::pair{u"es"_s, es}, std::pair{u"en"_s, en}}) {
        TopicSource source;
        source.file = file;
        for (const QString &id : ids) {
            StepSource step;
            step.id = id;
            step.idAt = {static_cast<int>(source.steps.size()) + 1, 5};
            source.steps.append(step);
        }
        set.texts.append(source);
    }
    package.topics = {set};
    Findings found;
    checkStatements(package, found);
    return saidOfFiles(found);
}

// The list that content is held against and the list of meanings that the tests hold the shipped content against are one.
void TestStatements::namesThemAll()
{
    QStringList meant;
    for (const Meaning &meaning : requiredMeanings()) {
        if (meaning.language == u"es"_s)
            meant.append(meaning.step);
    }
    QCOMPARE(requiredStatements(), meant);
    QCOMPARE(requiredStatements().size(), 17);
}

void TestStatements::acceptsThemAll()
{
    const QStringList all = requiredStatements();
    QCOMPARE(check(all, all), QStringList());
    QStringList more = all; // a clinic may say more
    more.insert(3, u"our-doctors"_s);
    more.prepend(QString());
    QCOMPARE(check(more, all), QStringList());
}

void TestStatements::findsEachThatIsMissing()
{
    const QStringList all = requiredStatements();
    for (const QString &id : all) {
        QStringList less = all;
        less.removeOne(id);
        QCOMPARE(check(less, all), QStringList{u"missing-statement es:0:0"_s});
    }
    QCOMPARE(check({}, all).size(), 17);
}

void TestStatements::findsAnotherOrder()
{
    const QStringList all = requiredStatements();
    QStringList swapped = all;
    swapped.swapItemsAt(4, 5);
    QCOMPARE(check(swapped, all), QStringList{u"statement-order es:5:5"_s}); // once: the others follow from it
    QStringList last = all;
    last.move(0, 16);
    QCOMPARE(check(last, all), QStringList{u"statement-order es:1:5"_s});
    QStringList less = swapped;
    less.removeFirst();
    QCOMPARE(check(less, all), (QStringList{u"missing-statement es:0:0"_s, u"statement-order es:4:5"_s}));
    QStringList twice = all;
    twice.append(all.constFirst()); // a finding of the step's name, not of the order; there is nothing beyond the list
    QCOMPARE(check(twice, all), QStringList());
}

void TestStatements::looksAtEveryLanguage()
{
    const QStringList all = requiredStatements();
    QCOMPARE(check(all, all.mid(1)), QStringList{u"missing-statement en:0:0"_s});
}

void TestStatements::leavesOtherTopicsAlone()
{
    QCOMPARE(check({}, {}, u"cells"_s), QStringList());
    Findings found;
    checkStatements(Package(), found);
    QVERIFY(found.isEmpty()); // that the topic is not there is said elsewhere
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
