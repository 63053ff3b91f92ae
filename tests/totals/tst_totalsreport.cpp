// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/report.h"

#include "support/testlibrary.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::totals;

namespace {

const QDate today(2026, 11, 26);

Row row(What what, const QString &id, qint64 n, const QString &language = u"es"_s)
{
    return {today, {what, id, language}, n};
}

Report reportOf(const Rows &rows, const QString &language, content::LibraryPtr library = test::sharedLibrary())
{
    return {summarize(rows, Period::Month, today), std::move(library), language};
}

const Rows someRows{row(What::Session, {}, 17),
                    row(What::Session, {}, 3, u"en"_s),
                    row(What::Listened, {}, 9),
                    row(What::Opened, u"disc"_s, 12),
                    row(What::Opened, u"gone"_s, 2),
                    row(What::Finished, u"disc"_s, 7),
                    row(What::Stopped, u"disc/wear"_s, 6),
                    row(What::Question, u"disc-why"_s, 8),
                    row(What::Wrong, u"disc/check"_s, 5)};

} // namespace

class TestTotalsReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvSaysAll();
    void csvSpeaksEnglish();
    void csvQuotes();
    void csvOfNothing();
    void labelsOfWhatIsGone();
    void pdfIsOnePage_data();
    void pdfIsOnePage();
    void writesAllOrNothing();
    void saysWhyItCannotBeWritten();
};

void TestTotalsReport::csvSaysAll()
{
    const QByteArray expected = "\xEF\xBB\xBFQué,Identificador,Nombre,Desde,Hasta,Cantidad\r\n"
                                "session,,Sesiones,2026-10-28,2026-11-26,20\r\n"
                                "listened,,Sesiones en que se escuchó,2026-10-28,2026-11-26,9\r\n"
                                "language,en,English,2026-10-28,2026-11-26,< 5\r\n"
                                "language,es,Español,2026-10-28,2026-11-26,oculto\r\n"
                                "opened,disc,El disco,2026-10-28,2026-11-26,12\r\n"
                                "opened,gone,gone,2026-10-28,2026-11-26,< 5\r\n"
                                "finished,disc,El disco,2026-10-28,2026-11-26,7\r\n"
                                "stopped,disc/wear,El disco: Cómo cambia,2026-10-28,2026-11-26,6\r\n"
                                "question,disc-why,¿Por qué me duele?,2026-10-28,2026-11-26,8\r\n"
                                "wrong,disc/check,El disco: ¿Un disco gastado siempre duele?,2026-10-28,2026-11-26,5\r\n";
    QCOMPARE(QString::fromUtf8(toCsv(reportOf(someRows, u"es"_s))), QString::fromUtf8(expected));
}

void TestTotalsReport::csvSpeaksEnglish()
{
    const QString text = QString::fromUtf8(toCsv(reportOf(someRows, u"en"_s)));
    QVERIFY(text.contains(u"What,Id,Name,From,To,Count\r\n"_s));
    QVERIFY(text.contains(u"\r\nopened,disc,The disc,"_s));
    QVERIFY(text.contains(u",hidden\r\n"_s));
}

void TestTotalsReport::csvQuotes()
{
    content::Library library = test::makeLibrary();
    library.topics.first().text[u"es"_s].title = u"El \"disco\", de cerca\ny más"_s;
    const Report report = reportOf(someRows, u"es"_s, std::make_shared<const content::Library>(library));
    QVERIFY(QString::fromUtf8(toCsv(report)).contains(u"opened,disc,\"El \"\"disco\"\", de cerca\ny más\",2026-10-28,"_s));
}

void TestTotalsReport::csvOfNothing()
{
    const QString text = QString::fromUtf8(toCsv(reportOf({}, u"en"_s)));
    QCOMPARE(text.count(u"\r\n"_s), 3); // header, no sessions, nobody listened
    QVERIFY(text.contains(u"session,,Sessions,2026-10-28,2026-11-26,0\r\n"_s));
}

