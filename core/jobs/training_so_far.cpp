#include "jobs/training_so_far.h"

#include "checkpoint/safetensors.h"
#include "common/error.h"
#include "protocol/checkpoint_file.h"
#include "protocol/job.h"

#include <nlohmann/json.hpp>

namespace winnow {

std::optional<TrainingSoFar> training_so_far(const std::filesystem::path& job_folder)
{
    try {
        const SafetensorsFile file(job_folder / job_files::checkpoint / checkpoint_file::name);
        const nlohmann::json state = nlohmann::json::parse(file.metadata().at(checkpoint_file::state));
        return TrainingSoFar{state.at(checkpoint_file::result).get<JobResult>(), read_job(job_folder).settings.epochs};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}
