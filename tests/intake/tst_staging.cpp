// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/staging.h"

#include "intake/findsource.h"
#include "intake/textprint.h"
#include "support/zipmaker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::intake;
using namespace sala::test;
namespace content = sala::content;

/// Where content is copied to, where it is looked for, and how two contents are told apart.
class TestStaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void removesItselfUnlessKept();
    void makesFilesAndTheirFolders();
    void writesOverNothing();
    void followsNoLink();
    void saysWhyItCannot();
    void findsSources();
    void passesOverWhatIsNoSource();
    void looksOnlySoDeep();
    void findsTheNewestFirst();
    void printsWhatIsRead_data();
    void printsWhatIsRead();
    void printsTheSameWhereverPicturesLie();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes = "x") const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// "folder a", "archive b.zip", ... below the test's folder
    [[nodiscard]] QStringList found() const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QStringList TestStaging::found() const
{
    static const QStringList kinds{u"folder"_s, u"archive"_s, u"repository"_s};
    QStringList lines;
    for (const Source &source : findSources(m_dir->path()))
        lines.append(kinds.at(static_cast<int>(source.kind)) + u' ' + QDir(m_dir->path()).relativeFilePath(source.path));
    lines.sort();
    return lines;
}

void TestStaging::removesItselfUnlessKept()
{
    QString gone;
    QString stays;
    {
        Staging first(path(u"incoming"_s));
        Staging second(path(u"incoming"_s));
        QVERIFY(first.isOpen() && second.isOpen());
        gone = first.path();
        stays = second.path();
        QVERIFY(gone != stays);
        QVERIFY(QFileInfo(gone).isDir());
        ::close(first.create("a/b"));
        second.keep();
    }
    QVERIFY(!QFile::exists(gone));
    QVERIFY(QFileInfo(stays).isDir());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(stays).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0755U); // the kiosk may be another user
}

