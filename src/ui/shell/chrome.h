// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

#include <QPointer>

namespace sala::ui {

class PillButton;
class StepDots;

/// The frame around every page: Home, title, warning signs, "Aa", languages above; Back, dots, Finish, Next below.
///
/// With low reach the upper row moves down above the lower one. Controls keep their places on all pages; where the
/// width is short the title goes first, then words give way to icons, in portrait a second row begins.
/// Owned by the shell; GUI thread.
class Chrome final : public QObject
{
    Q_OBJECT

public:
    explicit Chrome(QWidget *host);

    /// What is left for the page, and what the bars had no room for.
    struct Frame
    {
        QRect page;
        bool titleInPage = false;
        bool badgeInPage = false;
    };

    /// Makes the bars for a view and a screen size, or keeps them when only details of the page differ.
    Frame layOut(const View &view, QSize size);
    /// Says which part of how many the page shows; decides whether there is a Next.
    void showParts(const View &view, int part, int parts);
    /// Says what can be done with the page's recording.
    void showSound(const View &view);
    void raise();
    /// While a panel lies over them the bars answer nothing, and assistive technology knows it.
    void setCovered(bool covered);
    /// The bars, in reading order, for the focus order.
    [[nodiscard]] QList<QWidget *> bars() const;

signals:
    void wanted(const sala::ui::Intent &intent);

private:
    struct Bar
    {
        QPointer<QWidget> widget;
        int height = 0;
    };

    void clear();
    PillButton *addPill(QWidget *bar, const QString &name, const QString &icon, const char *words, const Intent &intent,
                        TextRole role = TextRole::Control);
    Frame makeBars(const View &view, QSize size);
    PillButton *addAlarm(QWidget *bar);
    PillButton *addReading(QWidget *bar);
    PillButton *addBadge(QWidget *bar);
    int makeHeader(const View &view, int width, Frame &frame);
    int makeFooter(const View &view, int width);
    [[nodiscard]] int partLineWidth(const Metrics &m) const;
    void shiftSound(QPoint by);
    int makeSound(const View &view, QWidget *bar, int room);
    void makeWelcomeHeader(const View &view, QSize size);

    QWidget *m_host;
    Look m_look;
    Phrases m_phrases;
    Bar m_header;
    Bar m_footer;
    QPointer<PillButton> m_next;
    QPointer<StepDots> m_dots;
    QPointer<PillButton> m_listen;
    QPointer<PillButton> m_again;
    QPointer<PillButton> m_slower;
    int m_listenWidth = 0; ///< with its word; 0: only its icon has room
    View m_shown;
    QSize m_size;
    Frame m_frame;
    int m_part = 0;
    int m_parts = 1;
};

} // namespace sala::ui
