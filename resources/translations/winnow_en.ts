<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupText</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%Ln place(s) in the file cannot be read as they should.</source>
        <translation>
            <numerusform>%Ln place in the file cannot be read as it should.</numerusform>
            <numerusform>%Ln places in the file cannot be read as they should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refer to something that is not there.</source>
        <translation>
            <numerusform>%Ln row refers to something that is not there.</numerusform>
            <numerusform>%Ln rows refer to something that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) show another label than the newest of their history.</source>
        <translation>
            <numerusform>%Ln comment shows another label than the newest of its history.</numerusform>
            <numerusform>%Ln comments show another label than the newest of their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) have a label that their task does not know.</source>
        <translation>
            <numerusform>%Ln comment has a label that its task does not know.</numerusform>
            <numerusform>%Ln comments have a label that their task does not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) have further columns that cannot be read.</source>
        <translation>
            <numerusform>%Ln comment has further columns that cannot be read.</numerusform>
            <numerusform>%Ln comments have further columns that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message numerus="yes">
        <source>too few comments to tell: needs about %n more</source>
        <translation>
            <numerusform>too few comments to tell: needs about %n more</numerusform>
            <numerusform>too few comments to tell: needs about %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no: needs about %n more comment(s)</source>
        <translation>
            <numerusform>no: needs about %n more comment</numerusform>
            <numerusform>no: needs about %n more comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message numerus="yes">
        <source>Labelled %n comment(s) as %1</source>
        <translation>
            <numerusform>Labelled %n comment as %1</numerusform>
            <numerusform>Labelled %n comments as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comment(s) as skipped</source>
        <translation>
            <numerusform>Marked %n comment as skipped</numerusform>
            <numerusform>Marked %n comments as skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comment(s) as unsure</source>
        <translation>
            <numerusform>Marked %n comment as unsure</numerusform>
            <numerusform>Marked %n comments as unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the label from %n comment(s)</source>
        <translation>
            <numerusform>Took the label from %n comment</numerusform>
            <numerusform>Took the labels from %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n comment(s)</source>
        <translation>
            <numerusform>Deleted %n comment</numerusform>
            <numerusform>Deleted %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to training</source>
        <translation>
            <numerusform>Moved %n comment to training</numerusform>
            <numerusform>Moved %n comments to training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to validation</source>
        <translation>
            <numerusform>Moved %n comment to validation</numerusform>
            <numerusform>Moved %n comments to validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to test</source>
        <translation>
            <numerusform>Moved %n comment to test</numerusform>
            <numerusform>Moved %n comments to test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n comment(s) out of the split</source>
        <translation>
            <numerusform>Took %n comment out of the split</numerusform>
            <numerusform>Took %n comments out of the split</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndText</name>
    <message numerus="yes">
        <source>All %Ln comment(s) are labelled</source>
        <translation>
            <numerusform>All %Ln comment are labelled</numerusform>
            <numerusform>All %Ln comments are labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue are still to be read. Those that you skipped or were unsure about come last.</source>
        <translation>
            <numerusform>%Ln comment of this queue is still to be read. Those that you skipped or were unsure about come last.</numerusform>
            <numerusform>%Ln comments of this queue are still to be read. Those that you skipped or were unsure about come last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue are still to be settled.</source>
        <translation>
            <numerusform>%Ln comment of this queue is still to be settled.</numerusform>
            <numerusform>%Ln comments of this queue are still to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run still disagrees on %Ln label(s) of this queue.</source>
        <translation>
            <numerusform>The last run still disagrees on %Ln label of this queue.</numerusform>
            <numerusform>The last run still disagrees on %Ln labels of this queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue have no label yet.</source>
        <translation>
            <numerusform>%Ln comment of this queue has no label yet.</numerusform>
            <numerusform>%Ln comments of this queue have no label yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) of this queue are labelled, skipped or marked unsure.</source>
        <translation>
            <numerusform>The one comment of this queue is labelled, skipped or marked unsure.</numerusform>
            <numerusform>All %Ln comments of this queue are labelled, skipped or marked unsure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln without a label</source>
        <translation>
            <numerusform>%Ln without a label</numerusform>
            <numerusform>%Ln without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln duplicate left out</numerusform>
            <numerusform>%Ln duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which give a comment its label</source>
        <translation>
            <numerusform>%Ln of which gives a comment its label</numerusform>
            <numerusform>%Ln of which give a comment its label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) update the comment that is there</source>
        <translation>
            <numerusform>%Ln duplicate updates the comment that is there</numerusform>
            <numerusform>%Ln duplicates update the comments that are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are duplicates</source>
        <translation>
            <numerusform>%Ln of the new ones is a duplicate</numerusform>
            <numerusform>%Ln of the new ones are duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused: %1</source>
        <translation>
            <numerusform>%Ln row refused: %1</numerusform>
            <numerusform>%Ln rows refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which contradict the label that the same text has already</source>
        <translation>
            <numerusform>%Ln of which contradicts the label that the same text has already</numerusform>
            <numerusform>%Ln of which contradict the label that the same text has already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the validation part, which the threshold was chosen on: the figures are a little too good.</source>
        <translation>
            <numerusform>Measured on %n comment of the validation part, which the threshold was chosen on: the figures are a little too good.</numerusform>
            <numerusform>Measured on %n comments of the validation part, which the threshold was chosen on: the figures are a little too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the test part, which the training never saw.</source>
        <translation>
            <numerusform>Measured on %n comment of the test part, which the training never saw.</numerusform>
            <numerusform>Measured on %n comments of the test part, which the training never saw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part was looked at %n time(s).</source>
        <translation>
            <numerusform>The test part was looked at %n time.</numerusform>
            <numerusform>The test part was looked at %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its labels changed after looking. The figures count the labels that the run was made with; those of the next run will be a little too good.</source>
        <translation>
            <numerusform>%n of its labels changed after looking. The figures count the labels that the run was made with; those of the next run will be a little too good.</numerusform>
            <numerusform>%n of its labels changed after looking. The figures count the labels that the run was made with; those of the next run will be a little too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the validation part.</source>
        <translation>
            <numerusform>Measured on %n comment of the validation part.</numerusform>
            <numerusform>Measured on %n comments of the validation part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the labels changed since the run. The figures count those that it was made with.</source>
        <translation>
            <numerusform>%n of the labels changed since the run. The figures count those that it was made with.</numerusform>
            <numerusform>%n of the labels changed since the run. The figures count those that it was made with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut to fit.</source>
        <translation>
            <numerusform>%n text was cut to fit.</numerusform>
            <numerusform>%n texts were cut to fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1 on %2, at most %3 of memory.</source>
        <translation>
            <numerusform>%n step in %1 on %2, at most %3 of memory.</numerusform>
            <numerusform>%n steps in %1 on %2, at most %3 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), up to %2 of memory.</source>
        <translation>
            <numerusform>%1: %n step, up to %2 of memory.</numerusform>
            <numerusform>%1: %n steps, up to %2 of memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>label %n comment(s) as %1</source>
        <translation>
            <numerusform>label %n comment as %1</numerusform>
            <numerusform>label %n comments as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip %n comment(s)</source>
        <translation>
            <numerusform>skip %n comment</numerusform>
            <numerusform>skip %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n comment(s) as unsure</source>
        <translation>
            <numerusform>mark %n comment as unsure</numerusform>
            <numerusform>mark %n comments as unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the label from %n comment(s)</source>
        <translation>
            <numerusform>take the label from %n comment</numerusform>
            <numerusform>take the labels from %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settle %n disagreement(s)</source>
        <translation>
            <numerusform>settle %n disagreement</numerusform>
            <numerusform>settle %n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n comment(s) in the split</source>
        <translation>
            <numerusform>move %n comment in the split</numerusform>
            <numerusform>move %n comments in the split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n comment(s)</source>
        <translation>
            <numerusform>delete %n comment</numerusform>
            <numerusform>delete %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n comment(s)</source>
        <translation>
            <numerusform>import %n comment</numerusform>
            <numerusform>import %n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AddressDialog</name>
    <message numerus="yes">
        <source>%1 has %Ln GGUF file(s); one of them is enough.</source>
        <translation>
            <numerusform>%1 has %Ln GGUF file; one of them is enough.</numerusform>
            <numerusform>%1 has %Ln GGUF files; one of them is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s).</source>
        <translation>
            <numerusform>%1: %Ln file.</numerusform>
            <numerusform>%1: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2 in all.</source>
        <translation>
            <numerusform>%1: %Ln file, %2 in all.</numerusform>
            <numerusform>%1: %Ln files, %2 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AgreementPanel</name>
    <message numerus="yes">
        <source>Settle %Ln disagreement(s)</source>
        <translation>
            <numerusform>Settle %Ln disagreement</numerusform>
            <numerusform>Settle %Ln disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to settle</source>
        <translation>
            <numerusform>%Ln left to settle</numerusform>
            <numerusform>%Ln left to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CommentCommands</name>
    <message numerus="yes">
        <source>Changing %n comment(s)…</source>
        <translation>
            <numerusform>Changing %n comment…</numerusform>
            <numerusform>Changing %n comments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln chosen comment(s) to the label queue</source>
        <translation>
            <numerusform>Send the %Ln chosen comment to the label queue</numerusform>
            <numerusform>Send the %Ln chosen comments to the label queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln comment(s) shown to the label queue</source>
        <translation>
            <numerusform>Send the %Ln comment shown to the label queue</numerusform>
            <numerusform>Send all %Ln comments shown to the label queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CommentsPage</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CommentsPanel</name>
    <message numerus="yes">
        <source>%n misclassified comment(s)</source>
        <translation>
            <numerusform>%n misclassified comment</numerusform>
            <numerusform>%n misclassified comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPanel</name>
    <message numerus="yes">
        <source>Both on the same %n comment(s), run %1 at %2 and run %3 at %4.</source>
        <translation>
            <numerusform>Both on the same %n comment, run %1 at %2 and run %3 at %4.</numerusform>
            <numerusform>Both on the same %n comments, run %1 at %2 and run %3 at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got another label between the runs; both are measured by the newer one.</source>
        <translation>
            <numerusform>%n of them got another label between the runs; both are measured by the newer one.</numerusform>
            <numerusform>%n of them got another label between the runs; both are measured by the newer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ConfusionModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DataCard</name>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.</source>
        <translation>
            <numerusform>%n labelled comment came after the split and is in no part; splitting anew takes it in.</numerusform>
            <numerusform>%n labelled comments came after the split and are in no part; splitting anew takes them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of the split lost the label since, and are left out.</source>
        <translation>
            <numerusform>%n comment of the split lost its label since, and is left out.</numerusform>
            <numerusform>%n comments of the split lost their labels since, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test was looked at %n time(s), so the split stays as it is.</source>
        <translation>
            <numerusform>The test was looked at once, so the split stays as it is.</numerusform>
            <numerusform>The test was looked at %n times, so the split stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n comment(s) into training</source>
        <translation>
            <numerusform>Put %n comment into training</numerusform>
            <numerusform>Put %n comments into training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part.</source>
        <translation>
            <numerusform>%n labelled comment came after the split and is in no part.</numerusform>
            <numerusform>%n labelled comments came after the split and are in no part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) stay out of training: nearly the same text is in validation or test.</source>
        <translation>
            <numerusform>%n labelled comment stays out of training: nearly the same text is in validation or test.</numerusform>
            <numerusform>%n labelled comments stay out of training: nearly the same text is in validation or test.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DownloadStatus</name>
    <message numerus="yes">
        <source>%1, and %Ln other(s)</source>
        <translation>
            <numerusform>%1, and %Ln other</numerusform>
            <numerusform>%1, and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EraseDialog</name>
    <message numerus="yes">
        <source>Also remove the %Ln earlier backup(s), which may still hold the text</source>
        <translation>
            <numerusform>Also remove the %Ln earlier backup, which may still hold the text</numerusform>
            <numerusform>Also remove the %Ln earlier backups, which may still hold the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted comment(s) were erased. Nothing that was done before can be undone any more.</source>
        <translation>
            <numerusform>%Ln deleted comment was erased. Nothing that was done before can be undone any more.</numerusform>
            <numerusform>%Ln deleted comments were erased. Nothing that was done before can be undone any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backup(s) were removed, and a new one was made.</source>
        <translation>
            <numerusform>%Ln earlier backup was removed, and a new one was made.</numerusform>
            <numerusform>%Ln earlier backups were removed, and a new one was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backup(s) may still hold the text.</source>
        <translation>
            <numerusform>%Ln earlier backup may still hold the text.</numerusform>
            <numerusform>%Ln earlier backups may still hold the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s file has no text of deleted comments, but the folder of %Ln unfinished training(s) still has.</source>
        <translation>
            <numerusform>The project&apos;s file has no text of deleted comments, but the folder of %Ln unfinished training still has.</numerusform>
            <numerusform>The project&apos;s file has no text of deleted comments, but the folders of %Ln unfinished trainings still have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also give up the %Ln unfinished training(s) whose folder still has the text; they cannot be resumed then</source>
        <translation>
            <numerusform>Also give up the %Ln unfinished training whose folder still has the text; it cannot be resumed then</numerusform>
            <numerusform>Also give up the %Ln unfinished trainings whose folders still have the text; they cannot be resumed then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished training(s) were given up.</source>
        <translation>
            <numerusform>%Ln unfinished training was given up.</numerusform>
            <numerusform>%Ln unfinished trainings were given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder of %Ln unfinished training(s) still has the text.</source>
        <translation>
            <numerusform>The folder of %Ln unfinished training still has the text.</numerusform>
            <numerusform>The folders of %Ln unfinished trainings still have the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s file still has the text of %Ln deleted comment(s).</source>
        <translation>
            <numerusform>The project&apos;s file still has the text of %Ln deleted comment.</numerusform>
            <numerusform>The project&apos;s file still has the text of %Ln deleted comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ExportPage</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s) written to %1.</source>
        <translation>
            <numerusform>%n plot written to %1.</numerusform>
            <numerusform>%n plots written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to %1.</source>
        <translation>
            <numerusform>%n table written to %1.</numerusform>
            <numerusform>%n tables written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message numerus="yes">
        <source>%n chosen comment(s)</source>
        <translation>
            <numerusform>%n chosen comment</numerusform>
            <numerusform>%n chosen comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln an hour</numerusform>
            <numerusform>%Ln an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen comment(s)</source>
        <translation>
            <numerusform>%Ln chosen comment</numerusform>
            <numerusform>%Ln chosen comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more until the next training says something new</source>
        <translation>
            <numerusform>About %Ln more until the next training says something new</numerusform>
            <numerusform>About %Ln more until the next training says something new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more until the first training says something</source>
        <translation>
            <numerusform>About %Ln more until the first training says something</numerusform>
            <numerusform>About %Ln more until the first training says something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ImportResult</name>
    <message numerus="yes">
        <source>%Ln row(s) were refused. They are in “%1”, to be mended and imported again.</source>
        <translation>
            <numerusform>%Ln row was refused. It is in “%1”, to be mended and imported again.</numerusform>
            <numerusform>%Ln rows were refused. They are in “%1”, to be mended and imported again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabelRuleBox</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ModelsPage</name>
    <message numerus="yes">
        <source>%n run(s) of this project were made with it; without it they cannot be tried or continued.</source>
        <translation>
            <numerusform>%n run of this project was made with it; without it that run cannot be tried or continued.</numerusform>
            <numerusform>%n runs of this project were made with it; without it they cannot be tried or continued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::OperatingBar</name>
    <message numerus="yes">
        <source>No threshold reaches that on the %n comment(s) of the validation part. The threshold stays where it was.</source>
        <translation>
            <numerusform>No threshold reaches that on the %n comment of the validation part. The threshold stays where it was.</numerusform>
            <numerusform>No threshold reaches that on the %n comments of the validation part. The threshold stays where it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, chosen on the %n comment(s) of the validation part</source>
        <translation>
            <numerusform>%1, chosen on the %n comment of the validation part</numerusform>
            <numerusform>%1, chosen on the %n comments of the validation part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PartChoice</name>
    <message numerus="yes">
        <source>Test part, looked at %n time(s)</source>
        <translation>
            <numerusform>Test part, looked at %n time</numerusform>
            <numerusform>Test part, looked at %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PromptCard</name>
    <message numerus="yes">
        <source>%n text(s) lose their end to fit.</source>
        <translation>
            <numerusform>%n text loses its end to fit.</numerusform>
            <numerusform>%n texts lose their end to fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReviewHeader</name>
    <message numerus="yes">
        <source>Test: %n comment(s)</source>
        <translation>
            <numerusform>Test: %n comment</numerusform>
            <numerusform>Test: %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n comment(s)</source>
        <translation>
            <numerusform>Validation: %n comment</numerusform>
            <numerusform>Validation: %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n time(s)</source>
        <translation>
            <numerusform>looked at %n time</numerusform>
            <numerusform>looked at %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReviewPage</name>
    <message numerus="yes">
        <source>%n test label(s) changed after looking. The figures above still count the labels the run was made with; those of the next run will flatter a little.</source>
        <translation>
            <numerusform>%n test label was changed after looking. The figures above still count the labels the run was made with; those of the next run will flatter a little.</numerusform>
            <numerusform>%n test labels were changed after looking. The figures above still count the labels the run was made with; those of the next run will flatter a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed since the run. The figures above still count the labels it was made with.</source>
        <translation>
            <numerusform>%n label changed since the run. The figures above still count the labels it was made with.</numerusform>
            <numerusform>%n labels changed since the run. The figures above still count the labels it was made with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunPanel</name>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>%n run chosen</numerusform>
            <numerusform>%n runs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunRemoval</name>
    <message numerus="yes">
        <source>Delete %n run(s)? Their adapters, scores and figures go for good; comments and labels stay. This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n run? Its adapter, its scores and its figures go for good; comments and labels stay. This cannot be undone.</numerusform>
            <numerusform>Delete %n runs? Their adapters, scores and figures go for good; comments and labels stay. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TrainPage</name>
    <message numerus="yes">
        <source>%n comment(s) stayed out: nearly the same text is in validation or test.</source>
        <translation>
            <numerusform>%n comment stayed out: nearly the same text is in validation or test.</numerusform>
            <numerusform>%n comments stayed out: nearly the same text is in validation or test.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TrainingSetup</name>
    <message numerus="yes">
        <source>There are %n comment(s) to train on, fewer than “Train on at most” asks for.</source>
        <translation>
            <numerusform>There is %n comment to train on, fewer than “Train on at most” asks for.</numerusform>
            <numerusform>There are %n comments to train on, fewer than “Train on at most” asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::WordProgress</name>
    <message numerus="yes">
        <source>Leaving out %n word(s), one after the other…</source>
        <translation>
            <numerusform>Leaving out %n word…</numerusform>
            <numerusform>Leaving out %n words, one after the other…</numerusform>
        </translation>
    </message>
</context>
</TS>
