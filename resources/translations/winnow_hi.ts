<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>label %n comment(s) as %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip %n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n comment(s) as unsure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the label from %n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>settle %n disagreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n comment(s) in the split</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>make a new split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import %n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns labelled comments into a safety classifier of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::HomePage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>%1 – Winnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first, or make a new one: the file is then imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is not enough for this. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::ScoreBars</name>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SideBar</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided about the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::TryPage</name>
    <message>
        <source>Text to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text. It stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which &amp;words moved the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word is left out in turn, and the rest scored again. The change says how the score moves with and without that word; it does not say why. Two words that say the same can each show almost no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and the change of the score without each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a training has finished, you can type a text here and see what the classifier says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1. A text is %2 where its score is at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1. The label with the highest score is the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than the classifier reads: its end was left out, as in the training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::WordTable</name>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
