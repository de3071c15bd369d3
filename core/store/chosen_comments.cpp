#include "store/chosen_comments.h"

#include <sqlite3.h>

#include <algorithm>

namespace winnow {

ChosenComments::~ChosenComments()
{
    if (m_given)
        define(nullptr);
}

void ChosenComments::keep(std::span<const std::int64_t> ids)
{
    std::vector<bool> kept;
    for (const std::int64_t id : ids) {
        if (id < 0 || (m_given && !holds(id)))
            continue;
        if (static_cast<std::size_t>(id) >= kept.size())
            kept.resize(std::max<std::size_t>(static_cast<std::size_t>(id) + 1, kept.size() * 2));
        kept[static_cast<std::size_t>(id)] = true;
    }
    m_ids = std::move(kept);
    if (!m_given)
        define(is_chosen);
    m_given = true;
}

void ChosenComments::is_chosen(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* const chosen = static_cast<const ChosenComments*>(sqlite3_user_data(context));
    sqlite3_result_int(context, chosen->holds(sqlite3_value_int64(arguments[0])) ? 1 : 0);
}

void ChosenComments::define(Function function)
{
    sqlite3_create_function_v2(m_project.database().getHandle(), "is_chosen", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, function, nullptr,
                               nullptr, nullptr);
}

}
