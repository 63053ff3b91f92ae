// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pin/pinfile.h"
#include "pin/pintries.h"
#include "session/clock.h"

#include <QObject>
#include <QThreadPool>

namespace sala::pin {

/// The door to the staff menu: compares PINs, and makes wrong ones wait 1, 2, 4 ... up to 300 s.
///
/// Owned by the composition root, made when the program starts (a wait from before begins anew then); lives on the GUI thread; the
/// clock must outlive it. Files and hash are dealt with on a thread of its own, so that no touch waits for them. A try is
/// counted and written before it is compared: ending the program meanwhile wins nothing. Where it cannot be written (disk full),
/// it counts in memory, because staff are needed most then.
class PinGuard final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the state folder; files `pin` and `pin-tries` in it.
    PinGuard(const QString &folder, const session::Clock &clock, QObject *parent = nullptr);
    /// Waits for a comparison that is being made.
    ~PinGuard() override;

    /// Whether a PIN is there, for a hint before anyone types. Reads a small file.
    [[nodiscard]] PinState state() const { return m_file.state(); }
    /// How long the next try has to wait; 0: it may be made. Show it, rounded up to seconds.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// A comparison is being made.
    [[nodiscard]] bool busy() const { return m_busy; }

    /// Tries a PIN; answered() follows, always later. False, and nothing happens: one is being compared, or the wait is not over.
    [[nodiscard]] bool tryPin(const QString &pin);

signals:
    /// Only `Right` opens the menu, and it ends every wait. After `Wrong` see remaining().
    void answered(sala::pin::PinMatch match);

private:
    void finish(PinMatch match, const Tries &before);

    PinFile m_file;
    QString m_triesPath;
    const session::Clock &m_clock;
    Tries m_tries;
    QThreadPool m_pool;
    bool m_busy = false;
};

} // namespace sala::pin