void TestTotalsReport::labelsOfWhatIsGone()
{
    const content::LibraryPtr library = test::sharedLibrary();
    QCOMPARE(labelOf(library.get(), What::Stopped, u"disc/gone"_s, u"es"_s), u"disc/gone"_s);
    QCOMPARE(labelOf(library.get(), What::Wrong, u"gone/gone"_s, u"es"_s), u"gone/gone"_s);
    QCOMPARE(labelOf(library.get(), What::Question, u"gone"_s, u"es"_s), u"gone"_s);
    QCOMPARE(labelOf(library.get(), What::Opened, u"disc"_s, u"pt"_s), u"disc"_s);
    QCOMPARE(labelOf(nullptr, What::Opened, u"disc"_s, u"es"_s), u"disc"_s);
}

void TestTotalsReport::pdfIsOnePage_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("some, Spanish") << 0 << u"es"_s
                                   << QStringList{u"Uso de la pantalla"_s,
                                                  u"Últimos 30 días, del 28/10/2026 al 26/11/2026"_s,
                                                  u"El disco"_s,
                                                  u"< 5"_s,
                                                  u"oculto"_s,
                                                  u"(45 %)"_s,
                                                  u"de 1 a 4"_s};
    QTest::newRow("some, English") << 0 << u"en"_s
                                   << QStringList{u"Use of the screen"_s, u"Last 30 days, 2026-10-28 to 2026-11-26"_s, u"The disc"_s,
                                                  u"1 to 4"_s, test::sharedLibrary()->clinic.name};
    QTest::newRow("none") << -1 << u"en"_s << QStringList{u"Nothing yet"_s};
    QTest::newRow("a thousand of each") << 1000 << u"es"_s << QStringList{u"y 996 más"_s};
}

void TestTotalsReport::pdfIsOnePage()
{
    QFETCH(const int, lines);
    QFETCH(const QString, language);
    QFETCH(const QStringList, words);
    Rows rows = lines < 0 ? Rows() : someRows;
    for (int i = 0; i < lines; ++i) {
        for (const What what : {What::Opened, What::Finished, What::Stopped, What::Question, What::Wrong})
            rows.append(
                row(what, u"a-very-long-name-that-nobody-would-give-to-a-topic-but-that-must-stay-in-its-column-%1"_s.arg(i), 10 + i));
    }
    const QByteArray pdf = toPdf(reportOf(rows, language));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QTemporaryDir folder;
    const Written written = writeReport(folder.path(), u"page.pdf"_s, pdf);
    QCOMPARE(written.problem, QString());
    QProcess process;
    process.start(reader, {u"-layout"_s, written.path, u"-"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    for (const QString &each : words)
        QVERIFY2(text.contains(each), qPrintable(each + u" is not in: "_s + text));
}

void TestTotalsReport::writesAllOrNothing()
{
    const QTemporaryDir folder;
    const Report report = reportOf(someRows, u"es"_s);
    QCOMPARE(fileName(report, u"csv"_s), u"sala-totales-2026-11-26.csv"_s);
    QCOMPARE(fileName(reportOf(someRows, u"en"_s), u"pdf"_s), u"sala-totals-2026-11-26.pdf"_s);
    for (int i = 0; i < 2; ++i) { // the second replaces the first
        const Written written = writeReport(folder.path(), fileName(report, u"csv"_s), toCsv(report));
        QCOMPARE(written.problem, QString());
        QFile file(written.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toCsv(report));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestTotalsReport::saysWhyItCannotBeWritten()
{
    const Written gone = writeReport(u"/proc/no-such-folder"_s, u"a.csv"_s, "x");
    QVERIFY2(gone.problem.startsWith(u"/proc/no-such-folder/a.csv: "_s), qPrintable(gone.problem));
    const Written full = writeReport(u"/dev"_s, u"full/a.csv"_s, "x");
    QVERIFY(!full.problem.isEmpty());
}

QTEST_MAIN(TestTotalsReport)
#include "tst_totalsreport.moc"
