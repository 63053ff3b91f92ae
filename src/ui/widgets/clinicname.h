// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/look/look.h"

#include <QWidget>

namespace sala::ui {

/// The clinic's name and city in the corner of Home. Not a control: it cannot take the focus and answers nothing.
class ClinicName final : public QWidget
{
    Q_OBJECT

public:
    ClinicName(const content::Clinic &clinic, const Look &look, QWidget *parent);

    [[nodiscard]] int naturalWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_city;
    Look m_look;
};

} // namespace sala::ui
