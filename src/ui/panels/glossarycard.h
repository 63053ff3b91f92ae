// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/panel.h"

namespace sala::ui {

/// A word explained over the step: the word, one plain sentence, its picture.
class GlossaryCard final : public Panel
{
    Q_OBJECT

public:
    GlossaryCard(const View &view, QWidget *parent);

    [[nodiscard]] bool textFits() const override { return m_fits; }

private:
    bool m_fits = true;
};

} // namespace sala::ui
