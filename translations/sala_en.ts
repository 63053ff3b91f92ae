<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Does your neck hurt?</source>
        <translation>Does your neck hurt?</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Did you know?</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>This screen keeps nothing about you.</source>
        <translation>This screen keeps nothing about you.</translation>
    </message>
    <message>
        <source>Where does neck pain come from?</source>
        <translation>Where does neck pain come from?</translation>
    </message>
    <message>
        <source>The neck from the side: bones, discs, small joints and nerve roots. Each can be touched.</source>
        <translation>The neck from the side: bones, discs, small joints and nerve roots. Each can be touched.</translation>
    </message>
    <message>
        <source>Press Next or Back to move, and Choose to choose.</source>
        <translation>Press Next or Back to move, and Choose to choose.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Touch a sentence to see it here in the other language.</source>
        <translation>Touch a sentence to see it here in the other language.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Learn more</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning signs: tell us now</source>
        <translation>Warning signs: tell us now</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Reading aids</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>Under study</translation>
    </message>
    <message>
        <source>Under study: what you should know</source>
        <translation>Under study: what you should know</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>One quick question</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Yes, that is right.</translation>
    </message>
    <message>
        <source>Let us say it another way.</source>
        <translation>Let us say it another way.</translation>
    </message>
    <message>
        <source>Show me the page that explains it</source>
        <translation>Show me the page that explains it</translation>
    </message>
    <message>
        <source>You have seen all of this topic</source>
        <translation>You have seen all of this topic</translation>
    </message>
    <message>
        <source>What would you like to see now?</source>
        <translation>What would you like to see now?</translation>
    </message>
    <message>
        <source>Questions to ask about this</source>
        <translation>Questions to ask about this</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>Touch the questions you want to ask.</source>
        <translation>Touch the questions you want to ask.</translation>
    </message>
    <message>
        <source>Show my list (%1)</source>
        <translation>Show my list (%1)</translation>
    </message>
    <message>
        <source>My list for the visit</source>
        <translation>My list for the visit</translation>
    </message>
    <message>
        <source>Read it to your doctor, or take a photo of it.</source>
        <translation>Read it to your doctor, or take a photo of it.</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Change my list</translation>
    </message>
    <message>
        <source>You have not chosen a question yet.</source>
        <translation>You have not chosen a question yet.</translation>
    </message>
    <message>
        <source>Do you have one of these signs? Tell our staff now.</source>
        <translation>Do you have one of these signs? Tell our staff now.</translation>
    </message>
    <message>
        <source>Outside the clinic, call %1.</source>
        <translation>Outside the clinic, call %1.</translation>
    </message>
    <message>
        <source>Awaiting clinical review</source>
        <translation>Awaiting clinical review</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>Reviewed by %1 on %2</translation>
    </message>
    <message>
        <source>The next review was due on %1</source>
        <translation>The next review was due on %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Next review: %1</translation>
    </message>
    <message>
        <source>Program %1, content %2</source>
        <translation>Program %1, content %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>What is not known</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>How sure we are</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>Studies: %1</source>
        <translation>Studies: %1</translation>
    </message>
    <message>
        <source>in the neck</source>
        <translation>in the neck</translation>
    </message>
    <message>
        <source>neck and back</source>
        <translation>neck and back</translation>
    </message>
    <message>
        <source>not in the neck</source>
        <translation>not in the neck</translation>
    </message>
    <message>
        <source>%1 of %2 got better</source>
        <translation>%1 of %2 got better</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Controls further down</source>
        <translation>Controls further down</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>For seeing</source>
        <translation>For seeing</translation>
    </message>
    <message>
        <source>For hearing</source>
        <translation>For hearing</translation>
    </message>
    <message>
        <source>Two languages at once</source>
        <translation>Two languages at once</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volume %1 of %2</translation>
    </message>
    <message>
        <source>Everything goes back when you finish.</source>
        <translation>Everything goes back when you finish.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>I am still reading</source>
        <translation>I am still reading</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>%1 seconds left.</translation>
    </message>
    <message>
        <source>This screen is resting. Please ask our staff.</source>
        <translation>This screen is resting. Please ask our staff.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>lower back, not the neck</source>
        <translation>lower back, not the neck</translation>
    </message>
    <message>
        <source>Touch the picture</source>
        <translation>Touch the picture</translation>
    </message>
    <message>
        <source>A little sure</source>
        <translation>A little sure</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Fairly sure</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Very sure</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Enlarge the picture</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Read every page to me</source>
        <translation>Read every page to me</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff: type the PIN</source>
        <translation>For staff: type the PIN</translation>
    </message>
    <message>
        <source>Not on the staff? Touch Back.</source>
        <translation>Not on the staff? Touch Back.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>That PIN is not right.</translation>
    </message>
    <message>
        <source>Please wait %1 s, then try again.</source>
        <translation>Please wait %1 s, then try again.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>No PIN is set yet. Whoever looks after this computer sets one with this command: sala-content set-pin</source>
        <translation>No PIN is set yet. Whoever looks after this computer sets one with this command: sala-content set-pin</translation>
    </message>
    <message>
        <source>The PIN on this computer cannot be read. Set a new one with this command: sala-content set-pin</source>
        <translation>The PIN on this computer cannot be read. Set a new one with this command: sala-content set-pin</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Content and problems</source>
        <translation>Content and problems</translation>
    </message>
    <message>
        <source>New content from a USB stick</source>
        <translation>New content from a USB stick</translation>
    </message>
    <message>
        <source>Go back to earlier content</source>
        <translation>Go back to earlier content</translation>
    </message>
    <message>
        <source>Review dates</source>
        <translation>Review dates</translation>
    </message>
    <message>
        <source>Totals of use</source>
        <translation>Totals of use</translation>
    </message>
    <message>
        <source>Waiting time, language, volume</source>
        <translation>Waiting time, language, volume</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Test the sound</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Test the touch</translation>
    </message>
    <message>
        <source>Restart Sala</source>
        <translation>Restart Sala</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Leave the kiosk</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>In use: %1, version %2</source>
        <translation>In use: %1, version %2</translation>
    </message>
    <message>
        <source>the built-in content</source>
        <translation>the built-in content</translation>
    </message>
    <message>
        <source>the installed content</source>
        <translation>the installed content</translation>
    </message>
    <message>
        <source>No content can be shown at all.</source>
        <translation>No content can be shown at all.</translation>
    </message>
    <message>
        <source>The folder %1 was not used. Errors: %2</source>
        <translation>The folder %1 was not used. Errors: %2</translation>
    </message>
    <message>
        <source>The picture %1 cannot be drawn. Patients see its description. Replace the file.</source>
        <translation>The picture %1 cannot be drawn. Patients see its description. Replace the file.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. The built-in content is shown until it is back.</source>
        <translation>The folder %1 is gone. The built-in content is shown until it is back.</translation>
    </message>
    <message>
        <source>The new content in %1 could not be shown (%2). The version before is shown again.</source>
        <translation>The new content in %1 could not be shown (%2). The version before is shown again.</translation>
    </message>
    <message>
        <source>The new content in %1 took too long to appear. The version before is shown again.</source>
        <translation>The new content in %1 took too long to appear. The version before is shown again.</translation>
    </message>
    <message>
        <source>Sala stopped twice when the content in %1 was about to appear. Other content is shown now.</source>
        <translation>Sala stopped twice when the content in %1 was about to appear. Other content is shown now.</translation>
    </message>
    <message>
        <source>The content in %1 could not be shown the last time. Other content is shown now.</source>
        <translation>The content in %1 could not be shown the last time. Other content is shown now.</translation>
    </message>
    <message>
        <source>Sala does not try it again by itself. Bring corrected content, or choose it under “Go back to earlier content” to try once more.</source>
        <translation>Sala does not try it again by itself. Bring corrected content, or choose it under “Go back to earlier content” to try once more.</translation>
    </message>
    <message>
        <source>New content is ready. It appears as soon as nobody is using the screen.</source>
        <translation>New content is ready. It appears as soon as nobody is using the screen.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>Problems not shown here: %1. Mend these first; on a computer, sala-content check shows all of them.</source>
        <translation>Problems not shown here: %1. Mend these first; on a computer, sala-content check shows all of them.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>The program sala-content is not on this computer. Tell whoever looks after it.</source>
        <translation>The program sala-content is not on this computer. Tell whoever looks after it.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>That did not work: %1</translation>
    </message>
    <message>
        <source>That did not work, and sala-content did not say why. Try again. If it happens again, tell whoever looks after this computer: the log knows more.</source>
        <translation>That did not work, and sala-content did not say why. Try again. If it happens again, tell whoever looks after this computer: the log knows more.</translation>
    </message>
    <message>
        <source>That took too long and was stopped. No content was damaged. Try again, with another USB stick if one was used. If it happens again, tell whoever looks after this computer.</source>
        <translation>That took too long and was stopped. No content was damaged. Try again, with another USB stick if one was used. If it happens again, tell whoever looks after this computer.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Seconds so far: %1</source>
        <translation>Seconds so far: %1</translation>
    </message>
    <message>
        <source>Touch a version to go back to it.</source>
        <translation>Touch a version to go back to it.</translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation>There is no earlier version yet.</translation>
    </message>
    <message>
        <source>The versions are being looked up.</source>
        <translation>The versions are being looked up.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In use now</translation>
    </message>
    <message>
        <source>The content Sala came with</source>
        <translation>The content Sala came with</translation>
    </message>
    <message>
        <source>Go back to the previous content</source>
        <translation>Go back to the previous content</translation>
    </message>
    <message>
        <source>Go back to this content?</source>
        <translation>Go back to this content?</translation>
    </message>
    <message>
        <source>Patients see it from now on. You can change your mind here at any time.</source>
        <translation>Patients see it from now on. You can change your mind here at any time.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation>Yes, go back</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>No, leave it as it is</translation>
    </message>
    <message>
        <source>The content is being changed.</source>
        <translation>The content is being changed.</translation>
    </message>
    <message>
        <source>Done. When you leave this menu, the screen shows the content of %1.</source>
        <translation>Done. When you leave this menu, the screen shows the content of %1.</translation>
    </message>
    <message>
        <source>Plug in a USB stick. On it: the content folder, or a ZIP file of it.</source>
        <translation>Plug in a USB stick. On it: the content folder, or a ZIP file of it.</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>USB stick: %1</translation>
    </message>
    <message>
        <source>This computer cannot tell when a stick is plugged in. Tell whoever looks after it.</source>
        <translation>This computer cannot tell when a stick is plugged in. Tell whoever looks after it.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>See what would change</translation>
    </message>
    <message>
        <source>The new content is being copied and checked. The stick must stay in.</source>
        <translation>The new content is being copied and checked. The stick must stay in.</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>This would change</translation>
    </message>
    <message>
        <source>Nothing: it is what the screen shows already.</source>
        <translation>Nothing: it is what the screen shows already.</translation>
    </message>
    <message>
        <source>It cannot be used yet. First mend what stands below.</source>
        <translation>It cannot be used yet. First mend what stands below.</translation>
    </message>
    <message>
        <source>Show on this screen</source>
        <translation>Show on this screen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The new content is being put in place. The stick may be pulled out.</source>
        <translation>The new content is being put in place. The stick may be pulled out.</translation>
    </message>
    <message>
        <source>Done. When you leave this menu, the screen shows the new content. The earlier one is kept.</source>
        <translation>Done. When you leave this menu, the screen shows the new content. The earlier one is kept.</translation>
    </message>
    <message>
        <source>The stick was pulled out before the work was done. Nothing has changed. Plug it in again.</source>
        <translation>The stick was pulled out before the work was done. Nothing has changed. Plug it in again.</translation>
    </message>
    <message>
        <source>It could not be shown: %1</source>
        <translation>It could not be shown: %1</translation>
    </message>
    <message>
        <source>1 step changed</source>
        <translation>1 step changed</translation>
    </message>
    <message>
        <source>%1 steps changed</source>
        <translation>%1 steps changed</translation>
    </message>
    <message>
        <source>1 step new</source>
        <translation>1 step new</translation>
    </message>
    <message>
        <source>%1 steps new</source>
        <translation>%1 steps new</translation>
    </message>
    <message>
        <source>1 step gone</source>
        <translation>1 step gone</translation>
    </message>
    <message>
        <source>%1 steps gone</source>
        <translation>%1 steps gone</translation>
    </message>
    <message>
        <source>1 picture new</source>
        <translation>1 picture new</translation>
    </message>
    <message>
        <source>%1 pictures new</source>
        <translation>%1 pictures new</translation>
    </message>
    <message>
        <source>1 picture changed</source>
        <translation>1 picture changed</translation>
    </message>
    <message>
        <source>%1 pictures changed</source>
        <translation>%1 pictures changed</translation>
    </message>
    <message>
        <source>1 picture gone</source>
        <translation>1 picture gone</translation>
    </message>
    <message>
        <source>%1 pictures gone</source>
        <translation>%1 pictures gone</translation>
    </message>
    <message>
        <source>1 recording changed</source>
        <translation>1 recording changed</translation>
    </message>
    <message>
        <source>%1 recordings changed</source>
        <translation>%1 recordings changed</translation>
    </message>
    <message>
        <source>1 glossary word changed</source>
        <translation>1 glossary word changed</translation>
    </message>
    <message>
        <source>%1 glossary words changed</source>
        <translation>%1 glossary words changed</translation>
    </message>
    <message>
        <source>1 question changed</source>
        <translation>1 question changed</translation>
    </message>
    <message>
        <source>%1 questions changed</source>
        <translation>%1 questions changed</translation>
    </message>
    <message>
        <source>1 other thing changed</source>
        <translation>1 other thing changed</translation>
    </message>
    <message>
        <source>%1 other things changed</source>
        <translation>%1 other things changed</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview: patients do not have this content yet</source>
        <translation>Preview: patients do not have this content yet</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>End the preview</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>On a page with text, the screen asks after</source>
        <translation>On a page with text, the screen asks after</translation>
    </message>
    <message>
        <source>On a menu, the screen asks after</source>
        <translation>On a menu, the screen asks after</translation>
    </message>
    <message>
        <source>The screen begins in</source>
        <translation>The screen begins in</translation>
    </message>
    <message>
        <source>The loudest it can be</source>
        <translation>The loudest it can be</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Saved. It counts from the next patient on.</source>
        <translation>Saved. It counts from the next patient on.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>It could not be saved: %1</translation>
    </message>
    <message>
        <source>For one minute touches mean nothing. The screen turns white, so that smudges show.</source>
        <translation>For one minute touches mean nothing. The screen turns white, so that smudges show.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Wipe the screen now</source>
        <translation>Wipe the screen now</translation>
    </message>
    <message>
        <source>Sala reads one sentence aloud. Listen whether you hear it well.</source>
        <translation>Sala reads one sentence aloud. Listen whether you hear it well.</translation>
    </message>
    <message>
        <source>Play the sentence</source>
        <translation>Play the sentence</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Did you hear it?</translation>
    </message>
    <message>
        <source>Good. The sound works.</source>
        <translation>Good. The sound works.</translation>
    </message>
    <message>
        <source>Is the loudspeaker on, and plugged in? Is its own volume turned up? If so, restart Sala. If that does not help, tell whoever looks after this computer.</source>
        <translation>Is the loudspeaker on, and plugged in? Is its own volume turned up? If so, restart Sala. If that does not help, tell whoever looks after this computer.</translation>
    </message>
    <message>
        <source>A sound device is there.</source>
        <translation>A sound device is there.</translation>
    </message>
    <message>
        <source>No sound device is there. Plug in a loudspeaker.</source>
        <translation>No sound device is there. Plug in a loudspeaker.</translation>
    </message>
    <message>
        <source>The sentence cannot be played: its recording is missing or damaged.</source>
        <translation>The sentence cannot be played: its recording is missing or damaged.</translation>
    </message>
    <message>
        <source>Times the sound stood still and was begun anew: %1</source>
        <translation>Times the sound stood still and was begun anew: %1</translation>
    </message>
    <message>
        <source>Touch all five circles</source>
        <translation>Touch all five circles</translation>
    </message>
    <message>
        <source>Circle %1</source>
        <translation>Circle %1</translation>
    </message>
    <message>
        <source>All five answered.</source>
        <translation>All five answered.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Back to the menu</translation>
    </message>
    <message>
        <source>Counts by day. They hold nothing about a person, and numbers below 5 are hidden.</source>
        <translation>Counts by day. They hold nothing about a person, and numbers below 5 are hidden.</translation>
    </message>
    <message>
        <source>The totals are being read.</source>
        <translation>The totals are being read.</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>Nothing was counted in this time.</translation>
    </message>
    <message>
        <source>To take the totals along, plug in a USB stick.</source>
        <translation>To take the totals along, plug in a USB stick.</translation>
    </message>
    <message>
        <source>Table to the stick (CSV)</source>
        <translation>Table to the stick (CSV)</translation>
    </message>
    <message>
        <source>Page to the stick (PDF)</source>
        <translation>Page to the stick (PDF)</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Written to the stick: %1</translation>
    </message>
    <message>
        <source>It could not be written to the stick: %1</source>
        <translation>It could not be written to the stick: %1</translation>
    </message>
    <message>
        <source>The totals cannot be kept on this computer: %1</source>
        <translation>The totals cannot be kept on this computer: %1</translation>
    </message>
    <message>
        <source>The earlier totals were damaged. They were put aside, and new ones begun: %1</source>
        <translation>The earlier totals were damaged. They were put aside, and new ones begun: %1</translation>
    </message>
    <message>
        <source>Wipe the totals</source>
        <translation>Wipe the totals</translation>
    </message>
    <message>
        <source>Wipe all totals?</source>
        <translation>Wipe all totals?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>They cannot be brought back.</translation>
    </message>
    <message>
        <source>Yes, wipe</source>
        <translation>Yes, wipe</translation>
    </message>
    <message>
        <source>The totals are wiped.</source>
        <translation>The totals are wiped.</translation>
    </message>
    <message>
        <source>They could not be wiped: %1</source>
        <translation>They could not be wiped: %1</translation>
    </message>
    <message>
        <source>This date has passed. Ask for a new review, and write it into clinic.yaml.</source>
        <translation>This date has passed. Ask for a new review, and write it into clinic.yaml.</translation>
    </message>
    <message>
        <source>No reviewer is named in clinic.yaml. Patients read: %1</source>
        <translation>No reviewer is named in clinic.yaml. Patients read: %1</translation>
    </message>
    <message>
        <source>Reviewer and dates are in the file clinic.yaml, under “reviewed”.</source>
        <translation>Reviewer and dates are in the file clinic.yaml, under “reviewed”.</translation>
    </message>
    <message>
        <source>Restart Sala?</source>
        <translation>Restart Sala?</translation>
    </message>
    <message>
        <source>The screen is back in a few seconds.</source>
        <translation>The screen is back in a few seconds.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Yes, restart</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Leave the kiosk?</translation>
    </message>
    <message>
        <source>Sala ends. Patients see nothing more until it is started again.</source>
        <translation>Sala ends. Patients see nothing more until it is started again.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Yes, leave</translation>
    </message>
</context>
</TS>
