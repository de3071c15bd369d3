#include "format.h"
#include "input.h"
#include "sample_adapter.h"

#include "adapter/adapter_names.h"
#include "adapter/lora_factors.h"
#include "checkpoint/hugging_face_config.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {test::read_bytes(test::golden("lora/gemma2_short_window") / adapter_tensors_file)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(adapter_tensors_file, fill_adapter_folder);
    static const GemmaConfig config = config_from_json(test::golden("gemma/gemma2_short_window/config.json"));
    const LoraFactors factors = read_lora_factors(folder.with(bytes), config);
    for (const auto& [weight, factor] : factors.of_weight)
        require(std::ssize(factor.a) == factors.config.r * factor.in && std::ssize(factor.b) == factors.config.r * factor.out,
                "a factor has not its numbers");
}

}

extern const Format adapter_tensors = {"adapter_tensors", seeds, read};

}
