#pragma once

#include "store/project.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace winnow {

// A set of comments as SQL's is_chosen(id), on one connection and as long as it lives.
class ChosenComments {
public:
    explicit ChosenComments(Project& project) : m_project(project) {}
    ~ChosenComments();
    ChosenComments(const ChosenComments&) = delete;
    ChosenComments& operator=(const ChosenComments&) = delete;

    // Only those that are in all of the lists given.
    void keep(std::span<const std::int64_t> ids);

    // " AND is_chosen(id)"; empty as long as no list was given.
    std::string condition(const std::string& id) const { return m_given ? " AND is_chosen(" + id + ")" : ""; }

private:
    using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

    bool holds(std::int64_t id) const { return id >= 0 && static_cast<std::size_t>(id) < m_ids.size() && m_ids[static_cast<std::size_t>(id)]; }
    static void is_chosen(sqlite3_context* context, int count, sqlite3_value** arguments);
    void define(Function function);

    Project& m_project;
    std::vector<bool> m_ids;
    bool m_given = false;
};

}
