// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"
#include "ui/text/phrasebook.h"

#include <QWidget>

namespace sala::ui {

class PillButton;

/// "Volume", softer, a row of bars, louder. The bars rise, so that the loudness is seen without reading.
///
/// Owned by its panel; GUI thread. Shows a volume, reports steps.
class VolumeControl final : public QWidget
{
    Q_OBJECT

public:
    VolumeControl(int percent, const Phrases &phrases, const Look &look, QWidget *parent);

    [[nodiscard]] int heightFor(int width) const;
    /// The narrowest it can be.
    [[nodiscard]] int leastWidth() const;

signals:
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int barsWidth() const;
    [[nodiscard]] int controlsWidth() const;
    [[nodiscard]] bool labelAbove(int width) const;
    PillButton *addButton(const QString &name, const QString &icon, const QString &words, int direction);

    QString m_label;
    int m_step;
    Look m_look;
    PillButton *m_softer;
    PillButton *m_louder;
};

} // namespace sala::ui
