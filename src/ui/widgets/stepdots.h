// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"

#include <QWidget>

namespace sala::ui {

/// How far one has come: a dot for each step, filled up to the present one; below, the page of a step that has several.
class StepDots final : public QWidget
{
    Q_OBJECT

public:
    StepDots(int steps, int current, const QString &name, const Look &look, QWidget *parent);

    void setPartLine(const QString &line);
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int naturalHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps;
    int m_current;
    QString m_line;
    Look m_look;
};

} // namespace sala::ui
