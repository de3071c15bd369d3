#include "jobs/start_adapter.h"

#include "adapter/adapter_names.h"
#include "adapter/adapter_shape.h"
#include "adapter/lora_factors.h"
#include "checkpoint/checkpoint.h"
#include "common/files.h"
#include "common/make_folder.h"
#include "protocol/job.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

TrainingSettings with_shape(const TrainingSettings& settings, const TrainingSettings& shape)
{
    nlohmann::json json = settings;
    const nlohmann::json other = shape;
    for (const char* name : settings_of_shape)
        json[name] = other.at(name);
    return json.get<TrainingSettings>();
}

TrainingSettings with_shape_of(const fs::path& adapter, const fs::path& model, const TrainingSettings& settings)
{
    const GemmaConfig config = Checkpoint::open(model)->config();
    const LoraConfig lora = read_adapter_shape(adapter, config);
    read_lora_factors(adapter, config); // each of them checked
    TrainingSettings shaped = settings;
    shaped.r = static_cast<int>(lora.r);
    shaped.lora_alpha = lora.lora_alpha;
    shaped.use_rslora = lora.use_rslora;
    shaped.target_modules = lora.target_modules;
    shaped.first_adapted_layer = static_cast<int>(lora.first_layer);
    check_settings(shaped);
    return shaped;
}

fs::path copy_start_adapter(const fs::path& adapter, const fs::path& job_folder)
{
    const fs::path target = fs::absolute(job_folder / job_files::start_adapter);
    make_folder(target);
    for (const char* file : {adapter_config_file, adapter_tensors_file})
        write_file_atomically(target / file, std::string_view(read_file(adapter / file)));
    return target;
}

}
