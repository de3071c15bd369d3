#include "training/adapter_folder.h"

#include "checkpoint/gguf_parts.h"
#include "common/files.h"
#include "common/make_folder.h"
#include "model/adapter.h"
#include "protocol/model_card.h"

#include <system_error>

namespace winnow {

namespace {

void remove_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    if (error)
        throw_system_error("Could not remove", folder, error.value());
}

}

void write_adapter_folder(const std::filesystem::path& folder, const Gemma& model, const AdapterDescription& description,
                          const JobResult& result)
{
    std::filesystem::path unfinished = folder;
    unfinished += ".unfinished";
    remove_folder(unfinished);
    make_folder(unfinished);
    write_peft_adapter(unfinished, model, description.base_model_name);
    write_file_atomically(unfinished / adapter_card_file, std::string_view(model_card(description, result)));
    write_adapter_description(unfinished, description);
    remove_folder(folder);
    std::error_code error;
    std::filesystem::rename(unfinished, folder, error);
    if (error)
        throw_system_error("Could not make", folder, error.value());
}

std::map<std::string, std::string> weight_file_sums(const std::filesystem::path& model)
{
    std::map<std::string, std::string> sums;
    if (!std::filesystem::is_directory(model)) {
        for (const std::filesystem::path& part : gguf_part_paths(model))
            sums[part.filename().string()] = sha256_of_file(part);
        return sums;
    }
    for (const auto& entry : std::filesystem::directory_iterator(model))
        if (entry.path().extension() == ".safetensors" || entry.path().extension() == ".h5")
            sums[entry.path().filename().string()] = sha256_of_file(entry.path());
    return sums;
}

}
