// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

namespace sala::ui {

class LanguageSwitch;
class PillButton;

/// A card over the page, with a veil between. It covers the whole window and keeps touches from what is below.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(const View &view, QWidget *parent);

    [[nodiscard]] QRect cardRect() const { return m_card; }
    [[nodiscard]] virtual bool textFits() const { return true; }
    /// Lights the sentence that is heard, and shows it in the other language where there is room for it.
    void showReading(const View &view);

signals:
    void wanted(const sala::ui::Intent &intent);
    /// A touch beside the card.
    void touchedOutside();

protected:
    /// The languages stay one touch away while a panel covers the header.
    LanguageSwitch *addLanguages();
    /// So do the warning signs.
    PillButton *addAlarm();
    /// Listen, or Pause while it is heard; null where there is no recording.
    PillButton *addListen(const QString &name);
    void setCard(const QRect &card);
    [[nodiscard]] const View &view() const { return m_view; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    View m_view;
    QRect m_card;
    bool m_pressedOutside = false;
};

} // namespace sala::ui
