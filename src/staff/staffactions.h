// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffstate.h"

#include <QObject>

namespace sala::staff {

/// What the staff menu asks of the program around it. Implemented in src/app, faked in tests; GUI thread; outlives the desk.
///
/// Nothing here waits: what takes time answers later through StaffDesk (setContent, previewStarted, ...).
class StaffActions
{
public:
    StaffActions() = default;
    virtual ~StaffActions() = default;
    StaffActions(const StaffActions &) = delete;
    StaffActions &operator=(const StaffActions &) = delete;

    /// Shows a checked content folder on this screen. Answer: StaffDesk::previewStarted() or previewFailed().
    virtual void previewFolder(const QString &folder) = 0;
    /// Shows the content in use again. Answer: StaffDesk::previewEnded().
    virtual void endPreview() = 0;
    /// The store has another current version: load it, and let it go live when nobody is in a session.
    virtual void reloadContent() = 0;
    virtual void restart() = 0;
    virtual void leave() = 0;
    /// Keeps what staff have set, and applies it if it could be kept. Answer: StaffDesk::settingsKept().
    virtual void applySettings(const RoomSettings &settings) = 0;
    /// Reads one sentence aloud in a language, for the sound test. Answer: StaffDesk::setSound().
    virtual void playSample(const QString &language) = 0;
    virtual void stopSample() = 0;
    /// Reads and sums up the totals. Answer: StaffDesk::setTotals().
    virtual void fetchTotals(totals::Period period) = 0;
    /// Writes the totals to a stick, as "csv" or "pdf", in a language. Answer: StaffDesk::totalsExported().
    virtual void exportTotals(const QString &form, const QString &stick, const QString &language) = 0;
    /// Forgets all that was counted. Answer: StaffDesk::totalsWiped().
    virtual void wipeTotals() = 0;
};

/// Checks the PIN; slow on purpose (Argon2id), so the answer comes later. Implemented in src/app over src/pin. GUI thread.
class PinCheck : public QObject
{
    Q_OBJECT

public:
    enum class Answer { Right, Wrong, Broken };

    using QObject::QObject;

    /// False: nobody has set a PIN, and nobody gets in.
    [[nodiscard]] virtual bool isSet() const = 0;
    /// Whole seconds until another try is allowed; 0: now.
    [[nodiscard]] virtual int waitSeconds() const = 0;
    /// Answers with checked(), once for each call.
    virtual void check(const QString &pin) = 0;

signals:
    void checked(sala::staff::PinCheck::Answer answer);
};

} // namespace sala::staff
