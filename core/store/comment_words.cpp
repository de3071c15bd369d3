#include "store/comment_words.h"

#include "store/rewind.h"

namespace winnow {
namespace {

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
