// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/control.h"

namespace sala::ui {

/// The round button of header, footer and panels: an icon beside a word.
class PillButton final : public Control
{
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Warning, Badge };
    enum class IconSide { Before, After };

    PillButton(Kind kind, const QString &icon, const Look &look, QWidget *parent, TextRole role = TextRole::Control);

    void setIconSide(IconSide side) { m_side = side; }
    /// Compact shows the icon alone; the word stays the accessible name.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setKind(Kind kind);
    /// Extra words for assistive technology, beginning with the visible ones.
    void setFullName(const QString &name) { setAccessibleName(name); }

    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] int compactWidth() const;
    [[nodiscard]] int naturalHeight() const;
    [[nodiscard]] bool wordsFit() const override { return m_compact || wideWidth() <= width(); }

protected:
    void drawControl(QPainter &painter, const QRectF &shape) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] int iconSide() const;

    Kind m_kind;
    QString m_icon;
    TextRole m_role;
    IconSide m_side = IconSide::Before;
    bool m_compact = false;
};

} // namespace sala::ui
