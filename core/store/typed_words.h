#pragma once

#include "store/project.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace winnow {

// What was typed into a search: words that a comment must hold all, the last one as a beginning. They are taken apart as
// the index of words takes the comments apart, so that looking it up there and looking into a text find the same.
class TypedWords {
public:
    TypedWords(Project& project, const std::string& typed);
    ~TypedWords();
    TypedWords(const TypedWords&) = delete;
    TypedWords& operator=(const TypedWords&) = delete;

    bool empty() const { return m_words.empty(); } // nothing but signs (typed_signs.h) is no words

    // For MATCH. Each word is quoted, so that none is taken for an operator.
    std::string expression() const;
    // " AND has_words(...)" on the comment that `id` (an SQL expression) names, as long as this lives; empty without words.
    std::string condition(const std::string& id) const;

    bool are_in(std::string_view text) const;

private:
    static void has_words(sqlite3_context* context, int count, sqlite3_value** arguments);

    struct Tokenizer;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    Project& m_project;
    std::vector<std::string> m_words;
};

}
