#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace winnow {

// models.json in the models folder: models that lie elsewhere on this machine, by their name here.
class ModelRegistry {
public:
    // Reads it; a file that is not there is an empty registry. Throws Error: Damaged, Denied.
    explicit ModelRegistry(std::filesystem::path models_folder);

    const std::map<std::string, std::filesystem::path>& paths() const { return m_paths; }
    // Each writes the file, whole or not at all. Throws Error: NoSpace, Denied.
    void set(const std::string& id, const std::filesystem::path& path);
    void remove(const std::string& id);

private:
    void write() const;

    std::filesystem::path m_folder;
    std::map<std::string, std::filesystem::path> m_paths;
};

}
