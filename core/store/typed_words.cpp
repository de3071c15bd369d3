#include "store/typed_words.h"

#include "common/error.h"
#include "store/typed_signs.h"

#include <sqlite3.h>

#include <array>
#include <functional>
#include <memory>

namespace winnow {
namespace {

// As the schema has it (resources/schema/0001_project.sql).
std::array tokenizer_arguments = {"remove_diacritics", "2", "categories", "L* N* Co M*"};

// How an extension comes by it: sqlite.org/fts5.html, 7. SQLiteCpp binds no pointers.
fts5_api& api_of(Project& project)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(project.database().getHandle(), "SELECT fts5(?1)", -1, &query, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(query, sqlite3_finalize);
    sqlite3_bind_pointer(query, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(query);
    if (!api)
        throw Error(ErrorKind::Internal, "The SQLite library of this machine has no full-text search (FTS5).");
    return *api;
}

using Take = std::function<bool(std::string_view word)>; // false: no more are wanted

int take_word(void* take, int, const char* word, int size, int, int)
{
    return (*static_cast<const Take*>(take))({word, static_cast<std::size_t>(size)}) ? SQLITE_OK : SQLITE_DONE;
}

}

struct TypedWords::Tokenizer {
    explicit Tokenizer(Project& project)
    {
        fts5_api& api = api_of(project);
        void* data = nullptr;
        if (api.xFindTokenizer(&api, "unicode61", &data, &methods) != SQLITE_OK
            || methods.xCreate(data, tokenizer_arguments.data(), static_cast<int>(tokenizer_arguments.size()), &instance) != SQLITE_OK)
            throw Error(ErrorKind::Internal, "The SQLite library of this machine cannot take texts apart into words (unicode61).");
    }
    ~Tokenizer() { methods.xDelete(instance); }
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    void for_each(std::string_view text, int purpose, Take take) const
    {
        methods.xTokenize(instance, &take, purpose, text.data(), static_cast<int>(text.size()), take_word);
    }

    fts5_tokenizer methods = {};
    Fts5Tokenizer* instance = nullptr;
};

TypedWords::TypedWords(Project& project, const std::string& typed) : m_project(project)
{
    if (typed.empty() || !typed_signs(typed).empty())
        return;
    m_tokenizer = std::make_shared<Tokenizer>(project);
    m_tokenizer->for_each(typed, FTS5_TOKENIZE_QUERY, [&](std::string_view word) {
        m_words.emplace_back(word);
        return true;
    });
    sqlite3_create_function_v2(project.database().getHandle(), "has_words", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, has_words, nullptr,
                               nullptr, nullptr);
}

TypedWords::~TypedWords()
{
    if (m_tokenizer)
        sqlite3_create_function_v2(m_project.database().getHandle(), "has_words", 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
}

std::string TypedWords::expression() const
{
    std::string expression;
    for (const std::string& word : m_words)
        expression += (expression.empty() ? "\"" : " \"") + word + "\"";
    return expression.empty() ? expression : expression + "*";
}

std::string TypedWords::condition(const std::string& id) const
{
    return empty() ? "" : " AND has_words((SELECT text FROM comments WHERE id = " + id + "))";
}

bool TypedWords::are_in(std::string_view text) const
{
    std::vector<bool> found(m_words.size());
    std::size_t missing = m_words.size();
    m_tokenizer->for_each(text, FTS5_TOKENIZE_DOCUMENT, [&](std::string_view word) {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const bool is_last = i + 1 == m_words.size();
            if (!found[i] && (is_last ? word.starts_with(m_words[i]) : word == m_words[i])) {
                found[i] = true;
                --missing;
            }
        }
        return missing > 0;
    });
    return missing == 0;
}

void TypedWords::has_words(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* const words = static_cast<const TypedWords*>(sqlite3_user_data(context));
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const bool holds = text && words->are_in({text, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_int(context, holds ? 1 : 0);
}

}
