// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/panel.h"
#include "ui/shell/barlayout.h"

namespace sala::ui {

/// A word explained over the step: the word, one plain sentence, its picture.
class GlossaryCard final : public Panel
{
    Q_OBJECT

public:
    GlossaryCard(const View &view, QWidget *parent);

    [[nodiscard]] bool textFits() const override { return m_fits; }

private:
    [[nodiscard]] int pad() const;
    [[nodiscard]] int wide() const;
    void addFoot();
    void placeFoot(const QRect &card);
    void fill(const content::GlossaryText &text, bool withPicture);

    QWidget *m_body = nullptr;
    QList<QWidget *> m_foot;
    BarLayout m_footLayout;
    bool m_fits = true;
};

} // namespace sala::ui
