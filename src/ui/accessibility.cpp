// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/accessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == u"sala::ui::HeadingBlock"_s)
        return new QAccessibleWidget(widget, QAccessible::Heading, widget->property("text").toString());
    if (className == u"sala::ui::FigureView"_s || className == u"sala::ui::IconArrayCard"_s || className == u"sala::ui::CertaintyCard"_s)
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (className == u"sala::ui::ClinicName"_s || className == u"sala::ui::StepDots"_s || className == u"sala::ui::VolumeControl"_s)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (className == u"sala::ui::GlossaryCard"_s || className == u"sala::ui::DisplayPanel"_s || className == u"sala::ui::StillTherePanel"_s)
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace sala::ui
