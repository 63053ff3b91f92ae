// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/announcement.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/secondlanguage.h"
#include "ui/text/phrases.h"
#include "ui/widgets/spoken.h"

#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

/// What is said of a control, where a sentence stands on the screen, and what the second language says for it.
class TestAnnouncement final : public QObject
{
    Q_OBJECT

private slots:
    void saysNameAndState();
    void saysOnlyWhatChanged();
    void saysWhetherSomethingIsChosen();
    void roundsSliders_data();
    void roundsSliders();
    void saysNothingOfNothing();
    void findsSentences_data();
    void findsSentences();
    void handsTheSentenceOn();
    void secondLanguageFollows();
    void iconsOfTopics();

private:
    static content::SpokenSentence sentence(const QString &text, qsizetype start = 0)
    {
        return {text, content::SpokenPart::Block, 0, {start, text.size()}};
    }
    test::ViewRig m_rig;
};

void TestAnnouncement::saysNameAndState()
{
    QWidget widget;
    widget.setAccessibleName(u"Volumen"_s);
    widget.setAccessibleDescription(u"3 de 5"_s);
    const View view = m_rig.view(test::placeOn(session::Screen::Home));
    QCOMPARE(announcementOf(&widget, view).words(), (QStringList{u"Volumen"_s, u"3 de 5"_s}));
    widget.setAccessibleDescription({});
    QCOMPARE(announcementOf(&widget, view).words(), QStringList{u"Volumen"_s});
}

void TestAnnouncement::saysOnlyWhatChanged()
{
    const Announcement before{u"A"_s, u"off"_s};
    QCOMPARE((Announcement{u"A"_s, u"on"_s}).changedSince(before), QStringList{u"on"_s});
    QCOMPARE((Announcement{u"B"_s, u"on"_s}).changedSince(before), (QStringList{u"B"_s, u"on"_s}));
    QCOMPARE((Announcement{u"A"_s, {}}).changedSince(before), QStringList{u"A"_s});
    QCOMPARE(before.changedSince(before), QStringList{u"off"_s});
}

void TestAnnouncement::saysWhetherSomethingIsChosen()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const View view = m_rig.view(test::placeOn(session::Screen::Home), language);
        QPushButton button;
        button.setAccessibleName(u"A"_s);
        QCOMPARE(announcementOf(&button, view).state, QString());
        button.setCheckable(true);
        QCOMPARE(announcementOf(&button, view).state, m_rig.book.text(language, phrase::NotChosen));
        button.setChecked(true);
        QCOMPARE(announcementOf(&button, view).state, m_rig.book.text(language, phrase::Chosen));
    }
}

void TestAnnouncement::roundsSliders_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("said");
    for (const auto &[value, said] :
         {std::pair{0, 0}, std::pair{4, 0}, std::pair{5, 10}, std::pair{64, 60}, std::pair{96, 100}, std::pair{100, 100}})
        QTest::addRow("%d", value) << value << said;
}

void TestAnnouncement::roundsSliders()
{
    QFETCH(int, value);
    QFETCH(int, said);
    QSlider slider;
    slider.setRange(0, 100);
    slider.setValue(value);
    const View view = m_rig.view(test::placeOn(session::Screen::Home));
    QCOMPARE(announcementOf(&slider, view).state, m_rig.book.text(u"es"_s, phrase::Percent).arg(said));
}

void TestAnnouncement::saysNothingOfNothing()
{
    View view = m_rig.view(test::placeOn(session::Screen::Home));
    QVERIFY(announcementOf(nullptr, view).words().isEmpty());
    QWidget widget;
    widget.setAccessibleName(u"A"_s);
    view.library = nullptr;
    QVERIFY(announcementOf(&widget, view).words().isEmpty());
}

