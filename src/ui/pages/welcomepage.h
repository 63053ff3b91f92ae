// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>

namespace sala::ui {

class CardButton;
class FigureView;
class PillButton;

/// What an empty room sees: the neck with one structure after another gently lit, one true fact at a time, the languages.
///
/// A touch on the fact opens its topic, on a language that language, on the button below it the same read aloud, anywhere else
/// Home. Costs next to nothing: it
/// changes every nine seconds, fading in eight frames, and stands still with "less motion" and while hidden.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent);

    /// Right of the picture, in portrait below it: where the words and the controls stand. Pure.
    [[nodiscard]] static QRect wordsArea(const Metrics &metrics, QSize screen);

    [[nodiscard]] bool isMenu() const override { return true; }
    [[nodiscard]] bool textFits() const override { return m_fits; }
    /// Shows the next fact and the next structure, as the timer does.
    void advance();

protected:
    void compose(const View &view, QWidget *body) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact
    {
        QString topic;
        QString language;
        QString text;
    };

    /// The offer to read everything aloud, for each language.
    enum class Ears {
        None,
        Icons,   ///< below its language, without words
        Named,   ///< below its language
        Stacked, ///< each in a row of its own
    };
    /// How the languages are set out.
    struct LanguagesPlan
    {
        int columns = 1;
        int wide = 0; ///< of a language
        int big = 0;  ///< its height
        int ear = 0;  ///< height of the offer below
        int height = 0;
        Ears ears = Ears::None;
    };

    void collectFacts(const View &view);
    void makeFigure(const View &view, QWidget *body, const QRect &where);
    void makeColumn(const View &view, QWidget *body, const QRect &where);
    int makeTitles(const View &view, QWidget *body, QRect where);
    [[nodiscard]] LanguagesPlan planLanguages(const View &view, QSize room);
    int makeLanguages(const View &view, QWidget *body, QRect where);
    PillButton *makeReadAll(const View &view, const QString &language, QWidget *body);
    [[nodiscard]] int readAllHeight(const View &view, int width);
    [[nodiscard]] int factHeight(const View &view, int width) const;
    void placeFact(const Metrics &m, const QRect &where, int needed);
    void showFact();

    QPointer<FigureView> m_figure;
    QPointer<CardButton> m_factCard;
    QList<Fact> m_facts;
    QStringList m_structures;
    QTimer m_timer;
    QVariantAnimation m_fade;
    QRect m_figureRect;
    QRect m_factRect;
    qsizetype m_turn = 0;
    bool m_pressed = false;
    bool m_fits = true;
};

} // namespace sala::ui
