// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/control.h"

namespace sala::ui {

/// A small card of Home: icon and name of a topic; the warning signs have their own colour.
class TileButton final : public Control
{
    Q_OBJECT

public:
    enum class Kind { Plain, Warning };

    TileButton(Kind kind, const QString &icon, const QString &words, const Look &look, QWidget *parent);

    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool fits(int width) const; ///< no single word is wider than the tile
    [[nodiscard]] bool wordsFit() const override { return fits(width()) && heightFor(width()) <= height(); }

protected:
    void drawControl(QPainter &painter, const QRectF &shape) override;
    [[nodiscard]] qreal cornerRadius() const override;

private:
    [[nodiscard]] int textLeft() const;

    Kind m_kind;
    QString m_icon;
};

} // namespace sala::ui
