// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journeys/kioskharness.h"

#include <QObject>

#include <memory>

namespace sala::test {

/// What patients do, from Welcome to the end, by one kind of hand. Each program runs all of it with its own hand.
class PatientJourneys : public QObject
{
    Q_OBJECT

public:
    explicit PatientJourneys(Hand hand) : m_hand(hand) {}

private slots:
    void init();

    // Beginning
    void firstTouchOnTheFactOpensItsTopic();
    void firstTouchElsewhereGoesHome();
    void firstTouchOnALanguageSpeaksIt();

    // Reading
    void topicIsReadToItsEndAndBack();
    void rightAnswerIsSaidSo();
    void wrongAnswerLeadsToItsStepAndBack();
    void glossaryCardOpensAndCloses();
    void structureOfTheNeckLeadsToItsTopic();
    void structureOfAStepLightsAndGoesOut();
    void sliderFollowsTheHand();
    void languageChangesUnderAnOpenCard();

    // Everywhere
    void readingAidsChangeAtOnceAndEndWithTheSession();
    void questionsAreChosenReadAndChanged();
    void warningSignsAreOneTouchAwayAndBack();
    void aboutOpensAndCloses();
    void badgeLeadsToWhatOneShouldKnow();
    void finishEndsEverySession();

    // Called away
    void answerKeepsEverything();
    void touchAnywhereIsAnAnswer();
    void silenceEndsTheSession();
    void touchAfterTheEndBelongsToSomeoneElse();

    // Clumsy hands
    void secondTouchOnAControlIsIgnored();
    void secondTouchAtOnceIsIgnored();
    void slidingOffDoesNothing();
    void slidingOffThePictureDoesNothing();

protected:
    [[nodiscard]] KioskHarness &kiosk() { return *m_kiosk; }

private:
    using Kind = content::Run::Kind;

    [[nodiscard]] QString touchWord(Kind kind) const; ///< name of the first such word on the page
    [[nodiscard]] QPoint structurePoint(const QString &id);
    void tapTwice(QPoint point);
    void beAway(); ///< until the question is shown

    Hand m_hand;
    std::unique_ptr<KioskHarness> m_kiosk;
};

} // namespace sala::test
