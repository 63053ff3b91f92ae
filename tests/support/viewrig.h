// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/testlibrary.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QSignalSpy>

#include <memory>

namespace sala::test {

/// What a page or a panel needs to show itself by itself: the small content, the kiosk's words, pictures.
struct ViewRig
{
    ViewRig() { book.load({QStringLiteral("es"), QStringLiteral("en")}, {QStringLiteral(":/i18n")}); }

    [[nodiscard]] ui::View view(const session::Place &place, const QString &language = QStringLiteral("es"), int scale = 100)
    {
        ui::View view;
        view.library = library;
        view.place = place;
        view.session.language = language;
        view.look.metrics.textScale = scale;
        view.phrasebook = &book;
        view.figures = &store;
        return view;
    }

    ui::Phrasebook book;
    ui::FigureStore store{16};
    content::LibraryPtr library = sharedLibrary();
};

/// Everything that stands on a widget, a label a line.
[[nodiscard]] inline QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

/// What was wanted last; GoHome when nothing was.
[[nodiscard]] inline ui::Intent lastWanted(const QSignalSpy &wanted)
{
    return wanted.isEmpty() ? ui::Intent{} : wanted.last().first().value<ui::Intent>();
}

} // namespace sala::test
