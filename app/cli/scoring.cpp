#include "scoring.h"

#include "catalog/catalog.h"
#include "job_console.h"
#include "jobs/scratch_folder.h"

namespace winnow {

namespace {

constexpr const char* as_trained = "auto";

Job job_of(const std::filesystem::path& adapter, const AdapterDescription& description, const ScoreOptions& options)
{
    const LocalModel model = Catalog().resolve(options.model.empty() ? description.base_model_name : options.model);
    Job job;
    job.kind = JobKind::Score;
    job.task = description.task;
    job.settings = description.settings;
    job.settings.batch_size = options.batch_size;
    if (options.precision != as_trained)
        job.settings.base_weights = base_weights_from_string(options.precision);
    job.int8_products = options.precision == "int8";
    job.model_path = model.path.string();
    job.base_model_name = model.base_model;
    job.adapter_path = adapter.empty() ? "" : std::filesystem::absolute(adapter).string();
    job.device = options.machine.device;
    job.threads = options.machine.threads;
    job.winnow_version = WINNOW_VERSION;
    return job;
}

}

std::vector<ScoredExample> score_in_worker(const std::filesystem::path& adapter, const AdapterDescription& description,
                                           const std::vector<Example>& examples, const ScoreOptions& options)
{
    const ScratchFolder folder;
    write_job(folder.path(), job_of(adapter, description, options), examples);
    throw_unless_finished(run_in_worker(folder.path(), options.machine.launcher));
    return read_scores(folder.path());
}

}
