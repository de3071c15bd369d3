<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>winnow::CommentsPage</name>
    <message numerus="yes">
        <source>Only %n chosen comment(s) are shown.</source>
        <translation>
            <numerusform>Only %n chosen comment is shown.</numerusform>
            <numerusform>Only %n chosen comments are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) deleted.</source>
        <translation>
            <numerusform>%n comment deleted.</numerusform>
            <numerusform>%n comments deleted.</numerusform>
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
    <name>winnow::DataCard</name>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.</source>
        <translation>
            <numerusform>%n labelled comment came after the split and is in no part; splitting anew takes it in.</numerusform>
            <numerusform>%n labelled comments came after the split and are in no part; splitting anew takes them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part was looked at %n time(s), so the split stays as it is.</source>
        <translation>
            <numerusform>The test part was looked at %n time, so the split stays as it is.</numerusform>
            <numerusform>The test part was looked at %n times, so the split stays as it is.</numerusform>
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
    <name>winnow::ImportPage</name>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n without a label</numerusform>
            <numerusform>%n without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose label contradicts the one there</source>
        <translation>
            <numerusform>%n whose label contradicts the one there</numerusform>
            <numerusform>%n whose label contradicts the one there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabelPage</name>
    <message numerus="yes">
        <source>%n chosen comment(s)</source>
        <translation>
            <numerusform>%n chosen comment</numerusform>
            <numerusform>%n chosen comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n comment(s) of this queue were shown. Left goes back.</source>
        <translation>
            <numerusform>The one comment of this queue was shown. Left goes back.</numerusform>
            <numerusform>All %n comments of this queue were shown. Left goes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n more until the next training says something new</source>
        <translation>
            <numerusform>about %n more until the next training says something new</numerusform>
            <numerusform>about %n more until the next training says something new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TrainPage</name>
    <message numerus="yes">
        <source>%1 steps, %2, up to %3 MB of memory; %n text(s) will be cut.</source>
        <translation>
            <numerusform>%1 steps, %2, up to %3 MB of memory; %n text will be cut.</numerusform>
            <numerusform>%1 steps, %2, up to %3 MB of memory; %n texts will be cut.</numerusform>
        </translation>
    </message>
</context>
</TS>
