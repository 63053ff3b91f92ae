// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"
#include "intake/changes.h"
#include "support/contentfolder.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using sala::intake::Changes;
using namespace sala::test;

/// What a nurse is told would change.
class TestChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInACopy();
    void counts_data();
    void counts();
};

namespace {

using Edit = std::function<void(ContentFolder &)>;

Changes changesAfter(const Edit &edit)
{
    const ContentFolder now;
    ContentFolder next;
    edit(next);
    const auto before = sala::content::readContent(now.path()).library;
    const auto after = sala::content::readContent(next.path()).library;
    return before && after ? sala::intake::compare(*before, *after) : Changes{{u"unreadable"_s}, {}, {}, 0, 0, 0, 0, 0, 0, 0};
}

} // namespace

void TestChanges::findsNothingInACopy()
{
    const Changes changes = changesAfter([](ContentFolder &) {});
    QVERIFY(changes.isEmpty());
}

void TestChanges::counts_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *name, const Edit &edit, const QString &what) { QTest::newRow(name) << edit << what; };
    row(
        "a recording", [](ContentFolder &f) { f.write(u"topics/disc/audio/es/one.opus"_s, "x"); }, u"sounds 1"_s);
    row(
        "a picture nobody uses", [](ContentFolder &f) { f.write(u"figures/new.svg"_s, "<svg/>"); }, u"new pictures 1"_s);
    row(
        "a picture redrawn", [](ContentFolder &f) { f.write(u"figures/plain.svg"_s, f.read(u"figures/plain.svg"_s) + "<!-- -->"); },
        u"pictures 1"_s);
    row(
        "the clinic's data", [](ContentFolder &f) { f.write(u"clinic.yaml"_s, f.read(u"clinic.yaml"_s) + "# \n"); }, u"other 1"_s);
    row(
        "the title of a topic", [](ContentFolder &f) { f.replace(u"topics/about/en.md"_s, u"title: "_s, u"title: New "_s); }, u"other 1"_s);
    row(
        "a card", [](ContentFolder &f) { f.replace(u"glossary/nucleus/en.md"_s, u"soft"_s, u"wet"_s); }, u"glossary 1"_s);
    row(
        "words of a step", [](ContentFolder &f) { f.write(u"topics/about/en.md"_s, f.read(u"topics/about/en.md"_s) + "\nMore.\n"); },
        u"changed steps about/"_s);
    row(
        "a step more",
        [](ContentFolder &f) {
            for (const QString &language : {u"es"_s, u"en"_s}) {
                const QString file = u"topics/about/%1.md"_s.arg(language);
                f.write(file, f.read(file) + "\n## More {#more}\n\nText.\n");
            }
        },
        u"new steps about/more"_s);
}

void TestChanges::counts()
{
    QFETCH(Edit, edit);
    QFETCH(QString, what);
    const Changes c = changesAfter(edit);
    QStringList found;
    const auto count = [&found](const QString &name, int number) {
        if (number != 0)
            found.append(u"%1 %2"_s.arg(name).arg(number));
    };
    const auto list = [&found](const QString &name, const QStringList &steps) {
        if (!steps.isEmpty())
            found.append(name + u' ' + steps.join(u' '));
    };
    list(u"changed steps"_s, c.stepsChanged);
    list(u"new steps"_s, c.stepsNew);
    list(u"gone steps"_s, c.stepsGone);
    count(u"pictures"_s, c.picturesChanged);
    count(u"new pictures"_s, c.picturesNew);
    count(u"gone pictures"_s, c.picturesGone);
    count(u"sounds"_s, c.soundsChanged);
    count(u"glossary"_s, c.glossaryChanged);
    count(u"questions"_s, c.questionsChanged);
    count(u"other"_s, c.other);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(what), qUtf8Printable(found.constFirst()));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
