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
    void setIconName(const QString &icon);
    /// Extra words for assistive technology, beginning with the visible ones.
    void setFullName(const QString &name) { setAccessibleName(name); }

    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] int compactWidth() const;
    /// Narrower than this its longest word would be torn.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int naturalHeight() const;
    /// At a width too narrow for one line its words wrap; the height that takes.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool wordsFit() const override;

protected:
    void drawControl(QPainter &painter, const QRectF &shape) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int between() const;
    [[nodiscard]] int wordsWidth(int width) const; ///< what a width leaves for the words
    [[nodiscard]] int balancedWidth() const;       ///< of words on several lines

    Kind m_kind;
    QString m_icon;
    TextRole m_role;
    IconSide m_side = IconSide::Before;
    bool m_compact = false;
};

} // namespace sala::ui
