#include "catalog/foreign_caches.h"

#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_index = std::size_t{64} << 20;
constexpr std::size_t longest_ref = 4096;
constexpr const char* prefix = "models--";

std::vector<fs::path> folders_in(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable))
        if (entry.is_directory(unreadable))
            folders.push_back(entry.path());
    std::ranges::sort(folders);
    return folders;
}

// Every file that an index of shards names is there.
bool has_shards(const fs::path& folder, const char* index)
{
    const auto json = nlohmann::json::parse(read_file(folder / index, largest_index), nullptr, false);
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        return false;
    const auto& shards = json["weight_map"];
    return std::all_of(shards.begin(), shards.end(), [&](const auto& shard) {
        return !shard.is_string() || fs::is_regular_file(folder / shard.template get<std::string>());
    });
}

bool is_whole(const fs::path& folder)
{
    if (!fs::is_regular_file(folder / "config.json"))
        return false;
    for (const char* weights : {"model.safetensors", "model.weights.h5"})
        if (fs::is_regular_file(folder / weights))
            return true;
    for (const char* index : {"model.safetensors.index.json", "model.weights.json"})
        if (fs::is_regular_file(folder / index))
            return has_shards(folder, index);
    return false;
}

bool is_readable_and_whole(const fs::path& folder)
{
    try {
        return is_whole(folder);
    } catch (const std::exception&) {
        return false;
    }
}

std::string line_of(const fs::path& file)
{
    if (!fs::is_regular_file(file))
        return {};
    const std::string text = read_file(file, longest_ref);
    return text.substr(0, text.find_first_of(" \r\n"));
}

std::optional<fs::path> snapshot_of(const fs::path& model)
{
    const std::string commit = line_of(model / "refs/main");
    const bool is_name = !commit.empty() && commit.find('/') == std::string::npos && commit.front() != '.';
    if (is_name && is_readable_and_whole(model / "snapshots" / commit))
        return model / "snapshots" / commit;
    std::optional<fs::path> latest;
    for (const fs::path& snapshot : folders_in(model / "snapshots"))
        if (is_readable_and_whole(snapshot) && (!latest || fs::last_write_time(snapshot) > fs::last_write_time(*latest)))
            latest = snapshot;
    return latest;
}

void add_hugging_face(const fs::path& cache, std::vector<CachedModel>& found)
{
    for (const fs::path& model : folders_in(cache)) {
        std::string name = model.filename().string();
        if (!name.starts_with(prefix))
            continue;
        name.erase(0, std::string(prefix).size());
        const std::size_t dashes = name.find("--");
        if (dashes == std::string::npos)
            continue;
        name.replace(dashes, 2, "/");
        if (const auto snapshot = snapshot_of(model))
            found.push_back({"hf:" + name, name, *snapshot});
    }
}

int version_of(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    int version = -1;
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), version);
    return fault == std::errc() && end == name.data() + name.size() ? version : -1;
}

void add_kaggle_variation(const fs::path& cache, const fs::path& variation, std::vector<CachedModel>& found)
{
    std::optional<fs::path> latest;
    for (const fs::path& version : folders_in(variation)) {
        const bool is_complete = version_of(version) >= 0 && fs::exists(version.string() + ".complete") && is_readable_and_whole(version);
        if (is_complete && (!latest || version_of(version) > version_of(*latest)))
            latest = version;
    }
    if (latest)
        found.push_back({"kaggle:" + fs::relative(*latest, cache).string(), "", *latest});
}

void add_kaggle(const fs::path& cache, std::vector<CachedModel>& found)
{
    for (const fs::path& owner : folders_in(cache))
        for (const fs::path& model : folders_in(owner))
            for (const fs::path& framework : folders_in(model))
                for (const fs::path& variation : folders_in(framework))
                    add_kaggle_variation(cache, variation, found);
}

fs::path hugging_face_cache()
{
    if (const std::string own = environment("HF_HUB_CACHE"); !own.empty())
        return own;
    if (const std::string home = environment("HF_HOME"); !home.empty())
        return fs::path(home) / "hub";
    if (const std::string cache = environment("XDG_CACHE_HOME"); !cache.empty())
        return fs::path(cache) / "huggingface/hub";
    return home_folder() / ".cache/huggingface/hub";
}

}

ForeignCaches foreign_caches()
{
    const std::string kaggle = environment("KAGGLEHUB_CACHE");
    return {hugging_face_cache(), (kaggle.empty() ? home_folder() / ".cache/kagglehub" : fs::path(kaggle)) / "models"};
}

std::vector<CachedModel> cached_models(const ForeignCaches& caches)
{
    std::vector<CachedModel> found;
    if (!caches.hugging_face.empty())
        add_hugging_face(caches.hugging_face, found);
    if (!caches.kaggle.empty())
        add_kaggle(caches.kaggle, found);
    return found;
}

}
