// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/look/look.h"

#include <QColor>
#include <QWidget>

#include <functional>

namespace sala::ui {

/// A point of a list: a round mark and text with touchable words.
class ListItem final : public QWidget
{
    Q_OBJECT

public:
    ListItem(const content::Runs &runs, const QColor &mark, const Look &look, const std::function<void(const content::Run &)> &onLink,
             QWidget *parent);
    [[nodiscard]] static int heightFor(const content::Runs &runs, const Look &look, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    content::Runs m_runs;
    QColor m_mark;
    Look m_look;
    std::function<void(const content::Run &)> m_onLink;
};

/// A framed paragraph: a warning in the warning colours, or a note on a quiet tint.
class Callout final : public QWidget
{
    Q_OBJECT

public:
    Callout(const content::Runs &runs, bool warning, const Look &look, const std::function<void(const content::Run &)> &onLink,
            QWidget *parent);
    [[nodiscard]] static int heightFor(const content::Runs &runs, const Look &look, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    content::Runs m_runs;
    bool m_warning;
    Look m_look;
    std::function<void(const content::Run &)> m_onLink;
};

} // namespace sala::ui
