#include "store/comment_words.h"

#include "store/rewind.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <vector>

namespace winnow {
namespace {

bool is_word_character(UChar32 character)
{
    return character >= 0 && (u_isalnum(character) || u_charType(character) == U_NON_SPACING_MARK
                              || u_charType(character) == U_COMBINING_SPACING_MARK);
}

// The words of what was typed, as the index's tokenizer sees them.
std::vector<std::string> words_of(const std::string& typed)
{
    std::vector<std::string> words(1);
    const int length = static_cast<int>(typed.size());
    for (int at = 0; at < length;) {
        const int begin = at;
        UChar32 character = 0;
        U8_NEXT(typed.data(), at, length, character);
        if (is_word_character(character))
            words.back().append(typed, begin, at - begin);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

SQLite::Statement prepared(Project& project, const char* sql)
{
    return project.guarded([&] { return SQLite::Statement(project.database(), sql); });
}

void run(SQLite::Statement& statement, std::int64_t comment, const std::string& text)
{
    const Rewind rewind(statement);
    statement.bind(1, comment);
    statement.bindNoCopy(2, text);
    statement.exec();
}

}

// Each word quoted, so that none is taken for an operator; the last may still be being typed.
std::string match_expression(const std::string& typed)
{
    std::string expression;
    for (const std::string& word : words_of(typed))
        expression += (expression.empty() ? "\"" : " \"") + word + "\"";
    return expression.empty() ? expression : expression + "*";
}

CommentWords::CommentWords(Project& project)
    : m_add(prepared(project, "INSERT INTO comment_words (rowid, text) VALUES (?, ?)")),
      m_remove(prepared(project, "INSERT INTO comment_words (comment_words, rowid, text) VALUES ('delete', ?, ?)"))
{
}

void CommentWords::add(std::int64_t comment, const std::string& text)
{
    run(m_add, comment, text);
}

void CommentWords::remove(std::int64_t comment, const std::string& text)
{
    run(m_remove, comment, text);
}

}
