// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>

namespace sala::app {

/// Waits until a folder that is being changed comes to rest, so that no half-copied content is read. A plain value.
///
/// It is told the folder's fingerprint again and again, and the time; it knows no file and no timer.
class Settling final
{
public:
    explicit Settling(std::chrono::milliseconds rest) : m_rest(rest) {}

    /// What is known already, and needs no telling.
    void accept(const QByteArray &fingerprint);
    /// True once for each change: when the fingerprint differs from the accepted one and has not moved for `rest`.
    [[nodiscard]] bool seen(const QByteArray &fingerprint, std::chrono::milliseconds now);
    /// Something has changed and has not come to rest yet.
    [[nodiscard]] bool moving() const { return m_moving; }

private:
    std::chrono::milliseconds m_rest;
    QByteArray m_accepted;
    QByteArray m_last;
    std::chrono::milliseconds m_since{0};
    bool m_moving = false;
};

} // namespace sala::app
