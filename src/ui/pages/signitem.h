// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/figure/figurestore.h"
#include "ui/look/look.h"

#include <QWidget>

#include <functional>

namespace sala::ui {

/// A point of a list with a small picture instead of a dot, for people who read little. Its words are the same as the picture's.
class SignItem final : public QWidget
{
    Q_OBJECT

public:
    SignItem(const content::Block &item, FigureStore &store, const Look &look, const std::function<void(const content::Run &)> &onLink,
             QWidget *parent);

    [[nodiscard]] static int heightFor(const content::Block &item, const Look &look, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] FigureRequest request() const;

    content::Block m_item;
    FigureStore &m_store;
    Look m_look;
    std::function<void(const content::Run &)> m_onLink;
};

} // namespace sala::ui
