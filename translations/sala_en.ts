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
        <source>For staff: content of this screen</source>
        <translation>For staff: content of this screen</translation>
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
        <source>The folder %1 was not used. Errors: %2</source>
        <translation>The folder %1 was not used. Errors: %2</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
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
        <source>New content is ready. It appears as soon as nobody is using the screen.</source>
        <translation>New content is ready. It appears as soon as nobody is using the screen.</translation>
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
</TS>
