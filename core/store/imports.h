#pragma once

#include "store/project.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace winnow {

struct StoredImport {
    std::int64_t id = 0;
    std::string file_name;
    std::string mapping; // JSON
    std::string summary; // JSON: what became of the rows
    std::string time;
};

// Notes an import inside the Transaction that does it; `mapping` and `summary` are JSON.
std::int64_t add_import(Project& project, const std::string& file_name, const std::string& mapping);
void set_import_summary(Project& project, std::int64_t import_id, const std::string& summary);
std::vector<StoredImport> imports(Project& project); // by id

// The columns that the labels of imports came from: what is metadata of such a name is what a label was made of.
std::set<std::string> label_columns_of_imports(Project& project);

}
