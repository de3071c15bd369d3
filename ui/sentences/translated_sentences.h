#pragma once

#include <QString>

namespace winnow {

// Core says what went wrong in English, finished, and so it is kept in runs and comes from other processes. Here it is
// found again among the templates of its sentences, and said in the language of the window.
struct TranslatedSentences {
    QString text;
    bool complete = true; // no sentence was left in English
    qsizetype understood = 0; // characters of templates: of two readings of a text, the one with more is the right one
};

// One sentence or several, each with the values in it that are sentences or phrases themselves.
TranslatedSentences translated_sentences(const QString& english);

}
