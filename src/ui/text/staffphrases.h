// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// What the kiosk says to staff, in English, as translators see it. In a context of its own: none of it is recorded.
namespace sala::ui::phrase {

// The way in
inline constexpr const char *PinTitle = QT_TRANSLATE_NOOP("Staff", "For staff: type the PIN");
inline constexpr const char *PinPatient = QT_TRANSLATE_NOOP("Staff", "Not on the staff? Touch Back.");
inline constexpr const char *PinClear = QT_TRANSLATE_NOOP("Staff", "Clear");
inline constexpr const char *PinOk = QT_TRANSLATE_NOOP("Staff", "OK");
inline constexpr const char *PinTyped = QT_TRANSLATE_NOOP("Staff", "Digits typed: %1");
inline constexpr const char *PinWrong = QT_TRANSLATE_NOOP("Staff", "That PIN is not right.");
inline constexpr const char *PinWait = QT_TRANSLATE_NOOP("Staff", "Please wait %1 s, then try again.");
inline constexpr const char *PinChecking = QT_TRANSLATE_NOOP("Staff", "One moment…");
inline constexpr const char *PinNone =
    QT_TRANSLATE_NOOP("Staff", "No PIN is set yet. Whoever looks after this computer sets one with this command: sala-content set-pin");
inline constexpr const char *PinBroken =
    QT_TRANSLATE_NOOP("Staff", "The PIN on this computer cannot be read. Set a new one with this command: sala-content set-pin");

// The menu, in its order
inline constexpr const char *StaffMenuTitle = QT_TRANSLATE_NOOP("Staff", "For staff");
inline constexpr const char *MenuContent = QT_TRANSLATE_NOOP("Staff", "Content and problems");
inline constexpr const char *MenuImport = QT_TRANSLATE_NOOP("Staff", "New content from a USB stick");
inline constexpr const char *MenuVersions = QT_TRANSLATE_NOOP("Staff", "Go back to earlier content");
inline constexpr const char *MenuReview = QT_TRANSLATE_NOOP("Staff", "Review dates");
inline constexpr const char *MenuTotals = QT_TRANSLATE_NOOP("Staff", "Totals of use");
inline constexpr const char *MenuSettings = QT_TRANSLATE_NOOP("Staff", "Waiting time, language, volume");
inline constexpr const char *MenuCleaning = QT_TRANSLATE_NOOP("Staff", "Clean the screen");
inline constexpr const char *MenuSound = QT_TRANSLATE_NOOP("Staff", "Test the sound");
inline constexpr const char *MenuTouch = QT_TRANSLATE_NOOP("Staff", "Test the touch");
inline constexpr const char *MenuRestart = QT_TRANSLATE_NOOP("Staff", "Restart Sala");
inline constexpr const char *MenuLeave = QT_TRANSLATE_NOOP("Staff", "Leave the kiosk");
inline constexpr const char *StaffYes = QT_TRANSLATE_NOOP("Staff", "Yes");
inline constexpr const char *StaffNo = QT_TRANSLATE_NOOP("Staff", "No");
inline constexpr const char *StaffStop = QT_TRANSLATE_NOOP("Staff", "Stop");
inline constexpr const char *StaffAgain = QT_TRANSLATE_NOOP("Staff", "Try again");

// Content and problems
inline constexpr const char *StaffInUse = QT_TRANSLATE_NOOP("Staff", "In use: %1, version %2");
inline constexpr const char *StaffEmbedded = QT_TRANSLATE_NOOP("Staff", "the built-in content");
inline constexpr const char *StaffInstalled = QT_TRANSLATE_NOOP("Staff", "the installed content");
inline constexpr const char *StaffNoContent = QT_TRANSLATE_NOOP("Staff", "No content can be shown at all.");
inline constexpr const char *StaffFellBack = QT_TRANSLATE_NOOP("Staff", "The folder %1 was not used. Errors: %2");
inline constexpr const char *StaffDamagedPicture =
    QT_TRANSLATE_NOOP("Staff", "The picture %1 cannot be drawn. Patients see its description. Replace the file.");
inline constexpr const char *StaffFolderGone =
    QT_TRANSLATE_NOOP("Staff", "The folder %1 is gone. The built-in content is shown until it is back.");
inline constexpr const char *StaffWentBack =
    QT_TRANSLATE_NOOP("Staff", "The new content in %1 could not be shown (%2). The version before is shown again.");
inline constexpr const char *StaffTooSlow =
    QT_TRANSLATE_NOOP("Staff", "The new content in %1 took too long to appear. The version before is shown again.");
inline constexpr const char *StaffDied =
    QT_TRANSLATE_NOOP("Staff", "Sala stopped twice when the content in %1 was about to appear. Other content is shown now.");
inline constexpr const char *StaffDenied =
    QT_TRANSLATE_NOOP("Staff", "The content in %1 could not be shown the last time. Other content is shown now.");
inline constexpr const char *StaffWentBackRemedy =
    QT_TRANSLATE_NOOP("Staff", "Sala does not try it again by itself. Bring corrected content, or choose it under “Go back to earlier "
                               "content” to try once more.");
inline constexpr const char *StaffContentWaits =
    QT_TRANSLATE_NOOP("Staff", "New content is ready. It appears as soon as nobody is using the screen.");
inline constexpr const char *StaffAllWell = QT_TRANSLATE_NOOP("Staff", "Everything is in order.");
inline constexpr const char *ProblemsFound = QT_TRANSLATE_NOOP("Staff", "Problems: %1");
inline constexpr const char *ProblemsMore =
    QT_TRANSLATE_NOOP("Staff", "Problems not shown here: %1. Mend these first; on a computer, sala-content check shows all of them.");
inline constexpr const char *ProblemWhere = QT_TRANSLATE_NOOP("Staff", "%1, line %2");
inline constexpr const char *ProblemRemedy = QT_TRANSLATE_NOOP("Staff", "What to do: %1");
inline constexpr const char *ProblemIsError = QT_TRANSLATE_NOOP("Staff", "Error");
inline constexpr const char *ProblemIsWarning = QT_TRANSLATE_NOOP("Staff", "Advice");

// Work of sala-content
inline constexpr const char *ToolMissing =
    QT_TRANSLATE_NOOP("Staff", "The program sala-content is not on this computer. Tell whoever looks after it.");
inline constexpr const char *ToolFailed = QT_TRANSLATE_NOOP("Staff", "That did not work: %1");
inline constexpr const char *ToolUnclear =
    QT_TRANSLATE_NOOP("Staff", "That did not work, and sala-content did not say why. Try again. If it happens again, tell whoever looks "
                               "after this computer: the log knows more.");
inline constexpr const char *ToolTooLong =
    QT_TRANSLATE_NOOP("Staff", "That took too long and was stopped. No content was damaged. Try again, with another USB stick if one was "
                               "used. If it happens again, tell whoever looks after this computer.");
inline constexpr const char *ToolStopped = QT_TRANSLATE_NOOP("Staff", "Stopped. Nothing has changed.");
inline constexpr const char *ToolSeconds = QT_TRANSLATE_NOOP("Staff", "Seconds so far: %1");

// Earlier content
inline constexpr const char *VersionsIntro = QT_TRANSLATE_NOOP("Staff", "Touch a version to go back to it.");
inline constexpr const char *VersionsNone = QT_TRANSLATE_NOOP("Staff", "There is no earlier version yet.");
inline constexpr const char *VersionsReading = QT_TRANSLATE_NOOP("Staff", "The versions are being looked up.");
inline constexpr const char *VersionNow = QT_TRANSLATE_NOOP("Staff", "In use now");
inline constexpr const char *VersionFactory = QT_TRANSLATE_NOOP("Staff", "The content Sala came with");
inline constexpr const char *VersionPrevious = QT_TRANSLATE_NOOP("Staff", "Go back to the previous content");
inline constexpr const char *GoBackQuestion = QT_TRANSLATE_NOOP("Staff", "Go back to this content?");
inline constexpr const char *GoBackMeaning =
    QT_TRANSLATE_NOOP("Staff", "Patients see it from now on. You can change your mind here at any time.");
inline constexpr const char *GoBackYes = QT_TRANSLATE_NOOP("Staff", "Yes, go back");
inline constexpr const char *GoBackNo = QT_TRANSLATE_NOOP("Staff", "No, leave it as it is");
inline constexpr const char *GoBackWorking = QT_TRANSLATE_NOOP("Staff", "The content is being changed.");
inline constexpr const char *GoBackDone = QT_TRANSLATE_NOOP("Staff", "Done. When you leave this menu, the screen shows the content of %1.");

// From a stick
inline constexpr const char *ImportPlug =
    QT_TRANSLATE_NOOP("Staff", "Plug in a USB stick. On it: the content folder, or a ZIP file of it.");
inline constexpr const char *ImportFound = QT_TRANSLATE_NOOP("Staff", "USB stick: %1");
inline constexpr const char *ImportNoWatch =
    QT_TRANSLATE_NOOP("Staff", "This computer cannot tell when a stick is plugged in. Tell whoever looks after it.");
inline constexpr const char *ImportLook = QT_TRANSLATE_NOOP("Staff", "See what would change");
inline constexpr const char *ImportLooking =
    QT_TRANSLATE_NOOP("Staff", "The new content is being copied and checked. The stick must stay in.");
inline constexpr const char *ImportChanges = QT_TRANSLATE_NOOP("Staff", "This would change");
inline constexpr const char *ImportSame = QT_TRANSLATE_NOOP("Staff", "Nothing: it is what the screen shows already.");
inline constexpr const char *ImportRefused = QT_TRANSLATE_NOOP("Staff", "It cannot be used yet. First mend what stands below.");
inline constexpr const char *ImportShow = QT_TRANSLATE_NOOP("Staff", "Show on this screen");
inline constexpr const char *ImportUse = QT_TRANSLATE_NOOP("Staff", "Use it");
inline constexpr const char *ImportNot = QT_TRANSLATE_NOOP("Staff", "Not now");
inline constexpr const char *ImportUsing =
    QT_TRANSLATE_NOOP("Staff", "The new content is being put in place. The stick may be pulled out.");
inline constexpr const char *ImportDone =
    QT_TRANSLATE_NOOP("Staff", "Done. When you leave this menu, the screen shows the new content. The earlier one is kept.");
inline constexpr const char *ImportPulled =
    QT_TRANSLATE_NOOP("Staff", "The stick was pulled out before the work was done. Nothing has changed. Plug it in again.");
inline constexpr const char *PreviewFailed = QT_TRANSLATE_NOOP("Staff", "It could not be shown: %1");
inline constexpr const char *OneStepChanged = QT_TRANSLATE_NOOP("Staff", "1 step changed");
inline constexpr const char *StepsChanged = QT_TRANSLATE_NOOP("Staff", "%1 steps changed");
inline constexpr const char *OneStepNew = QT_TRANSLATE_NOOP("Staff", "1 step new");
inline constexpr const char *StepsNew = QT_TRANSLATE_NOOP("Staff", "%1 steps new");
inline constexpr const char *OneStepGone = QT_TRANSLATE_NOOP("Staff", "1 step gone");
inline constexpr const char *StepsGone = QT_TRANSLATE_NOOP("Staff", "%1 steps gone");
inline constexpr const char *OnePictureNew = QT_TRANSLATE_NOOP("Staff", "1 picture new");
inline constexpr const char *PicturesNew = QT_TRANSLATE_NOOP("Staff", "%1 pictures new");
inline constexpr const char *OnePictureChanged = QT_TRANSLATE_NOOP("Staff", "1 picture changed");
inline constexpr const char *PicturesChanged = QT_TRANSLATE_NOOP("Staff", "%1 pictures changed");
inline constexpr const char *OnePictureGone = QT_TRANSLATE_NOOP("Staff", "1 picture gone");
inline constexpr const char *PicturesGone = QT_TRANSLATE_NOOP("Staff", "%1 pictures gone");
inline constexpr const char *OneSoundChanged = QT_TRANSLATE_NOOP("Staff", "1 recording changed");
inline constexpr const char *SoundsChanged = QT_TRANSLATE_NOOP("Staff", "%1 recordings changed");
inline constexpr const char *OneWordChanged = QT_TRANSLATE_NOOP("Staff", "1 glossary word changed");
inline constexpr const char *WordsChanged = QT_TRANSLATE_NOOP("Staff", "%1 glossary words changed");
inline constexpr const char *OneQuestionChanged = QT_TRANSLATE_NOOP("Staff", "1 question changed");
inline constexpr const char *QuestionsChanged = QT_TRANSLATE_NOOP("Staff", "%1 questions changed");
inline constexpr const char *OneOtherChanged = QT_TRANSLATE_NOOP("Staff", "1 other thing changed");
inline constexpr const char *OthersChanged = QT_TRANSLATE_NOOP("Staff", "%1 other things changed");

// Preview
inline constexpr const char *Preview = QT_TRANSLATE_NOOP("Staff", "Preview");
inline constexpr const char *PreviewLine = QT_TRANSLATE_NOOP("Staff", "Preview: patients do not have this content yet");
inline constexpr const char *PreviewEnd = QT_TRANSLATE_NOOP("Staff", "End the preview");
inline constexpr const char *PreviewEndShort = QT_TRANSLATE_NOOP("Staff", "End it");

// Settings
inline constexpr const char *SetIdleText = QT_TRANSLATE_NOOP("Staff", "On a page with text, the screen asks after");
inline constexpr const char *SetIdleMenu = QT_TRANSLATE_NOOP("Staff", "On a menu, the screen asks after");
inline constexpr const char *SetFirstLanguage = QT_TRANSLATE_NOOP("Staff", "The screen begins in");
inline constexpr const char *SetLoudest = QT_TRANSLATE_NOOP("Staff", "The loudest it can be");
inline constexpr const char *SetSeconds = QT_TRANSLATE_NOOP("Staff", "%1 s");
inline constexpr const char *SetMinutes = QT_TRANSLATE_NOOP("Staff", "%1 min");
inline constexpr const char *SetLess = QT_TRANSLATE_NOOP("Staff", "Less");
inline constexpr const char *SetMore = QT_TRANSLATE_NOOP("Staff", "More");
inline constexpr const char *SetSaved = QT_TRANSLATE_NOOP("Staff", "Saved. It counts from the next patient on.");
inline constexpr const char *SetNotSaved = QT_TRANSLATE_NOOP("Staff", "It could not be saved: %1");

// Cleaning
inline constexpr const char *CleanIntro =
    QT_TRANSLATE_NOOP("Staff", "For one minute touches mean nothing. The screen turns white, so that smudges show.");
inline constexpr const char *CleanStart = QT_TRANSLATE_NOOP("Staff", "Begin");
inline constexpr const char *CleanNow = QT_TRANSLATE_NOOP("Staff", "Wipe the screen now");

// Self-test
inline constexpr const char *SoundIntro = QT_TRANSLATE_NOOP("Staff", "Sala reads one sentence aloud. Listen whether you hear it well.");
inline constexpr const char *SoundPlay = QT_TRANSLATE_NOOP("Staff", "Play the sentence");
inline constexpr const char *SoundHeard = QT_TRANSLATE_NOOP("Staff", "Did you hear it?");
inline constexpr const char *SoundGood = QT_TRANSLATE_NOOP("Staff", "Good. The sound works.");
inline constexpr const char *SoundBad =
    QT_TRANSLATE_NOOP("Staff", "Is the loudspeaker on, and plugged in? Is its own volume turned up? If so, restart Sala. If that "
                               "does not help, tell whoever looks after this computer.");
inline constexpr const char *SoundDevice = QT_TRANSLATE_NOOP("Staff", "A sound device is there.");
inline constexpr const char *SoundNoDevice = QT_TRANSLATE_NOOP("Staff", "No sound device is there. Plug in a loudspeaker.");
inline constexpr const char *SoundDamaged =
    QT_TRANSLATE_NOOP("Staff", "The sentence cannot be played: its recording is missing or damaged.");
inline constexpr const char *SoundStalls = QT_TRANSLATE_NOOP("Staff", "Times the sound stood still and was begun anew: %1");
inline constexpr const char *TouchIntro = QT_TRANSLATE_NOOP("Staff", "Touch all five circles");
inline constexpr const char *TouchTarget = QT_TRANSLATE_NOOP("Staff", "Circle %1");
inline constexpr const char *TouchGood = QT_TRANSLATE_NOOP("Staff", "All five answered.");
inline constexpr const char *TouchBack = QT_TRANSLATE_NOOP("Staff", "Back to the menu");

// Totals of use
inline constexpr const char *TotalsWhat =
    QT_TRANSLATE_NOOP("Staff", "Counts by day. They hold nothing about a person, and numbers below 5 are hidden.");
inline constexpr const char *TotalsReading = QT_TRANSLATE_NOOP("Staff", "The totals are being read.");
inline constexpr const char *TotalsNone = QT_TRANSLATE_NOOP("Staff", "Nothing was counted in this time.");
inline constexpr const char *TotalsPlug = QT_TRANSLATE_NOOP("Staff", "To take the totals along, plug in a USB stick.");
inline constexpr const char *TotalsCsv = QT_TRANSLATE_NOOP("Staff", "Table to the stick (CSV)");
inline constexpr const char *TotalsPdf = QT_TRANSLATE_NOOP("Staff", "Page to the stick (PDF)");
inline constexpr const char *TotalsExported = QT_TRANSLATE_NOOP("Staff", "Written to the stick: %1");
inline constexpr const char *TotalsNotExported = QT_TRANSLATE_NOOP("Staff", "It could not be written to the stick: %1");
inline constexpr const char *TotalsNotKept = QT_TRANSLATE_NOOP("Staff", "The totals cannot be kept on this computer: %1");
inline constexpr const char *TotalsPutAside =
    QT_TRANSLATE_NOOP("Staff", "The earlier totals were damaged. They were put aside, and new ones begun: %1");
inline constexpr const char *TotalsWipe = QT_TRANSLATE_NOOP("Staff", "Wipe the totals");
inline constexpr const char *WipeQuestion = QT_TRANSLATE_NOOP("Staff", "Wipe all totals?");
inline constexpr const char *WipeMeaning = QT_TRANSLATE_NOOP("Staff", "They cannot be brought back.");
inline constexpr const char *WipeYes = QT_TRANSLATE_NOOP("Staff", "Yes, wipe");
inline constexpr const char *WipeDone = QT_TRANSLATE_NOOP("Staff", "The totals are wiped.");
inline constexpr const char *WipeFailed = QT_TRANSLATE_NOOP("Staff", "They could not be wiped: %1");

// Review, restart, leave
inline constexpr const char *ReviewPast =
    QT_TRANSLATE_NOOP("Staff", "This date has passed. Ask for a new review, and write it into clinic.yaml.");
inline constexpr const char *ReviewNone = QT_TRANSLATE_NOOP("Staff", "No reviewer is named in clinic.yaml. Patients read: %1");
inline constexpr const char *ReviewWhere = QT_TRANSLATE_NOOP("Staff", "Reviewer and dates are in the file clinic.yaml, under “reviewed”.");
inline constexpr const char *RestartQuestion = QT_TRANSLATE_NOOP("Staff", "Restart Sala?");
inline constexpr const char *RestartMeaning = QT_TRANSLATE_NOOP("Staff", "The screen is back in a few seconds.");
inline constexpr const char *RestartYes = QT_TRANSLATE_NOOP("Staff", "Yes, restart");
inline constexpr const char *LeaveQuestion = QT_TRANSLATE_NOOP("Staff", "Leave the kiosk?");
inline constexpr const char *LeaveMeaning = QT_TRANSLATE_NOOP("Staff", "Sala ends. Patients see nothing more until it is started again.");
inline constexpr const char *LeaveYes = QT_TRANSLATE_NOOP("Staff", "Yes, leave");

} // namespace sala::ui::phrase
