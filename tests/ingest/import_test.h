#pragma once

#include "ingest/files.h"
#include "ingest/import.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/project.h"
#include "store/tasks.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace winnow {

// A project with a task, into which tables are imported.
class Importing : public testing::Test {
protected:
    Importing() : m_project(Project::create(m_folder / "p.winnow"))
    {
        add_task(m_project, Task{});
        m_task = task_named(m_project, "");
    }

    std::filesystem::path file(std::string_view bytes, const std::string& name = "table.csv")
    {
        return write_bytes(m_folder / name, bytes);
    }

    ImportSummary import(std::string_view bytes, const ImportOptions& options = {})
    {
        return import_file(m_project, m_task, file(bytes), options);
    }

    std::string label_of(std::int64_t comment)
    {
        const auto current = Annotations(m_project).current(comment, m_task.id);
        return current ? current->label : "";
    }

    std::int64_t count() { return Comments(m_project).count(); }

    TemporaryFolder m_folder;
    Project m_project;
    StoredTask m_task;
};

inline std::string read(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}
