#pragma once

#include "protocol/event.h"

#include <QPalette>
#include <QString>
#include <QTextEdit>
#include <vector>

namespace winnow {

// A word of the text with what leaving it out would do to the score.
struct WordMark {
    int begin = 0; // places in the QString
    int end = 0;
    double change = 0;
};

// The effects of an answer as places in the text that was asked about (its UTF-8 is what the effects count in).
std::vector<WordMark> word_marks(const std::string& text, const std::vector<WordEffect>& effects);

// Tints the words of a text by their effect: one colour for those that raised the score of the positive label, another
// for those that lowered it, the stronger the more. The strongest is at full tint, but never below a change of 0.05.
QList<QTextEdit::ExtraSelection> tinted_words(QTextDocument* document, const std::vector<WordMark>& marks, const QPalette& palette);

}
