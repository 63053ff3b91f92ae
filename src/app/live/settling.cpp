// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/settling.h"

namespace sala::app {

void Settling::accept(const QByteArray &fingerprint)
{
    m_accepted = fingerprint;
    m_moving = false;
}

bool Settling::seen(const QByteArray &fingerprint, std::chrono::milliseconds now)
{
    if (fingerprint == m_accepted) {
        m_moving = false;
        return false;
    }
    if (!m_moving || fingerprint != m_last) {
        m_moving = true;
        m_last = fingerprint;
        m_since = now;
        return false;
    }
    if (now - m_since < m_rest)
        return false;
    accept(fingerprint);
    return true;
}

} // namespace sala::app
