// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/widgets/control.h"

namespace sala::ui {

/// Something to choose, with a mark and as many lines as it needs: a question, an answer, a setting.
class ChoiceButton final : public Control
{
    Q_OBJECT

public:
    enum class Mark {
        Box,    ///< a check mark when chosen (any number may be chosen)
        Circle, ///< a filled dot when chosen (one of several)
        None,
    };
    enum class Verdict { None, Right, Other };

    ChoiceButton(Mark mark, const QString &words, bool chosen, const Look &look, QWidget *parent);

    void setVerdict(Verdict verdict);
    void setIconName(const QString &icon) { m_icon = icon; }
    void setTextRole(TextRole role) { m_role = role; }
    /// Filled with the accent: the one thing to do here.
    void setPrimary(bool primary) { m_primary = primary; }
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool wordsFit() const override;
    /// No word is wider than the button would be.
    [[nodiscard]] bool fitsWidth(int width) const;

protected:
    void nextCheckState() override {} // the kiosk decides, then shows the new state
    void drawControl(QPainter &painter, const QRectF &shape) override;
    [[nodiscard]] qreal cornerRadius() const override;

private:
    [[nodiscard]] int textLeft() const;
    void drawMark(QPainter &painter, const QRectF &box) const;

    Mark m_mark;
    QString m_icon;
    TextRole m_role = TextRole::Control;
    Verdict m_verdict = Verdict::None;
    bool m_primary = false;
};

} // namespace sala::ui
