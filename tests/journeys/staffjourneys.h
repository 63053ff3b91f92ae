// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journeys/kioskharness.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace sala::test {

/// How staff work: with a finger, or with a keyboard alone.
enum class Way { Finger, Keyboard };

/// What staff do at the screen, from the held corner to the way out. Each program runs all of it in its own way, in both languages.
class StaffJourneys : public QObject
{
    Q_OBJECT

public:
    explicit StaffJourneys(Way way) : m_way(way) {}

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    // The door
    void wrongPinsWaitLonger();
    void rightPinOpensAndEndsTheSession();
    void withoutAPinNobodyGetsIn();
    void patientFindsTheWayBack();
    void padClosesByItself();
    void menuClosesByItself();
    void everyWayOutLocks();
    void lateAnswerOpensNothing();

    // The content
    void versionsGoBackAndForth();
    void versionsWithoutTheTool();
    void goodStickIsShownAndUsed();
    void badStickIsRefused();
    void otherThingsOnAStick();
    void stickIsPulledHalfWay();
    void workIsStopped();
    void previewEndsItself();
    void abandonedPreviewAsksForThePin();

    // The room
    void settingsAreKeptAndApplied();
    void cleaningIgnoresEverything();
    void soundIsTested();
    void touchIsTested();
    void restartAndLeaveAskFirst();
    void reviewAndProblemsAreShown();
    void languageKeepsTheSection();
    void totalsAreShownTakenAndWiped();

protected:
    [[nodiscard]] KioskHarness &kiosk() { return *m_kiosk; }
    [[nodiscard]] Way way() const { return m_way; }
    void openDoor();
    void holdCorner(std::chrono::milliseconds time, QPoint where = {20, 20});
    /// Touches a control, or goes to it by Tab and presses Enter. False: it is not there.
    [[nodiscard]] bool choose(const QString &name);
    void type(const QString &pin);
    void enter(const QString &section = {}); ///< the menu, past the PIN; a section of it
    void back();
    [[nodiscard]] QString section() const { return m_kiosk->place().step; }
    [[nodiscard]] bool at(const QString &section) const;
    [[nodiscard]] bool atWelcome() const { return m_kiosk->place() == session::Place(); }
    /// Some text on the screen holds the words of a phrase, without what its places stand for.
    [[nodiscard]] bool says(const char *phrase) const;
    [[nodiscard]] QString words(const char *phrase) const;

private:
    [[nodiscard]] QString makeStick(const QString &name, const QByteArray &answer, int status = 0);
    void plug(const QStringList &folders);
    [[nodiscard]] QString log() const;

    Way m_way;
    QString m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KioskHarness> m_kiosk;
};

} // namespace sala::test
