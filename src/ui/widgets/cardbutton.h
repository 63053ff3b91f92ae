// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/text/textlayout.h"
#include "ui/widgets/control.h"

#include <QPixmap>

namespace sala::ui {

/// A large card that opens a topic: round thumbnail or icon, title, one sentence, chevron.
class CardButton final : public Control
{
    Q_OBJECT

public:
    CardButton(const QString &title, const QString &summary, const Look &look, QWidget *parent);
    ~CardButton() override;

    /// With a thumbnail reserved, stands in its place: cards one below the other begin their words in one line.
    void setIconName(const QString &icon) { m_icon = icon; }
    /// Takes the place of the icon; drawn round.
    void setThumbnail(const QPixmap &thumbnail);
    /// Keeps room for a thumbnail that comes later, so that nothing jumps.
    void reserveThumbnail() { m_hasPicture = true; }
    [[nodiscard]] int thumbnailSide() const;
    /// A small coloured line above the title ("Did you know?").
    void setKicker(const QString &kicker);
    void setChevron(bool shown) { m_chevron = shown; }

    /// Height needed at a width; at least a big target.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool wordsFit() const override;

protected:
    [[nodiscard]] QStringList shownWords() const override { return {m_kicker, m_title, m_summary}; }
    void drawControl(QPainter &painter, const QRectF &shape) override;
    [[nodiscard]] qreal cornerRadius() const override;

private:
    struct Lines;
    [[nodiscard]] Lines layOut(int width) const;

    QString m_title;
    QString m_summary;
    QString m_kicker;
    QString m_icon;
    QPixmap m_thumbnail;
    bool m_chevron = true;
    bool m_hasPicture = false;
};

} // namespace sala::ui