void TestStaging::makesFilesAndTheirFolders()
{
    Staging staging(m_dir->path());
    const int fd = staging.create("topics/disc/es.md");
    QVERIFY(fd >= 0);
    QVERIFY(staging.write(fd, "uno"));
    QVERIFY(staging.write(fd, {}));
    QVERIFY(staging.write(fd, " dos"));
    ::close(fd);
    QFile file(staging.path() + u"/topics/disc/es.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("uno dos"));
    const int beside = staging.create("topics/disc/en.md");
    QVERIFY(beside >= 0);
    ::close(beside);
    QVERIFY(staging.freeBytes() > 0);
}

void TestStaging::writesOverNothing()
{
    Staging staging(m_dir->path());
    ::close(staging.create("a"));
    QCOMPARE(staging.create("a"), -1);
    QCOMPARE(staging.error(), EEXIST);
    QCOMPARE(staging.create("a/b"), -1); // a file where a folder is due
    QCOMPARE(staging.error(), ENOTDIR);
    ::close(staging.create("c/d"));
    QCOMPARE(staging.create("c"), -1);
}

void TestStaging::followsNoLink()
{
    QVERIFY(QDir().mkdir(path(u"outside"_s)));
    Staging staging(m_dir->path());
    QVERIFY(QFile::link(path(u"outside"_s), staging.path() + u"/link"_s));
    QVERIFY(QFile::link(path(u"outside/new"_s), staging.path() + u"/file"_s));
    QCOMPARE(staging.create("link/evil"), -1);
    QCOMPARE(staging.create("file"), -1);
    QVERIFY(QDir(path(u"outside"_s)).isEmpty());
}

void TestStaging::saysWhyItCannot()
{
    write(u"file"_s);
    Staging staging(path(u"file/incoming"_s));
    QVERIFY(!staging.isOpen());
    QVERIFY(staging.error() != 0);
    Staging open(m_dir->path());
    QVERIFY(!open.write(-1, "x"));
    QCOMPARE(open.error(), EBADF);
    QCOMPARE(open.create(QByteArray(300, 'x')), -1);
    QCOMPARE(open.error(), ENAMETOOLONG);
}

void TestStaging::findsSources()
{
    write(u"clinic/clinic.yaml"_s);
    write(u"clinic/deeper/clinic.yaml"_s); // part of the content above
    write(u"sala/repo/config"_s);
    QVERIFY(QDir().mkpath(path(u"sala/repo/objects"_s)) && QDir().mkpath(path(u"sala/repo/refs"_s)));
    write(u"new.ZIP"_s, makeZip({{"clinic.yaml", "name: A\n", true, 0100644, 0x0800, {}, {}, {}, {}}}));
    QCOMPARE(found(), (QStringList{u"archive new.ZIP"_s, u"folder clinic"_s, u"repository sala/repo"_s}));
    QCOMPARE(findSources(path(u"clinic"_s)).size(), 1);
    const QList<Source> file = findSources(path(u"clinic/clinic.yaml"_s));
    QCOMPARE(file.size(), 1); // a file that is named is taken at its word; that it is no archive is said later
    QCOMPARE(file.constFirst().kind, Source::Kind::Archive);
    QVERIFY(findSources(path(u"not-there"_s)).isEmpty());
    QVERIFY(findSources(u"/dev/null"_s).isEmpty());
}

void TestStaging::passesOverWhatIsNoSource()
{
    write(u".hidden/clinic.yaml"_s);
    write(u"photos.zip"_s, makeZip({{"photo.jpg", "x", true, 0100644, 0x0800, {}, {}, {}, {}}}));
    write(u"broken.zip"_s, "no archive");
    write(u"empty.zip"_s, "");
    write(u"half/config"_s); // no repository
    write(u"real/clinic.yaml"_s);
    QVERIFY(QDir().mkdir(path(u"linked"_s)));
    QVERIFY(QFile::link(path(u"real/clinic.yaml"_s), path(u"linked/clinic.yaml"_s)));
    QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo.zip"_s)).constData(), 0600), 0);
    QCOMPARE(found(), QStringList{u"folder real"_s});
}

void TestStaging::looksOnlySoDeep()
{
    write(u"a/b/clinic.yaml"_s);
    write(u"d/e/f/clinic.yaml"_s);
    QCOMPARE(found(), QStringList{u"folder a/b"_s});
}

void TestStaging::findsTheNewestFirst()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[name, days] : {std::pair{u"old"_s, -9}, std::pair{u"new"_s, -1}, std::pair{u"same"_s, -9}}) {
        write(name + u"/clinic.yaml"_s);
        QFile file(path(name + u"/clinic.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(now.addDays(days), QFileDevice::FileModificationTime));
    }
    QStringList names;
    for (const Source &source : findSources(m_dir->path()))
        names.append(QFileInfo(source.path).fileName());
    QCOMPARE(names, (QStringList{u"new"_s, u"old"_s, u"same"_s}));
}

void TestStaging::printsWhatIsRead_data()
{
    using Change = std::function<void(content::StepText &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("differs");

    const auto row = [](const char *name, bool differs, const Change &change) { QTest::newRow(name) << change << differs; };
    row("nothing", false, [](content::StepText &) {});
    row("line of its file", false, [](content::StepText &text) { text.line = 99; });
    row("heading", true, [](content::StepText &text) { text.heading = u"I"_s; });
    row("words", true, [](content::StepText &text) { text.blocks[0].runs[0].text = u"two"_s; });
    row("link", true, [](content::StepText &text) { text.blocks[0].runs[0].target = u"b"_s; });
    row("kind of paragraph", true, [](content::StepText &text) { text.blocks[0].kind = content::Block::Kind::Note; });
    row("sign", true, [](content::StepText &text) { text.blocks[0].sign.alt = u"A hand"_s; });
    row("picture", true, [](content::StepText &text) { text.pictures[0].path = u"/a/other.svg"_s; });
    row("words of the picture", true, [](content::StepText &text) { text.pictures[0].alt = u"B"_s; });
    row("caption", true, [](content::StepText &text) { text.pictures[0].caption = u"B"_s; });
    row("right answer", true, [](content::StepText &text) { text.options[0].right = false; });
    row("where an answer leads", true, [](content::StepText &text) { text.options[0].step = u"b"_s; });
    row("certainty", true, [](content::StepText &text) { text.evidence->certainty = content::Certainty::Low; });
    row("how many got better", true, [](content::StepText &text) { text.evidence->groups[0].better = 8; });
    row("no evidence", true, [](content::StepText &text) { text.evidence.reset(); });
    row("source", true, [](content::StepText &text) { text.references = {u"b"_s}; });
    row("text moved between fields", true, [](content::StepText &text) {
        text.pictures[0].alt.clear();
        text.pictures[0].caption = u"A"_s;
    });
}

void TestStaging::printsWhatIsRead()
{
    using Change = std::function<void(content::StepText &)>;
    QFETCH(Change, change);
    content::StepText text;
    text.heading = u"H"_s;
    text.pictures = {{u"/a/figure.svg"_s, u"disc"_s, u"A"_s, {}}};
    text.blocks = {{content::Block::Kind::Paragraph, {{content::Run::Kind::StepLink, u"one"_s, u"a"_s, 0}}, {}}};
    text.options = {{{{content::Run::Kind::Text, u"yes"_s, {}, 0}}, true, {}}};
    text.references = {u"a"_s};
    text.evidence = content::Evidence{};
    text.evidence->groups = {{u"G"_s, 10, 7}};
    const content::Step before{u"s"_s, content::Step::Kind::Reading, {{u"es"_s, text}}};
    change(text);
    const content::Step after{u"s"_s, content::Step::Kind::Reading, {{u"es"_s, text}}};
    const TextPrint print(u"/a"_s);
    QTEST(print.of(before) != print.of(after), "differs");
    const content::Step otherLanguage{u"s"_s, content::Step::Kind::Reading, {{u"en"_s, text}}};
    QVERIFY(print.of(after) != print.of(otherLanguage));
}

void TestStaging::printsTheSameWhereverPicturesLie()
{
    const auto entry = [](const QString &root, const QString &word) {
        return content::GlossaryEntry{u"a"_s, {{u"es"_s, {word, {}, {root + u"/figures/a.svg"_s, {}, u"A"_s, {}}, {}}}}};
    };
    QCOMPARE(TextPrint(u"/one"_s).of(entry(u"/one"_s, u"w"_s)), TextPrint(u"/two/three"_s).of(entry(u"/two/three"_s, u"w"_s)));
    QVERIFY(TextPrint(u"/one"_s).of(entry(u"/one"_s, u"w"_s)) != TextPrint(u"/one"_s).of(entry(u"/one"_s, u"v"_s)));
    content::Topic topic;
    const QString print = TextPrint({}).of(topic);
    topic.investigational = true;
    QVERIFY(TextPrint({}).of(topic) != print);
    const content::Question question{u"q"_s, {{u"es"_s, u"¿A?"_s}}};
    const content::Question other{u"q"_s, {{u"es"_s, u"¿B?"_s}}};
    QVERIFY(TextPrint({}).of(question) != TextPrint({}).of(other));
}

QTEST_GUILESS_MAIN(TestStaging)
#include "tst_staging.moc"
