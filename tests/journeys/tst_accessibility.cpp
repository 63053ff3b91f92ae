// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "ui/figure/figureview.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using sala::session::Screen;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

namespace {

struct Object
{
    QAccessibleInterface *face;
    QString name;
    QAccessible::Role role;
};

// What assistive technology finds on the screen: everything that is shown, from the window down.
void collect(QAccessibleInterface *face, QList<Object> &found)
{
    if (!face || face->state().invisible)
        return;
    found.append({face, face->text(QAccessible::Name), face->role()});
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found);
}

bool isNobody(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Grouping;
}

} // namespace

/// What a screen reader finds on every screen, in both languages, walked in the program itself.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void everyScreen_data();
    void everyScreen();

private:
    void checkFocusable(const QList<Object> &objects, const sala::ui::Shell &shell);
    void checkNames(const QList<Object> &objects);
    void checkPictures(const KioskHarness &kiosk);
    void note(const QString &problem) { m_problems.append(m_where + u": "_s + problem); }

    QString m_where;
    QStringList m_problems;
};

void TestAccessibility::everyScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const int scale : {100, 200}) {
        for (const QString &language : {u"es"_s, u"en"_s})
            QTest::addRow("%s %d %%", qPrintable(language), scale) << language << scale;
    }
}

void TestAccessibility::everyScreen()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    sala::session::DisplaySettings room;
    room.textScale = scale;
    KioskHarness kiosk({{1366, 768}, language, room, false});
    m_problems.clear();
    const QList<GalleryItem> items = sala::ui::gallery(kiosk.library());
    for (const GalleryItem &item : items) {
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            kiosk.show(item, part);
            parts = kiosk.shell().panel() ? 1 : kiosk.page()->partCount();
            m_where = u"%1 part %2"_s.arg(item.name).arg(part + 1);
            QList<Object> objects;
            QWidget *top = kiosk.shell().panel(); // what is below an open panel cannot be reached
            collect(QAccessible::queryAccessibleInterface(top ? top : &kiosk.shell()), objects);
            const bool heading =
                std::any_of(objects.begin(), objects.end(), [](const Object &object) { return object.role == QAccessible::Heading; });
            if (!heading && part == 0) // the next part of a step goes on without one
                note(u"no heading"_s);
            checkFocusable(objects, kiosk.shell());
            checkNames(objects);
            checkPictures(kiosk);
        }
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestAccessibility::checkFocusable(const QList<Object> &objects, const sala::ui::Shell &shell)
{
    const QList<QWidget *> order = shell.focusOrder();
    qsizetype seen = 0;
    for (const Object &object : objects) {
        if (!order.contains(qobject_cast<QWidget *>(object.face->object())))
            continue;
        ++seen;
        const QString name = object.face->object()->objectName();
        if (object.name.trimmed().isEmpty())
            note(name + u" has no name"_s);
        if (object.name.contains(u'_') || object.name == name)
            note(name + u" is named for programmers: "_s + object.name);
        if (isNobody(object.role))
            note(name + u" has no role"_s);
        if (!object.face->actionInterface() || object.face->actionInterface()->actionNames().isEmpty())
            note(name + u" has no action"_s);
        if (object.face->rect().isEmpty())
            note(name + u" has no size"_s);
        if (!object.face->state().focusable)
            note(name + u" cannot take the focus"_s);
    }
    if (seen != order.size())
        note(u"%1 of %2 focusable widgets are in the tree"_s.arg(seen).arg(order.size()));
}

// objectName is not exposed, so two controls of one name cannot be told apart.
void TestAccessibility::checkNames(const QList<Object> &objects)
{
    QHash<QString, QString> pressable;
    for (const Object &object : objects) {
        const bool button =
            object.role == QAccessible::Button || object.role == QAccessible::CheckBox || object.role == QAccessible::RadioButton;
        const QString id = object.face->object()->objectName();
        // The same word twice in one text leads to the same place, as do both ways Home at a topic's end.
        if (!button || id.startsWith(u"word_"_s) || id == u"homeCard"_s)
            continue;
        if (pressable.contains(object.name))
            note(u"%1 and %2 have one name: %3"_s.arg(pressable.value(object.name), id, object.name));
        pressable.insert(object.name, id);
    }
}

void TestAccessibility::checkPictures(const KioskHarness &kiosk)
{
    const QList<sala::ui::FigureView *> figures = kiosk.shell().findChildren<sala::ui::FigureView *>();
    for (const sala::ui::FigureView *figure : figures) {
        if (!figure->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<sala::ui::FigureView *>(figure));
        if (face->role() != QAccessible::Graphic)
            note(u"a picture is not a graphic"_s);
        if (face->text(QAccessible::Name).size() < 12)
            note(u"a picture's alternative text says too little: "_s + face->text(QAccessible::Name));
    }
}

SALA_JOURNEY(TestAccessibility)
#include "tst_accessibility.moc"
