#include "format.h"
#include "input.h"

#include "adapter/adapter_config.h"
#include "checkpoint/bytes.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const char* name : {"gemma2_short_window", "gemma3", "gemma3_multimodal"})
        all.push_back(test::read_bytes(test::golden(std::string("lora/") + name + "/adapter_config.json")));
    return all;
}

void read(const std::string& bytes)
{
    const LoraConfig lora = read_adapter_config(as_file(bytes));
    require(lora.r > 0 && lora.scale() > 0, "an adapter has no scale");
}

}

extern const Format adapter_config = {"adapter_config", seeds, read};

}
