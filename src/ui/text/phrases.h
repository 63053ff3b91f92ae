// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// Every word of the kiosk itself, in English, as translators see it. The content has its own words.
namespace sala::ui::phrase {

inline constexpr const char *NeckHurts = QT_TRANSLATE_NOOP("Kiosk", "Does your neck hurt?");
inline constexpr const char *DidYouKnow = QT_TRANSLATE_NOOP("Kiosk", "Did you know?");
inline constexpr const char *TouchToBegin = QT_TRANSLATE_NOOP("Kiosk", "Touch to begin");
inline constexpr const char *KeepsNothing = QT_TRANSLATE_NOOP("Kiosk", "This screen keeps nothing about you.");

inline constexpr const char *WhereFrom = QT_TRANSLATE_NOOP("Kiosk", "Where does neck pain come from?");
inline constexpr const char *NeckPicture =
    QT_TRANSLATE_NOOP("Kiosk", "The neck from the side: bones, discs, small joints and nerve roots. Each can be touched.");
inline constexpr const char *TouchThePicture = QT_TRANSLATE_NOOP("Kiosk", "Touch the picture");
inline constexpr const char *Enlarge = QT_TRANSLATE_NOOP("Kiosk", "Enlarge the picture");
inline constexpr const char *WholePicture = QT_TRANSLATE_NOOP("Kiosk", "Whole picture");
inline constexpr const char *Listen = QT_TRANSLATE_NOOP("Kiosk", "Listen");
inline constexpr const char *Pause = QT_TRANSLATE_NOOP("Kiosk", "Pause");
inline constexpr const char *GoOn = QT_TRANSLATE_NOOP("Kiosk", "Go on");
inline constexpr const char *Again = QT_TRANSLATE_NOOP("Kiosk", "Again");
inline constexpr const char *Slower = QT_TRANSLATE_NOOP("Kiosk", "Slower");
inline constexpr const char *NoSoundHere = QT_TRANSLATE_NOOP("Kiosk", "No sound");
inline constexpr const char *ReadToMe = QT_TRANSLATE_NOOP("Kiosk", "Read every page to me");
inline constexpr const char *KeysHint = QT_TRANSLATE_NOOP("Kiosk", "Press Next or Back to move, and Choose to choose.");
inline constexpr const char *Chosen = QT_TRANSLATE_NOOP("Kiosk", "Chosen");
inline constexpr const char *NotChosen = QT_TRANSLATE_NOOP("Kiosk", "Not chosen");
inline constexpr const char *Percent = QT_TRANSLATE_NOOP("Kiosk", "%1 %");
inline constexpr const char *TouchASentence = QT_TRANSLATE_NOOP("Kiosk", "Touch a sentence to see it here in the other language.");
inline constexpr const char *LearnMore = QT_TRANSLATE_NOOP("Kiosk", "Learn more");

inline constexpr const char *Home = QT_TRANSLATE_NOOP("Kiosk", "Home");
inline constexpr const char *Alarm = QT_TRANSLATE_NOOP("Kiosk", "Alarm");
inline constexpr const char *AlarmLong = QT_TRANSLATE_NOOP("Kiosk", "Warning signs: tell us now");
inline constexpr const char *Reading = QT_TRANSLATE_NOOP("Kiosk", "Reading");
inline constexpr const char *ReadingAids = QT_TRANSLATE_NOOP("Kiosk", "Reading aids");
inline constexpr const char *Back = QT_TRANSLATE_NOOP("Kiosk", "Back");
inline constexpr const char *Next = QT_TRANSLATE_NOOP("Kiosk", "Next");
inline constexpr const char *End = QT_TRANSLATE_NOOP("Kiosk", "Finish");
inline constexpr const char *Close = QT_TRANSLATE_NOOP("Kiosk", "Close");
inline constexpr const char *Done = QT_TRANSLATE_NOOP("Kiosk", "Done");

inline constexpr const char *StepOf = QT_TRANSLATE_NOOP("Kiosk", "Step %1 of %2");
inline constexpr const char *PageOf = QT_TRANSLATE_NOOP("Kiosk", "Page %1 of %2");
inline constexpr const char *Investigational = QT_TRANSLATE_NOOP("Kiosk", "Under study");
inline constexpr const char *InvestigationalMore = QT_TRANSLATE_NOOP("Kiosk", "Under study: what you should know");
inline constexpr const char *Sources = QT_TRANSLATE_NOOP("Kiosk", "Sources");

inline constexpr const char *QuickCheck = QT_TRANSLATE_NOOP("Kiosk", "One quick question");
inline constexpr const char *RightAnswer = QT_TRANSLATE_NOOP("Kiosk", "Yes, that is right.");
inline constexpr const char *OtherWords = QT_TRANSLATE_NOOP("Kiosk", "Let us say it another way.");
inline constexpr const char *ShowMe = QT_TRANSLATE_NOOP("Kiosk", "Show me the page that explains it");
inline constexpr const char *WellRead = QT_TRANSLATE_NOOP("Kiosk", "You have seen all of this topic");
inline constexpr const char *WhatNow = QT_TRANSLATE_NOOP("Kiosk", "What would you like to see now?");
inline constexpr const char *TopicQuestions = QT_TRANSLATE_NOOP("Kiosk", "Questions to ask about this");

inline constexpr const char *MyQuestions = QT_TRANSLATE_NOOP("Kiosk", "My questions");
inline constexpr const char *ChooseQuestions = QT_TRANSLATE_NOOP("Kiosk", "Touch the questions you want to ask.");
inline constexpr const char *ShowMyList = QT_TRANSLATE_NOOP("Kiosk", "Show my list (%1)");
inline constexpr const char *MyList = QT_TRANSLATE_NOOP("Kiosk", "My list for the visit");
inline constexpr const char *MyListHint = QT_TRANSLATE_NOOP("Kiosk", "Read it to your doctor, or take a photo of it.");
inline constexpr const char *ChangeMyList = QT_TRANSLATE_NOOP("Kiosk", "Change my list");
inline constexpr const char *NothingChosen = QT_TRANSLATE_NOOP("Kiosk", "You have not chosen a question yet.");

inline constexpr const char *TellStaff = QT_TRANSLATE_NOOP("Kiosk", "Do you have one of these signs? Tell our staff now.");
inline constexpr const char *OrCall = QT_TRANSLATE_NOOP("Kiosk", "Outside the clinic, call %1.");
inline constexpr const char *AwaitingReview = QT_TRANSLATE_NOOP("Kiosk", "Awaiting clinical review");
inline constexpr const char *ReviewedBy = QT_TRANSLATE_NOOP("Kiosk", "Reviewed by %1 on %2");
inline constexpr const char *ReviewDue = QT_TRANSLATE_NOOP("Kiosk", "The next review was due on %1");
inline constexpr const char *NextReview = QT_TRANSLATE_NOOP("Kiosk", "Next review: %1");
inline constexpr const char *VersionLine = QT_TRANSLATE_NOOP("Kiosk", "Program %1, content %2");

inline constexpr const char *Conclusion = QT_TRANSLATE_NOOP("Kiosk", "What it says");
inline constexpr const char *NotKnown = QT_TRANSLATE_NOOP("Kiosk", "What is not known");
inline constexpr const char *HowSure = QT_TRANSLATE_NOOP("Kiosk", "How sure we are");
inline constexpr const char *SureVeryLow = QT_TRANSLATE_NOOP("Kiosk", "Not sure");
inline constexpr const char *SureLow = QT_TRANSLATE_NOOP("Kiosk", "A little sure");
inline constexpr const char *SureModerate = QT_TRANSLATE_NOOP("Kiosk", "Fairly sure");
inline constexpr const char *SureHigh = QT_TRANSLATE_NOOP("Kiosk", "Very sure");
inline constexpr const char *PeopleCount = QT_TRANSLATE_NOOP("Kiosk", "People: %1");
inline constexpr const char *StudiesCount = QT_TRANSLATE_NOOP("Kiosk", "Studies: %1");
inline constexpr const char *WhereNeck = QT_TRANSLATE_NOOP("Kiosk", "in the neck");
inline constexpr const char *WhereLowerBack = QT_TRANSLATE_NOOP("Kiosk", "lower back, not the neck");
inline constexpr const char *WhereBoth = QT_TRANSLATE_NOOP("Kiosk", "neck and back");
inline constexpr const char *WhereElsewhere = QT_TRANSLATE_NOOP("Kiosk", "not in the neck");
inline constexpr const char *CountOf = QT_TRANSLATE_NOOP("Kiosk", "%1 of %2");
inline constexpr const char *GotBetter = QT_TRANSLATE_NOOP("Kiosk", "%1 of %2 got better");

inline constexpr const char *TextSize = QT_TRANSLATE_NOOP("Kiosk", "Text size");
inline constexpr const char *HighContrast = QT_TRANSLATE_NOOP("Kiosk", "High contrast");
inline constexpr const char *LowReach = QT_TRANSLATE_NOOP("Kiosk", "Controls further down");
inline constexpr const char *LessMotion = QT_TRANSLATE_NOOP("Kiosk", "Less motion");
inline constexpr const char *ForSeeing = QT_TRANSLATE_NOOP("Kiosk", "For seeing");
inline constexpr const char *ForHearing = QT_TRANSLATE_NOOP("Kiosk", "For hearing");
inline constexpr const char *BothLanguages = QT_TRANSLATE_NOOP("Kiosk", "Two languages at once");
inline constexpr const char *Volume = QT_TRANSLATE_NOOP("Kiosk", "Volume");
inline constexpr const char *Softer = QT_TRANSLATE_NOOP("Kiosk", "Softer");
inline constexpr const char *Louder = QT_TRANSLATE_NOOP("Kiosk", "Louder");
inline constexpr const char *VolumeOf = QT_TRANSLATE_NOOP("Kiosk", "Volume %1 of %2");
inline constexpr const char *ResetsItself = QT_TRANSLATE_NOOP("Kiosk", "Everything goes back when you finish.");

inline constexpr const char *StillThere = QT_TRANSLATE_NOOP("Kiosk", "Are you still there?");
inline constexpr const char *StillReading = QT_TRANSLATE_NOOP("Kiosk", "I am still reading");
inline constexpr const char *SecondsLeft = QT_TRANSLATE_NOOP("Kiosk", "%1 seconds left.");
inline constexpr const char *OutOfService = QT_TRANSLATE_NOOP("Kiosk", "This screen is resting. Please ask our staff.");

} // namespace sala::ui::phrase
