#pragma once

#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>

namespace winnow {

// The full-text index of the comments. It holds no text of its own, so it must be told of each that comes and goes.
class CommentWords {
public:
    explicit CommentWords(Project& project);

    void add(std::int64_t comment, const std::string& text);
    void remove(std::int64_t comment, const std::string& text); // the text that it was added with

private:
    SQLite::Statement m_add;
    SQLite::Statement m_remove;
};

// What was typed as a MATCH expression: all of the words, the last one as a beginning. Empty: no words were typed.
std::string match_expression(const std::string& typed);

}
