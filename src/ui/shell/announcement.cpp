// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/announcement.h"

#include "ui/figure/figureview.h"
#include "ui/text/phrases.h"

#include <QAbstractButton>
#include <QAbstractSlider>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr int roundedTo = 10; // percent of a slider: what is recorded

QString stateOf(const QWidget *widget, const View &view)
{
    const Phrases phrases = view.phrases();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
        return phrases(button->isChecked() ? phrase::Chosen : phrase::NotChosen);
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(widget))
        return phrases(phrase::Percent).arg(roundedTo * static_cast<int>(std::lround(slider->value() / static_cast<double>(roundedTo))));
    if (qobject_cast<const FigureView *>(widget)) {
        const content::Structure *lit = view.library->structure(view.place.lit);
        return lit ? lit->name.value(view.language()) : QString();
    }
    return widget->accessibleDescription();
}

} // namespace

QStringList Announcement::words() const
{
    QStringList words{name, state};
    words.removeAll(QString());
    return words;
}

QStringList Announcement::changedSince(const Announcement &before) const
{
    return name != before.name || state.isEmpty() ? words() : QStringList{state};
}

Announcement announcementOf(const QWidget *widget, const View &view)
{
    if (!widget || !view.library)
        return {};
    return {widget->accessibleName(), stateOf(widget, view)};
}

} // namespace sala::ui
