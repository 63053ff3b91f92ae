// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/sheets.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/text/staffphrases.h"
#include "ui/widgets/control.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::staff;
using namespace sala::ui;
using Kind = Request::Kind;

/// What a section of the staff menu is made of: everything has its place, and each control asks for what it says.
class TestSheet final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wordsStandInTheirOrder();
    void actionsWrapAndAsk();
    void tilesShareASize();
    void stepperNamesWhatItChanges();
    void oneChoiceIsChosen();
    void cardsAsk();
    void findingsSpeakTheLanguageOfTheMenu();
    void workCanBeStopped();
    void problemsAreSaid();

private:
    using Compose = std::function<void(Sheet &)>;

    /// The widgets of a section in a column of this width, all on one part.
    void compose(const Compose &compose, int width = 1200, const QString &language = u"es"_s)
    {
        m_view = m_rig.view(test::placeOn(session::Screen::Staff), language);
        Flow flow(m_view.look);
        Sheet sheet(
            m_view, m_state, [this](const Request &request) { m_asked.append(request); }, flow, width);
        compose(sheet);
        m_body = std::make_unique<QWidget>();
        m_body->resize(width, 3000);
        flow.arrange(m_body->size(), 1, 0, Spread::Full);
        flow.build(0, m_body.get(), {0, 0});
        QVERIFY(flow.fits() && flow.partCount() == 1);
        m_body->show(); // some place their words only then
    }
    [[nodiscard]] Control *control(const QString &name) const { return m_body->findChild<Control *>(name); }
    /// Where a control stands in the section.
    [[nodiscard]] QRect place(const QString &name) const
    {
        const Control *each = control(name);
        return {each->mapTo(m_body.get(), QPoint()), each->size()};
    }

    test::ViewRig m_rig;
    View m_view;
    StaffState m_state;
    QList<Request> m_asked;
    std::unique_ptr<QWidget> m_body;
};

namespace {

QList<Sheet::Action> someActions(int count)
{
    QList<Sheet::Action> actions;
    for (int i = 0; i < count; ++i)
        actions.append({u"a%1"_s.arg(i), u"check"_s, u"Una acción cualquiera"_s, {.kind = Kind::Touched, .number = i}});
    return actions;
}

} // namespace

void TestSheet::init()
{
    m_state = {};
    m_asked.clear();
}

void TestSheet::wordsStandInTheirOrder()
{
    compose([](Sheet &sheet) {
        sheet.title(u"Título"_s);
        sheet.text(u"Texto"_s);
        sheet.point(u"Punto"_s);
        sheet.note(u"Nota"_s);
        sheet.warning(u"Aviso"_s);
        sheet.subtitle(u"Parte"_s);
        sheet.soft(u"Detalle"_s);
    });
    int bottom = -1;
    for (const QString &each : {u"Título"_s, u"Texto"_s, u"Punto"_s, u"Nota"_s, u"Aviso"_s, u"Parte"_s, u"Detalle"_s}) {
        const QList<QLabel *> labels = m_body->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == each; });
        QVERIFY2(found != labels.end(), qPrintable(each));
        const int top = (*found)->mapTo(m_body.get(), QPoint()).y();
        QVERIFY2(top > bottom, qPrintable(each));
        bottom = top + (*found)->height() - 1;
    }
}

void TestSheet::actionsWrapAndAsk()
{
    for (const int width : {2400, 700, 420}) {
        compose([](Sheet &sheet) { sheet.actions(someActions(4)); }, width);
        for (int i = 0; i < 4; ++i) {
            const QRect here = place(u"a%1"_s.arg(i));
            QVERIFY(here.left() >= 0 && here.right() < width);
            QVERIFY(here.height() >= m_view.look.metrics.target());
            for (int j = 0; j < i; ++j)
                QVERIFY(!here.intersects(place(u"a%1"_s.arg(j))));
        }
        QCOMPARE(place(u"a3"_s).top() > place(u"a0"_s).top(), width < 2400);
    }
    control(u"a2"_s)->click();
    QCOMPARE(m_asked.last().kind, Kind::Touched);
    QCOMPARE(m_asked.last().number, 2);
}

void TestSheet::tilesShareASize()
{
    compose([](Sheet &sheet) { sheet.tiles(someActions(5)); }, 1500);
    for (int i = 1; i < 5; ++i)
        QCOMPARE(place(u"a%1"_s.arg(i)).size(), place(u"a0"_s).size());
    QCOMPARE(place(u"a3"_s).left(), place(u"a0"_s).left());
    QVERIFY(place(u"a3"_s).top() > place(u"a0"_s).bottom());
    control(u"a4"_s)->click();
    QCOMPARE(m_asked.last().number, 4);
    compose([](Sheet &sheet) { sheet.tiles(someActions(2)); }, 500);
    QCOMPARE(place(u"a1"_s).left(), place(u"a0"_s).left()); // one below the other
}

