#pragma once

#include "protocol/adapter_description.h"
#include "protocol/result.h"

#include <string>

namespace winnow {

inline constexpr const char* adapter_card_file = "README.md"; // in the adapter's folder

// README.md of an adapter's folder: the model card, with the YAML that Hugging Face's hub and PEFT read
// (https://huggingface.co/docs/hub/model-cards). Holds no times, so that equal runs give equal bytes.
std::string model_card(const AdapterDescription& description, const JobResult& result);

}
