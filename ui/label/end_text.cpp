#include "label/end_text.h"

namespace winnow {

namespace {

EndText end_without_run(LabelQueue queue)
{
    return {QStringLiteral("train"), EndText::tr("No run says anything yet"),
            queue == LabelQueue::LeastSure ? EndText::tr("After a training, the comments that it was least sure of come first here.")
                                           : EndText::tr("After a training, the labels on which it disagrees come here."),
            EndText::tr("Go to Train"), EndText::Way::Train};
}

EndText end_of_empty(LabelQueue queue)
{
    const QString done = QStringLiteral("done");
    switch (queue) {
    case LabelQueue::SuspectedMistakes:
        return {done, EndText::tr("No suspected mistakes"),
                EndText::tr("Labels on which the last run disagrees, of comments that it was not trained on, come here. There are none."),
                EndText::tr("Go through all comments"), EndText::Way::AllComments};
    case LabelQueue::SecondReading:
        return {done, EndText::tr("Nothing to read a second time"),
                EndText::tr("Comments that another person has labelled, and you have not, come here without their label. "
                                "Your name, in the menu Edit, says who you are."),
                EndText::tr("Go through all comments"), EndText::Way::AllComments};
    case LabelQueue::Disagreements:
        return {done, EndText::tr("No disagreement to settle"),
                EndText::tr("Comments that two people labelled differently come here. A second reading finds them."),
                EndText::tr("Second reading"), EndText::Way::SecondReading};
    default:
        return {done, EndText::tr("Nothing in this queue"),
                EndText::tr("Choose another one at the top right, or go through all comments again."),
                EndText::tr("Go through all comments"), EndText::Way::AllComments};
    }
}

EndText end_with_left(LabelQueue queue, int left)
{
    QString sentence;
    switch (queue) {
    case LabelQueue::SecondReading:
        sentence = EndText::tr("%Ln comment(s) of this queue are still to be read. Those that you skipped or were unsure about come last.", nullptr, left);
        break;
    case LabelQueue::Disagreements:
        sentence = EndText::tr("%Ln comment(s) of this queue are still to be settled.", nullptr, left);
        break;
    case LabelQueue::SuspectedMistakes:
        sentence = EndText::tr("The last run still disagrees on %Ln label(s) of this queue.", nullptr, left);
        break;
    default:
        sentence = EndText::tr("%Ln comment(s) of this queue have no label yet.", nullptr, left);
    }
    return {QStringLiteral("label"), EndText::tr("This is the end of the queue"), sentence, EndText::tr("From the start"), EndText::Way::FromTheStart};
}

EndText end_of_decided(LabelQueue queue, int size)
{
    const QString sentence = EndText::tr("All %Ln comment(s) of this queue are labelled, skipped or marked unsure.", nullptr, size);
    if (queue == LabelQueue::Unlabelled) // from its start there would be nothing
        return {QStringLiteral("done"), EndText::tr("You are through"), sentence, EndText::tr("Go through all comments"), EndText::Way::AllComments};
    return {QStringLiteral("done"), EndText::tr("You are through"), sentence, EndText::tr("From the start"), EndText::Way::FromTheStart};
}

// From the start there would be nothing.
EndText end_of_done(LabelQueue queue)
{
    const QString done = QStringLiteral("done");
    switch (queue) {
    case LabelQueue::SecondReading:
        return {done, EndText::tr("All are read a second time"),
                EndText::tr("Where two of you differ, somebody can settle it: the panel at the right says of how many. A training learns from the label that holds."),
                EndText::tr("Train"), EndText::Way::Train};
    case LabelQueue::Disagreements:
        return {done, EndText::tr("All disagreements are settled"), EndText::tr("A training learns from the labels that you decided on."),
                EndText::tr("Train"), EndText::Way::Train};
    default:
        return {done, EndText::tr("No suspected mistakes are left"), EndText::tr("Train again with the labels as they are now."),
                EndText::tr("Train"), EndText::Way::Train};
    }
}

}

EndText end_text(LabelQueue queue, std::size_t size, std::size_t left, const LabelCounts& counts, bool was_trained)
{
    if (counts.total == 0)
        return {QStringLiteral("label"), EndText::tr("No comments yet"),
                EndText::tr("Import a file of comments, and label them here with a key each."),
                EndText::tr("Import comments"), EndText::Way::Import};
    const bool goes_through_new = queue == LabelQueue::Unlabelled || size > 0;
    if (counts.labelled() == counts.total && goes_through_new && !is_by_run(queue) && queue != LabelQueue::SecondReading && queue != LabelQueue::Disagreements)
        return {QStringLiteral("done"), EndText::tr("All %Ln comment(s) are labelled", nullptr, static_cast<int>(counts.total)),
                EndText::tr("Train on them, and see what the classifier gets wrong."),
                EndText::tr("Train"), EndText::Way::Train};
    if (size == 0 && is_by_run(queue) && !was_trained)
        return end_without_run(queue);
    if (size == 0)
        return end_of_empty(queue);
    if (left > 0)
        return end_with_left(queue, static_cast<int>(left));
    return loses_comments(queue) ? end_of_done(queue) : end_of_decided(queue, static_cast<int>(size));
}

}
