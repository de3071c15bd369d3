#include "catalog/catalog.h"

#include "checkpoint/checkpoint.h"
#include "common/error.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace winnow {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool is_hugging_face_folder(const fs::path& path)
{
    return fs::is_regular_file(path / "config.json");
}

// The model of a folder: the folder itself, or the one GGUF file in it.
std::optional<fs::path> model_in(const fs::path& folder)
{
    if (is_hugging_face_folder(folder))
        return folder;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".gguf")
            return entry.path();
    }
    return std::nullopt;
}

std::int64_t bytes_of(const fs::path& path)
{
    if (!fs::is_directory(path))
        return static_cast<std::int64_t>(fs::file_size(path));
    std::int64_t sum = 0;
    for (const auto& entry : fs::directory_iterator(path))
        sum += entry.is_regular_file() ? static_cast<std::int64_t>(entry.file_size()) : 0;
    return sum;
}

// The name under which the original is known; a model that is not known is its own path, which PEFT can load.
std::string base_model_of(const std::string& id, const fs::path& path)
{
    if (const KnownModel* known = known_model(id))
        return known->base_model;
    for (const KnownModel& known : known_models()) {
        if (!known.file.empty() && path.filename() == known.file)
            return known.base_model;
    }
    return path.string();
}

LocalModel local_model(const std::string& id, const fs::path& path, bool is_ours)
{
    const bool is_there = fs::exists(path);
    return {
        .id = id,
        .path = path,
        .bytes = is_there ? bytes_of(path) : 0,
        .base_model = base_model_of(id, path),
        .is_ours = is_ours,
        .is_there = is_there,
    };
}

std::string id_from(const fs::path& path)
{
    const fs::path whole = fs::weakly_canonical(path);
    return fs::is_directory(whole) ? whole.filename().string() : whole.stem().string();
}

[[noreturn]] void throw_not_here(const KnownModel& known)
{
    const std::string head = "The model " + known.name + " is not on this machine. ";
    if (!known.get.empty())
        throw Error(ErrorKind::NotFound, head + "Get it with: " + known.get);
    throw Error(ErrorKind::NotFound, head + "Accept its licence and download it from " + known.source +
                                         ", then name its folder: winnow-cli models add FOLDER");
}

}

const KnownModel* known_model_of(const LocalModel& model)
{
    if (const KnownModel* known = known_model(model.id))
        return known;
    for (const KnownModel& known : known_models())
        if (!known.file.empty() && model.path.filename() == known.file)
            return &known;
    return nullptr;
}

std::string display_name(const LocalModel& model)
{
    const KnownModel* known = known_model_of(model);
    return known ? known->name : model.id;
}

fs::path default_models_folder()
{
    if (const std::string own = environment("WINNOW_MODELS"); !own.empty())
        return own;
    if (const std::string data = environment("XDG_DATA_HOME"); !data.empty())
        return fs::path(data) / "winnow/models";
    return fs::path(environment("HOME")) / ".local/share/winnow/models";
}

Catalog::Catalog(fs::path models_folder) : m_folder(std::move(models_folder)), m_registry(m_folder) {}

std::vector<LocalModel> Catalog::models_in_folder() const
{
    std::vector<LocalModel> found;
    if (!fs::is_directory(m_folder))
        return found;
    for (const auto& entry : fs::directory_iterator(m_folder)) {
        if (!entry.is_directory())
            continue;
        if (const auto path = model_in(entry.path()))
            found.push_back(local_model(entry.path().filename().string(), *path, true));
    }
    return found;
}

std::vector<LocalModel> Catalog::models() const
{
    std::vector<LocalModel> found = models_in_folder();
    for (const auto& [id, path] : m_registry.paths())
        found.push_back(local_model(id, path, false));
    std::ranges::sort(found, {}, &LocalModel::id);
    return found;
}

LocalModel Catalog::resolve(const std::string& name) const
{
    const std::vector<LocalModel> here = models();
    const bool is_id = std::any_of(here.begin(), here.end(), [&](const LocalModel& model) { return model.id == name; });
    const std::string id = name == "starter" && !is_id ? starter_model_id : name;
    for (const LocalModel& model : here) {
        if (model.id != id)
            continue;
        if (model.is_there)
            return model;
        throw Error(ErrorKind::NotFound, "The model " + id + " was in " + model.path.string() +
                                             " and is not there any more. Add it again: winnow-cli models add PATH");
    }
    for (const LocalModel& model : here) {
        if (model.is_there && model.base_model == name)
            return model;
    }
    if (const KnownModel* known = known_model(id))
        throw_not_here(*known);
    if (fs::exists(name))
        return local_model(id_from(name), fs::canonical(name), false);
    throw Error(ErrorKind::NotFound, "There is no model or file called " + name +
                                         ". winnow-cli models lists those there are; the starter model comes with: ./installer/quickstart --no-demo");
}

LocalModel Catalog::add(const fs::path& path)
{
    if (!fs::exists(path))
        throw Error(ErrorKind::NotFound, "There is no file or folder " + path.string() + ".");
    const auto checked = Checkpoint::open(path);
    fs::create_directories(m_folder);
    const std::string id = id_from(path);
    for (const LocalModel& model : models_in_folder()) {
        if (model.id == id)
            throw Error(ErrorKind::Usage, "A model called " + id + " is in " + m_folder.string() + " already.");
    }
    m_registry.set(id, fs::canonical(path));
    return local_model(id, fs::canonical(path), false);
}

LocalModel Catalog::remove(const std::string& id)
{
    const std::string wanted = id == "starter" ? starter_model_id : id;
    for (const LocalModel& model : models()) {
        if (model.id != wanted)
            continue;
        if (model.is_ours)
            fs::remove_all(m_folder / model.id);
        else
            m_registry.remove(model.id);
        return model;
    }
    throw Error(ErrorKind::NotFound, "There is no model called " + id + " on this machine. winnow-cli models lists those there are.");
}

}
