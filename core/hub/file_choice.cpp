#include "hub/file_choice.h"

#include "common/error.h"

#include <algorithm>
#include <array>
#include <functional>
#include <regex>

namespace winnow {

namespace {

using Files = std::vector<RemoteFile>;

constexpr std::array small_files = {
    "config.json",       "generation_config.json", "tokenizer.model",        "tokenizer.json", "tokenizer_config.json",
    "special_tokens_map.json", "added_tokens.json", "chat_template.jinja",   "chat_template.json", "README.md",
    "metadata.json",     "preprocessor.json",      "task.json",              "assets/tokenizer/vocabulary.spm",
};

bool matches(const std::string& path, const char* pattern)
{
    return std::regex_match(path, std::regex(pattern, std::regex::icase));
}

bool is_small_file(const RemoteFile& file)
{
    return std::ranges::find(small_files, file.path) != small_files.end() ||
           matches(file.path, "(licen[sc]e|notice|use_policy|terms|prohibited_use_policy)[a-z0-9._-]*");
}

bool is_index(const RemoteFile& file)
{
    return file.path == "model.safetensors.index.json" || file.path == "model.weights.json";
}

bool is_shard(const RemoteFile& file)
{
    return matches(file.path, "model-[0-9]{5}-of-[0-9]{5}\\.safetensors") || matches(file.path, "model_[0-9]{5}\\.weights\\.h5");
}

bool is_whole(const RemoteFile& file)
{
    return file.path == "model.safetensors" || file.path == "model.weights.h5";
}

bool is_gguf(const RemoteFile& file)
{
    return matches(file.path, ".*\\.gguf");
}

Files those(const Files& files, const std::function<bool(const RemoteFile&)>& wanted)
{
    Files found;
    std::ranges::copy_if(files, std::back_inserter(found), wanted);
    return found;
}

void append(Files& files, const Files& more)
{
    files.insert(files.end(), more.begin(), more.end());
}

// Both as one file and in shards: one of them is enough.
Files weights_of(const Files& files)
{
    Files weights = those(files, is_whole);
    if (!weights.empty())
        return {weights.front()};
    if (std::ranges::any_of(files, is_index)) {
        weights = those(files, is_index);
        append(weights, those(files, is_shard));
    }
    return weights;
}

Files the_only_gguf(const RemoteModel& model)
{
    const Files found = those(model.files, is_gguf);
    if (found.empty())
        throw Error(ErrorKind::NotFound, "The model " + model_name(model.address) + " has no weights that Winnow can read: no safetensors, "
                                             "no Keras preset, no GGUF file. Take another model, or another variation of it.");
    if (found.size() == 1)
        return found;
    std::string names;
    for (const RemoteFile& file : found)
        names += (names.empty() ? "" : ", ") + file.path;
    throw Error(ErrorKind::Usage, "The model " + model_name(model.address) + " has " + std::to_string(found.size()) +
                                      " GGUF files. Choose one of them with --file: " + names);
}

Files named_file(const RemoteModel& model, const std::string& name)
{
    const Files found = those(model.files, [&](const RemoteFile& file) { return file.path == name && is_gguf(file); });
    if (found.empty())
        throw Error(ErrorKind::NotFound, "The model " + model_name(model.address) + " has no GGUF file of the name " + name + ".");
    return found;
}

bool is_smaller(const RemoteFile& one, const RemoteFile& other)
{
    return one.bytes < other.bytes;
}

}

std::vector<RemoteFile> files_to_choose_from(const RemoteModel& model)
{
    const Files found = weights_of(model.files).empty() ? those(model.files, is_gguf) : Files{};
    return found.size() > 1 ? found : Files{};
}

std::vector<RemoteFile> choose_files(const RemoteModel& model, const std::string& wanted_file)
{
    Files chosen = wanted_file.empty() ? weights_of(model.files) : named_file(model, wanted_file);
    if (chosen.empty())
        chosen = the_only_gguf(model);
    if (is_gguf(chosen.front())) {
        append(chosen, those(model.files, [](const RemoteFile& file) { return is_small_file(file) && matches(file.path, "(licen|notice|readme).*"); }));
    } else {
        append(chosen, those(model.files, is_small_file));
        if (std::ranges::find(chosen, "config.json", &RemoteFile::path) == chosen.end())
            throw Error(ErrorKind::NotFound, "The model " + model_name(model.address) + " has weights and no config.json, so it cannot be read. Take another model.");
    }
    std::ranges::stable_sort(chosen, is_smaller);
    return chosen;
}

}
