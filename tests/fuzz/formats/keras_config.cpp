#include "format.h"
#include "input.h"

#include "checkpoint/bytes.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/keras_config.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const char* name : {"gemma1", "gemma2", "gemma3", "gemma3_multimodal"})
        all.push_back(test::read_bytes(test::golden(std::string("keras_presets/") + name + "/config.json")));
    return all;
}

void read(const std::string& bytes)
{
    const std::filesystem::path path = as_file(bytes);
    if (is_keras_config(path))
        gemma_tensors(config_from_keras(path));
}

}

extern const Format keras_config = {"keras_config", seeds, read};

}
