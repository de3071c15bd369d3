#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_classify()
{
    static constexpr const char* templates[] = {
        // core/classify/label_tokens
        QT_TRANSLATE_NOOP("core", "The labels and their tokens differ in number."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" has no tokens in this model's vocabulary. Choose another name."),
        QT_TRANSLATE_NOOP("core", "The labels \"%1\" and \"%2\" are the same tokens to this model. Choose another name for one of them."),
        // core/classify/normalise
        QT_TRANSLATE_NOOP("core", "A text is longer than 500 MB. Split it into comments."),
        QT_TRANSLATE_NOOP("core", "The Unicode library of this machine (ICU) could not normalise a text."),
        // core/classify/permutation
        QT_TRANSLATE_NOOP("core", "The seed %1 is not from 0 to 4294967295, as numpy's order needs."),
        QT_TRANSLATE_NOOP("core", "numpy's order is for at most 4294967295 comments."),
        // core/classify/split_size
        QT_TRANSLATE_NOOP("core", "The size \"%1\" is neither a number of comments, such as 200, nor a share, such as 20%."),
        QT_TRANSLATE_NOOP("core", "The size of a part must be a number of comments, or a share from 0 to 1."),
        // core/classify/splits
        QT_TRANSLATE_NOOP("core", "A comment has a label that the task does not have."),
        QT_TRANSLATE_NOOP("core", "No comment has a label yet. Label some, or import a file with a label column."),
        QT_TRANSLATE_NOOP("core", "The split asks for more comments with a label than the %1 there are. Ask for fewer, or label more."),
        QT_TRANSLATE_NOOP("core", "The split asks for more comments with a label than the one there is. Ask for fewer, or label more."),
        QT_TRANSLATE_NOOP("core", "Training with %1 and test with %2 together ask for more comments with a label than the %3 there are. Ask for fewer, or label more."),
        QT_TRANSLATE_NOOP("core", "Training with %1 and test with %2 together ask for more comments with a label than the one there is. Ask for fewer, or label more."),
        QT_TRANSLATE_NOOP("core", "Training with %1, validation with %2 and test with %3 together ask for more comments with a label than the %4 there are. Ask for fewer, "
                                  "or leave the size of the test out: then the validation is taken out of the training part."),
        QT_TRANSLATE_NOOP("core", "Training with %1, validation with %2 and test with %3 together ask for more comments with a label than the one there is. Ask for fewer, "
                                  "or leave the size of the test out: then the validation is taken out of the training part."),
        QT_TRANSLATE_NOOP("core", "A validation of %1 comments leaves nothing of %2 to train on. Ask for a smaller validation or a larger training part."),
        QT_TRANSLATE_NOOP("core", "A validation of 1 comment leaves nothing of %1 to train on. Ask for a smaller validation or a larger training part."),
        QT_TRANSLATE_NOOP("core", "No comment has the label \"%1\" yet. Label some with it before you split."),
        QT_TRANSLATE_NOOP("core", "No comment with the label \"%1\" would be in the training part. Label more with it, or enlarge that part."),
        // core/classify/task
        QT_TRANSLATE_NOOP("core", "A label is empty. Give every label a name."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" begins or ends with white space. Remove it."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" has a line break. Write it in one line."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" has a comma, which separates labels in the prompt. Choose another name."),
        QT_TRANSLATE_NOOP("core", "The task has no name. Give it one."),
        QT_TRANSLATE_NOOP("core", "The task \"%1\" has fewer than two labels. Name at least two."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" is there twice. Name each label once."),
        QT_TRANSLATE_NOOP("core", "The positive label \"%1\" is not one of the labels. Choose one of them."),
        QT_TRANSLATE_NOOP("core", "The separator is empty or white space only: a comment with line breaks could pass for the rest of the prompt. Choose one with visible "
                                  "characters, such as <separator>."),
        // core/classify/words
        QT_TRANSLATE_NOOP("core", "The Unicode library of this machine (ICU) could not find the words of a text."),
        QT_TRANSLATE_NOOP("core", "A text is longer than 2 GB. Split it into comments."),
    };
    return templates;
}

}
