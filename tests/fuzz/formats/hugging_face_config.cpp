#include "format.h"
#include "input.h"

#include "checkpoint/bytes.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/hugging_face_config.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const char* name : {"gemma1", "gemma2_long_window", "gemma3", "gemma3_multimodal"})
        all.push_back(test::read_bytes(test::golden(std::string("gemma/") + name + "/config.json")));
    return all;
}

void read(const std::string& bytes)
{
    gemma_tensors(config_from_json(as_file(bytes)));
}

}

extern const Format hugging_face_config = {"hugging_face_config", seeds, read};

}
