#include "catalog/model_registry.h"

#include "common/error.h"
#include "common/files.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t largest_registry = std::size_t{1} << 20;

using Paths = std::map<std::string, std::filesystem::path>;

[[noreturn]] void throw_damaged(const std::filesystem::path& file)
{
    throw Error(ErrorKind::Damaged, "The list of models in " + file.string() +
                                        " is damaged. Remove the file and add the models again with winnow-cli models add PATH.");
}

Paths parse(const std::filesystem::path& file)
{
    const auto json = nlohmann::json::parse(read_file(file, largest_registry), nullptr, false);
    if (!json.is_object() || !json.contains("models") || !json["models"].is_object())
        throw_damaged(file);
    Paths paths;
    for (const auto& [id, path] : json["models"].items()) {
        if (!path.is_string())
            throw_damaged(file);
        paths[id] = path.get<std::string>();
    }
    return paths;
}

}

ModelRegistry::ModelRegistry(std::filesystem::path models_folder) : m_folder(std::move(models_folder))
{
    const auto file = m_folder / "models.json";
    if (std::filesystem::exists(file))
        m_paths = parse(file);
}

void ModelRegistry::set(const std::string& id, const std::filesystem::path& path)
{
    m_paths[id] = path;
    write();
}

void ModelRegistry::remove(const std::string& id)
{
    m_paths.erase(id);
    write();
}

void ModelRegistry::write() const
{
    nlohmann::json models = nlohmann::json::object();
    for (const auto& [id, path] : m_paths)
        models[id] = path.string();
    write_file_atomically(m_folder / "models.json", nlohmann::json{{"version", 1}, {"models", models}}.dump(2) + "\n");
}

}
