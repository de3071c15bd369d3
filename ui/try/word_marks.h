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

// Which way a word moves the score of the positive label: with it the score is higher, or lower. None: by less than the
// figures show.
enum class WordDirection { None, Toward, Away };
WordDirection direction_of(double change);
QString direction_text(WordDirection direction, const QString& positive); // "toward Hostile"; empty for none

// The effects of an answer as places in the text that was asked about (its UTF-8 is what the effects count in).
std::vector<WordMark> word_marks(const std::string& text, const std::vector<WordEffect>& effects);

// How the words of a direction are marked, at full tint.
QColor tint_of(WordDirection direction, const QPalette& palette);
QColor line_colour(WordDirection direction, const QPalette& palette);

// Marks the words of a text by their effect: one colour and a line below for those that raised the score of the positive
// label, another colour and a broken line for those that lowered it, the tint the stronger the more. The strongest is at
// full tint, but never below a change of 0.05; what is much weaker has no line.
QList<QTextEdit::ExtraSelection> tinted_words(QTextDocument* document, const std::vector<WordMark>& marks, const QPalette& palette);

}
