#pragma once

#include "checkpoint/bytes.h"
#include "protocol/adapter_description.h"

#include <filesystem>

namespace winnow::fuzz {

// A PEFT folder as Winnow writes it, for the model of tests/golden/gemma/gemma2_short_window.
inline void fill_adapter_folder(const std::filesystem::path& folder)
{
    std::filesystem::copy(test::golden("lora/gemma2_short_window"), folder);
    AdapterDescription description;
    description.threshold = 0.5;
    description.base_model_name = "google/gemma-2-2b";
    description.base_model_sha256 = {{"model.safetensors", std::string(64, '0')}};
    description.winnow_version = "0.1.0";
    description.golden_rows = {{"A text.", {0.25, 0.75}}, {"\xe0\xa4\xb9", {1, 0}}};
    write_adapter_description(folder, description);
}

}
