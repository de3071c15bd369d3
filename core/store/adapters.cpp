#include "store/adapters.h"

#include "common/error.h"
#include "common/files.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = (std::size_t{1} << 29) - (1 << 16); // below the limit of a value (project.cpp)

std::vector<fs::path> files_in(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure))
        if (std::error_code unknown; at->is_regular_file(unknown))
            files.push_back(at->path());
    if (failure)
        throw_system_error("Could not read the adapter's folder", folder, failure.value());
    return files;
}

// A file name of the document becomes a path: it must not lead out of the folder.
fs::path safe_name(const std::string& name)
{
    const fs::path path(name);
    if (name.empty() || path.filename() != path || name == "." || name == ".." || name.find('\0') != std::string::npos)
        throw Error(ErrorKind::Damaged, "The project has an adapter file with a name that is not a plain file name. It was not written.");
    return path;
}

}

void store_adapter(Project& project, std::int64_t run, const fs::path& folder)
{
    project.guarded([&] {
        SQLite::Statement remove(project.database(), "DELETE FROM adapter_files WHERE run = ?");
        remove.bind(1, run);
        remove.exec();
        SQLite::Statement insert(project.database(), "INSERT INTO adapter_files (run, name, content) VALUES (?, ?, ?)");
        for (const fs::path& file : files_in(folder)) {
            const std::string content = read_file(file, largest_file);
            insert.reset();
            insert.bind(1, run);
            insert.bind(2, file.filename().string());
            insert.bindNoCopy(3, content.data(), static_cast<int>(content.size()));
            insert.exec();
        }
    });
}

bool has_adapter(Project& project, std::int64_t run)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT 1 FROM adapter_files WHERE run = ? LIMIT 1");
        query.bind(1, run);
        return query.executeStep();
    });
}

std::optional<std::int64_t> run_with_adapter_file(Project& project, const std::string& name, const std::string& content)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT max(run) FROM adapter_files WHERE name = ? AND content = ?");
        query.bind(1, name);
        query.bindNoCopy(2, content.data(), static_cast<int>(content.size()));
        query.executeStep();
        return query.getColumn(0).isNull() ? std::nullopt : std::optional(query.getColumn(0).getInt64());
    });
}

void extract_adapter(Project& project, std::int64_t run, const fs::path& folder)
{
    if (!has_adapter(project, run))
        throw Error(ErrorKind::NotFound, "Run " + std::to_string(run) + " has no adapter: it did not come to its end.");
    project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT name, content FROM adapter_files WHERE run = ?");
        query.bind(1, run);
        while (query.executeStep()) {
            const SQLite::Column content = query.getColumn(1);
            const std::string_view bytes(static_cast<const char*>(content.getBlob()), static_cast<std::size_t>(content.getBytes()));
            write_file_atomically(folder / safe_name(query.getColumn(0).getString()), bytes);
        }
    });
}

}
