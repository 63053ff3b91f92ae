// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/look/look.h"

#include <QTimer>
#include <QWidget>

namespace sala::ui {

/// The clinic's name and city in the corner of Home. Held for three seconds it opens the staff view.
///
/// Not a control for patients: it cannot take the focus and shows nothing when touched. By keyboard staff press
/// Ctrl+Shift+S (InputPolicy).
class ClinicName final : public QWidget
{
    Q_OBJECT

public:
    ClinicName(const content::Clinic &clinic, const Look &look, QWidget *parent);

    [[nodiscard]] int naturalWidth() const;

signals:
    void heldByStaff();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_name;
    QString m_city;
    Look m_look;
    QTimer m_hold;
};

} // namespace sala::ui