void TestAnnouncement::findsSentences_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("start"); // of the sentence in its own text
    QTest::addColumn<int>("found"); // where it stands; -1: nowhere

    QTest::newRow("whole") << u"Es un cojín."_s << u"Es un cojín."_s << 0 << 0;
    QTest::newRow("second sentence") << u"Uno. Dos."_s << u"Dos."_s << 5 << 5;
    QTest::newRow("another text") << u"Uno. Dos."_s << u"Tres."_s << 0 << -1;
    QTest::newRow("text that is too short") << u"Uno."_s << u"Dos."_s << 5 << -1;
    QTest::newRow("name in a line of several") << u"El disco · Paso 2 de 5"_s << u"Paso 2 de 5"_s << 0 << 11;
    QTest::newRow("name that a line does not break") << u"El disco · Paso\u00a02\u00a0de\u00a05"_s << u"Paso 2 de 5"_s << 0 << 11;
    QTest::newRow("behind a number") << u"1. ¿Cuál es?"_s << u"¿Cuál es?"_s << 0 << 3;
    QTest::newRow("part of a word") << u"El discos · otro"_s << u"El disco"_s << 3 << -1;
    QTest::newRow("too short to be told apart") << u"A · de la"_s << u"de"_s << 3 << -1;
    QTest::newRow("nothing shown") << u""_s << u"Uno."_s << 0 << -1;
}

void TestAnnouncement::findsSentences()
{
    QFETCH(QString, shown);
    QFETCH(QString, said);
    QFETCH(int, start);
    QFETCH(int, found);
    const std::optional<content::Span> span = spanIn(shown, sentence(said, start));
    QCOMPARE(span ? static_cast<int>(span->start) : -1, found);
    if (span)
        QCOMPARE(shown.sliced(span->start, span->length).simplified(), said);
    QCOMPARE(standsIn({u"other"_s, shown}, sentence(said, start)), found >= 0);
    QVERIFY(!standsIn({shown}, std::nullopt));
}

void TestAnnouncement::handsTheSentenceOn()
{
    class Words final : public QWidget, public SpokenWords
    {
    public:
        using QWidget::QWidget;
        void showSpoken(const std::optional<content::SpokenSentence> &spoken) override { heard.append(spoken ? spoken->text : u"-"_s); }
        QStringList heard;
    };
    QWidget root;
    auto *between = new QWidget(&root);
    auto *words = new Words(between);
    showSpokenIn(&root, sentence(u"Uno."_s));
    showSpokenIn(&root, std::nullopt);
    QCOMPARE(words->heard, (QStringList{u"Uno."_s, u"-"_s}));
}

void TestAnnouncement::secondLanguageFollows()
{
    const auto reading = [](const QString &language, const QList<QPair<int, QString>> &lines) {
        Reading made{language, {}, {}};
        for (const auto &[item, text] : lines)
            made.lines.append({sentence(text), 0, 0, item, true});
        return made;
    };
    const Reading spanish = reading(u"es"_s, {{0, u"El disco."_s}, {1, u"Uno dos tres. "_s}, {1, u"Cuatro."_s}});
    const Reading english = reading(u"en"_s, {{0, u"The disc."_s}, {1, u"One two three."_s}, {1, u"Four."_s}});
    const SecondLanguage second(spanish, english);
    QCOMPARE(second.words(0), u"The disc."_s); // text by text
    QCOMPARE(second.words(1), u"One two three."_s);
    QCOMPARE(second.words(2), u"Four."_s);
    QCOMPARE(second.words(3), QString());
    QCOMPARE(second.words(-1), QString());
    QCOMPARE(second.all([](int) { return true; }).size(), 3);
    QCOMPARE(second.all([](int line) { return line == 0; }), QStringList{u"The disc."_s});
    QVERIFY(SecondLanguage().words(0).isEmpty());
    QVERIFY(SecondLanguage(spanish, {}).words(0).isEmpty()); // a text that is missing there
}

void TestAnnouncement::iconsOfTopics()
{
    QCOMPARE(iconOfTopic(u"a-topic-of-the-clinic"_s), u"book"_s);
    for (const auto &[topic, icon] :
         {std::pair{u"research"_s, u"chart"_s}, std::pair{u"stem-cells"_s, u"cells"_s}, std::pair{u"about"_s, u"info"_s}}) {
        QCOMPARE(iconOfTopic(topic), icon);
        QVERIFY2(QFile::exists(u":/icons/"_s + icon + u".svg"_s), qUtf8Printable(icon));
    }
}

QTEST_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
