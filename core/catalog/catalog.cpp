#include "catalog/catalog.h"

#include "checkpoint/checkpoint.h"
#include "checkpoint/gguf_parts.h"
#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"
#include "common/make_folder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace winnow {

namespace fs = std::filesystem;

namespace {

// A Hugging Face folder or a Keras preset.
bool is_model_folder(const fs::path& path)
{
    return fs::is_regular_file(path / "config.json");
}

// The model of a folder: the folder itself, or the GGUF file in it, of several parts the first.
std::optional<fs::path> model_in(const fs::path& folder)
{
    if (is_model_folder(folder))
        return folder;
    std::optional<fs::path> first;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".gguf" && (!first || entry.path() < *first))
            first = entry.path();
    }
    return first;
}

std::int64_t bytes_of(const fs::path& path)
{
    std::int64_t sum = 0;
    if (!fs::is_directory(path)) {
        for (const fs::path& part : gguf_part_paths(path))
            sum += static_cast<std::int64_t>(fs::file_size(part));
        return sum;
    }
    for (const auto& entry : fs::directory_iterator(path))
        sum += entry.is_regular_file() ? static_cast<std::int64_t>(entry.file_size()) : 0;
    return sum;
}

// The address that a download left beside the model: "hf:google/gemma-2b-it@0123…".
std::string downloaded_from(const fs::path& path)
{
    constexpr std::size_t largest_record = std::size_t{4} << 20;
    const fs::path record = (fs::is_directory(path) ? path : path.parent_path()) / "winnow-source.json";
    if (!fs::is_regular_file(record))
        return {};
    const auto json = nlohmann::json::parse(read_file(record, largest_record), nullptr, false);
    const bool has_address = json.is_object() && json.contains("address") && json["address"].is_string();
    return has_address ? json["address"].get<std::string>() : "";
}

// "hf:google/gemma-2b-it@main" -> "google/gemma-2b-it"; empty for what is not at Hugging Face.
std::string repository_of(const std::string& address)
{
    constexpr std::string_view prefix = "hf:";
    if (!address.starts_with(prefix))
        return {};
    return address.substr(prefix.size(), address.find('@') - prefix.size());
}

// A model in several files is there when all of them are.
bool is_whole(const fs::path& path)
{
    return std::ranges::all_of(gguf_part_paths(path), [](const fs::path& part) { return fs::exists(part); });
}

// The folder, the file, or the first of several files, whichever of them was named. Links to files are not followed:
// behind them the names of the parts may be others.
fs::path model_path(const fs::path& path)
{
    if (fs::is_directory(path))
        return fs::canonical(path);
    const fs::path first = gguf_part_paths(path).front();
    return fs::canonical(fs::absolute(first).parent_path()) / first.filename();
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
    const std::string repository = repository_of(downloaded_from(path));
    return repository.empty() ? path.string() : repository;
}

LocalModel local_model(const std::string& id, const fs::path& path, bool is_ours)
{
    const bool is_there = is_whole(path);
    return {
        .id = id,
        .path = path,
        .bytes = is_there ? bytes_of(path) : 0,
        .base_model = base_model_of(id, path),
        .is_ours = is_ours,
        .cached_as = {},
        .is_there = is_there,
    };
}

std::string id_from(const fs::path& path)
{
    const fs::path whole = model_path(path);
    if (const auto part = gguf_part_name(whole))
        return part->model;
    return fs::is_directory(whole) ? whole.filename().string() : whole.stem().string();
}

[[noreturn]] void throw_not_here(const KnownModel& known)
{
    const std::string head = "The model " + known.name + " is not on this machine. ";
    const std::string way = way_to_get(known);
    if (way.empty())
        throw Error(ErrorKind::NotFound, head + "Download it" + (known.source.empty() ? "" : " from " + known.source) +
                                             ", then name its folder: winnow-cli models add FOLDER");
    if (!known.get.empty())
        throw Error(ErrorKind::NotFound, head + "Get it with: " + way);
    throw Error(ErrorKind::NotFound, head + "Accept its licence" + (known.source.empty() ? "" : " on " + known.source) +
                                         ", then get it with: " + way);
}

// The catalogue's name of a model in a cache, else one made of the hub's.
std::string id_of(const CachedModel& cached)
{
    for (const KnownModel& known : known_models()) {
        const bool is_of_kaggle = !known.kaggle.empty() && cached.address.starts_with(known.kaggle + "/");
        if (known.hugging_face == cached.address || is_of_kaggle)
            return known.id;
    }
    std::string id = cached.address.substr(cached.address.find(':') + 1);
    for (std::size_t slash = id.find('/'); slash != std::string::npos; slash = id.find('/'))
        id.replace(slash, 1, "--");
    return id;
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

Catalog::Catalog(fs::path models_folder, ForeignCaches caches)
    : m_folder(std::move(models_folder)), m_caches(std::move(caches)), m_registry(m_folder)
{
}

std::vector<LocalModel> Catalog::models_in_caches() const
{
    std::vector<LocalModel> found;
    for (const CachedModel& cached : cached_models(m_caches)) {
        LocalModel model = local_model(id_of(cached), cached.path, false);
        model.cached_as = cached.address;
        if (!cached.base_model.empty())
            model.base_model = cached.base_model;
        found.push_back(std::move(model));
    }
    return found;
}

std::vector<LocalModel> Catalog::models_in_folder() const
{
    std::vector<LocalModel> found;
    if (!fs::is_directory(m_folder))
        return found;
    for (const auto& entry : fs::directory_iterator(m_folder)) {
        if (!entry.is_directory() || entry.path().filename().string().starts_with('.'))
            continue; // downloads come together in .downloads
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
    for (LocalModel& cached : models_in_caches())
        if (std::ranges::find(found, cached.id, &LocalModel::id) == found.end())
            found.push_back(std::move(cached));
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
        return local_model(id_from(name), model_path(name), false);
    throw Error(ErrorKind::NotFound, "There is no model or file called " + name +
                                         ". winnow-cli models lists those there are; the starter model comes with: ./installer/quickstart --no-demo");
}

LocalModel Catalog::add(const fs::path& path)
{
    if (!fs::exists(path))
        throw Error(ErrorKind::NotFound, "There is no file or folder " + path.string() + ".");
    const auto checked = Checkpoint::open(path);
    make_folder(m_folder);
    const std::string id = id_from(path);
    for (const LocalModel& model : models_in_folder()) {
        if (model.id == id)
            throw Error(ErrorKind::Usage, "A model called " + id + " is in " + m_folder.string() + " already.");
    }
    m_registry.set(id, model_path(path));
    return local_model(id, model_path(path), false);
}

LocalModel Catalog::remove(const std::string& id)
{
    const std::string wanted = id == "starter" ? starter_model_id : id;
    for (const LocalModel& model : models()) {
        if (model.id != wanted)
            continue;
        if (!model.cached_as.empty())
            throw Error(ErrorKind::Usage, "The model " + model.id + " lies in the cache of another program, " + model.path.string() +
                                              ", and is only used there. Remove it with that program.");
        if (model.is_ours)
            fs::remove_all(m_folder / model.id);
        else
            m_registry.remove(model.id);
        return model;
    }
    throw Error(ErrorKind::NotFound, "There is no model called " + id + " on this machine. winnow-cli models lists those there are.");
}

}