void TestSheet::stepperNamesWhatItChanges()
{
    compose([](Sheet &sheet) {
        sheet.stepper(u"idle"_s, u"Tiempo de espera"_s, u"120 s"_s, {.kind = Kind::Set, .id = u"idle"_s, .number = -1},
                      {.kind = Kind::Set, .id = u"idle"_s, .number = 1});
    });
    QVERIFY(test::wordsOn(*m_body).contains(u"120 s"_s));
    for (const QString &name : {u"idle-less"_s, u"idle-more"_s}) {
        QVERIFY(control(name)->accessibleName().contains(u"Tiempo de espera"_s));
        QVERIFY(control(name)->property(repeatsAreMeant).toBool()); // touched three times, it goes three steps
        control(name)->click();
    }
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked[0].number, -1);
    QCOMPARE(m_asked[1].number, 1);
    QVERIFY(control(u"idle-less"_s)->accessibleName() != control(u"idle-more"_s)->accessibleName());
}

void TestSheet::oneChoiceIsChosen()
{
    const QList<Sheet::Action> choices{{u"es"_s, {}, u"Español"_s, {.kind = Kind::SetLanguage, .id = u"es"_s}},
                                       {u"en"_s, {}, u"English"_s, {.kind = Kind::SetLanguage, .id = u"en"_s}}};
    compose([&](Sheet &sheet) { sheet.choices(choices, u"en"_s); });
    QVERIFY(!control(u"es"_s)->isChecked());
    QVERIFY(control(u"en"_s)->isChecked());
    control(u"es"_s)->click();
    QCOMPARE(m_asked.last().id, u"es"_s);
}

void TestSheet::cardsAsk()
{
    compose([](Sheet &sheet) {
        sheet.card(u"stick"_s, u"usb"_s, u"KINGSTON"_s, u"Contenido nuevo"_s, {.kind = Kind::LookAtStick, .id = u"/media/stick"_s});
    });
    QVERIFY(control(u"stick"_s)->accessibleName().contains(u"KINGSTON"_s));
    control(u"stick"_s)->click();
    QCOMPARE(m_asked.last().kind, Kind::LookAtStick);
    QCOMPARE(m_asked.last().id, u"/media/stick"_s);
}

void TestSheet::findingsSpeakTheLanguageOfTheMenu()
{
    content::Finding finding;
    finding.code = u"missing-file"_s;
    finding.message = content::Message::tr("This file is missing.");
    finding.remedy = content::Message::tr("Install Sala again.");
    finding.file = u"topics/disc/es.md"_s;
    finding.line = 12;
    QStringList said;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        compose([&](Sheet &sheet) { addFindings(sheet, {finding}); }, 1200, language);
        const QString words = test::wordsOn(*m_body);
        QVERIFY2(words.contains(finding.file) && words.contains(u"12"_s), qPrintable(words));
        QVERIFY2(words.contains(finding.message.in(language)) && words.contains(finding.remedy.in(language)), qPrintable(words));
        said.append(words);
    }
    QVERIFY(said[0] != said[1]);
}

void TestSheet::workCanBeStopped()
{
    compose([](Sheet &sheet) { addWork(sheet); });
    QVERIFY(m_body->findChildren<QLabel *>().isEmpty()); // nothing to say
    m_state.work.job = Work::Job::LookAtStick;
    m_state.work.seconds = 7;
    compose([](Sheet &sheet) { addWork(sheet); });
    QVERIFY(test::wordsOn(*m_body).contains(u"7"_s));
    control(u"stop"_s)->click();
    QCOMPARE(m_asked.last().kind, Kind::Stop);
    m_state.work.job = Work::Job::UseStick; // half-done it would be worse
    compose([](Sheet &sheet) { addWork(sheet); });
    QVERIFY(!control(u"stop"_s));
}

void TestSheet::problemsAreSaid()
{
    QStringList said;
    for (const Work::Problem problem :
         {Work::Problem::Missing, Work::Problem::Failed, Work::Problem::TooLong, Work::Problem::Stopped, Work::Problem::Pulled}) {
        m_state.work.problem = problem;
        m_state.work.detail = u"lo que dijo"_s;
        compose([](Sheet &sheet) { addWork(sheet); });
        const QString words = test::wordsOn(*m_body);
        QVERIFY(!words.isEmpty() && !said.contains(words));
        said.append(words);
    }
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
