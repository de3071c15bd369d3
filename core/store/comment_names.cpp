#include "store/comment_names.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {

CommentNames::CommentNames(Project& project) : m_project(project)
{
    read();
}

void CommentNames::read()
{
    m_project.guarded([&] {
        m_data_version = m_project.data_version();
        m_comments.clear();
        SQLite::Statement query(m_project.database(), "SELECT id, external_id FROM comments");
        while (query.executeStep()) {
            const std::int64_t id = query.getColumn(0).getInt64();
            const std::string own = text_of(query.getColumn(1));
            const auto [place, is_new] = m_comments.try_emplace(own.empty() ? std::to_string(id) : own, id);
            if (!is_new)
                place->second = 0;
        }
    });
}

std::int64_t CommentNames::comment(const std::string& name)
{
    auto found = m_comments.find(name);
    if (found == m_comments.end() && m_data_version != m_project.data_version()) {
        read(); // another program has added some
        found = m_comments.find(name);
    }
    if (found == m_comments.end())
        throw Error(ErrorKind::NotFound, "The project has no comment with the id \"" + name + "\". `winnow-cli export labels` lists them.");
    if (found->second == 0)
        throw Error(ErrorKind::Usage, "Several comments have the id \"" + name + "\", so it is not clear which one is meant.");
    return found->second;
}

}
