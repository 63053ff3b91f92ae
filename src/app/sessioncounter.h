// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"
#include "totals/counter.h"

#include <QObject>

namespace sala::ui {
class Kiosk;
} // namespace sala::ui

namespace sala::totals {
class TotalsStore;
} // namespace sala::totals

namespace sala::app {

/// Watches the kiosk, tells the counter what happens in a session, and gives its counts to the store when it has ended.
///
/// Changes nothing and is never waited for. A session that is cut off because the program is stopped or begins anew ends with this
/// object, and counts like one that was left. Owned by the composition root, GUI thread; both outlive it.
class SessionCounter final : public QObject
{
public:
    SessionCounter(const ui::Kiosk &kiosk, totals::TotalsStore &store, QObject *parent = nullptr);
    ~SessionCounter() override;

private:
    void endSession();
    void follow();
    void notePlace(const session::Place &place);
    void noteAnswer(const session::Place &place);

    const ui::Kiosk &m_kiosk;
    totals::TotalsStore &m_store;
    totals::Counter m_counter;
    session::Place m_place; ///< noted last
    bool m_inSession = false;
};

} // namespace sala::app
