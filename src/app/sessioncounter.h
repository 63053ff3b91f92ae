// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"
#include "totals/counter.h"

#include <QObject>

#include <functional>

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
/// object, and counts like one that was left. Who looks at a preview of content is staff, and counts no more than they do. Owned by the composition root, GUI thread; both outlive it.
class SessionCounter final : public QObject
{
public:
    /// `preview`: whether what is shown now is a preview; null: never.
    SessionCounter(const ui::Kiosk &kiosk, totals::TotalsStore &store, std::function<bool()> preview = {}, QObject *parent = nullptr);
    ~SessionCounter() override;

private:
    void endSession();
    void follow();
    void notePlace(const session::Place &place);
    void noteAnswer(const session::Place &place);

    const ui::Kiosk &m_kiosk;
    totals::TotalsStore &m_store;
    std::function<bool()> m_preview;
    totals::Counter m_counter;
    session::Place m_place; ///< noted last
    bool m_inSession = false;
};

} // namespace sala::app
