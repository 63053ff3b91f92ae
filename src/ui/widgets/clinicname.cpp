// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/clinicname.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

ClinicName::ClinicName(const content::Clinic &clinic, const Look &look, QWidget *parent)
    : QWidget(parent), m_name(clinic.name), m_city(clinic.city), m_look(look)
{
    setAccessibleName(clinic.city.isEmpty() ? clinic.name : clinic.name + u", "_s + clinic.city);
}

int ClinicName::naturalWidth() const
{
    const Metrics &m = m_look.metrics;
    const double name = QFontMetricsF(m.font(TextRole::Control, true)).horizontalAdvance(m_name);
    const double city = QFontMetricsF(m.font(TextRole::Small)).horizontalAdvance(m_city);
    return static_cast<int>(std::ceil(std::max(name, city))) + 2;
}

void ClinicName::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    QPainter painter(this);
    const int nameHigh = m.lineHeight(TextRole::Control);
    const int room = height() - nameHigh;
    const int cityHigh = m_city.isEmpty() || room < m.lineHeight(TextRole::Small) ? 0 : m.lineHeight(TextRole::Small);
    const int top = (height() - nameHigh - cityHigh) / 2;
    painter.setFont(m.font(TextRole::Control, true));
    painter.setPen(m_look.theme.ink);
    painter.drawText(QRect(0, top, width(), nameHigh), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    if (cityHigh == 0)
        return;
    painter.setFont(m.font(TextRole::Small));
    painter.setPen(m_look.theme.inkSoft);
    painter.drawText(QRect(0, top + nameHigh, width(), cityHigh), Qt::AlignLeft | Qt::AlignVCenter, m_city);
}

} // namespace sala::ui
