#include "bundle/golden_check.h"
#include "bundle/ollama_folder.h"
#include "catalog/catalog.h"
#include "checkpoint/dequantize.h"
#include "command.h"
#include "adapter/adapter_names.h"
#include "options.h"
#include "output/text.h"
#include "protocol/exit_code.h"
#include "scoring.h"
#include "training/adapter_folder.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string bundle;
    std::string model;
    MachineOptions machine;
    bool json = false;
};

// An exported folder: an adapter with its base model, or a merged model that stands alone.
struct Bundle {
    AdapterDescription description;
    std::filesystem::path adapter; // empty: merged
    std::filesystem::path model;
};

Bundle open_bundle(const Options& options)
{
    const std::filesystem::path folder = options.bundle;
    Bundle bundle{read_adapter_description(folder), {}, {}};
    if (bundle.description.golden_rows.empty())
        throw Error(ErrorKind::BadInput, "\"" + options.bundle + "\" has no golden rows: its run was trained with an older version of Winnow. "
                                         "Compare the scores of texts of your own instead (winnow-cli score).");
    if (std::filesystem::exists(folder / adapter_config_file)) {
        bundle.adapter = folder;
        bundle.model = Catalog().resolve(options.model.empty() ? bundle.description.base_model_name : options.model).path;
        return bundle;
    }
    if (!options.model.empty())
        throw Error(ErrorKind::Usage, "\"" + options.bundle + "\" is a merged model: it needs no base model. Leave out --model.");
    bundle.model = std::filesystem::exists(folder / ollama_model_file) ? folder / ollama_model_file : folder;
    return bundle;
}

// How far the scores may be off: by the coarsest of what they went through, then and now.
double tolerance_of(const Bundle& bundle)
{
    double tolerance = golden_tolerance(bundle.description.golden_weights);
    if (bundle.adapter.empty()) {
        for (const StoredTensor& tensor : Checkpoint::open(bundle.model)->tensors())
            tolerance = std::max(tolerance, golden_tolerance(std::string(name_of(tensor.type))));
    }
    return tolerance;
}

std::vector<std::vector<double>> scores_now(const Bundle& bundle, const Options& options)
{
    std::vector<Example> examples;
    for (const GoldenRow& row : bundle.description.golden_rows)
        examples.push_back({std::ssize(examples) + 1, row.text, "", Split::None});
    ScoreOptions scoring;
    scoring.model = bundle.model.string();
    scoring.machine = options.machine;
    AdapterDescription description = bundle.description;
    if (bundle.adapter.empty())
        description.settings.base_weights.reset(); // its weights are those that the training held, and the adapter is in them
    std::vector<std::vector<double>> scores;
    for (const ScoredExample& example : score_in_worker(bundle.adapter, description, examples, scoring))
        scores.push_back(example.scores);
    return scores;
}

std::vector<std::string> changed_files(const Bundle& bundle)
{
    if (bundle.adapter.empty())
        return {};
    return changed_base_files(bundle.description.base_model_sha256, weight_file_sums(bundle.model));
}

nlohmann::json json_of(const Bundle& bundle, const GoldenCheck& check, double tolerance, const std::vector<std::string>& changed)
{
    return {
        {"same", check.is_the_same()},
        {"rows", bundle.description.golden_rows.size()},
        {"rows_beyond", check.rows_beyond},
        {"largest_difference", check.largest_difference},
        {"tolerance", tolerance},
        {"base_model", bundle.description.base_model_name},
        {"changed_base_files", changed},
    };
}

std::string sentences(const nlohmann::json& found)
{
    const std::string figures = "largest difference of a score " + fixed(found.at("largest_difference").get<double>(), 6) + ", allowed "
                                + fixed(found.at("tolerance").get<double>(), 3) + ".\n";
    const std::string rows = counted(found.at("rows").get<std::int64_t>(), "golden row", "golden rows");
    std::string text = found.at("same").get<bool>() ? "It is the classifier that was reviewed: " + rows + ", " + figures
                                        : "It is NOT the classifier that was reviewed: of " + rows + ", " +
                                              found.at("rows_beyond").dump() + " have other scores; " + figures;
    for (const std::string file : found.at("changed_base_files"))
        text += "The base model's file " + file + " is not the one of the training (" + found.at("base_model").get<std::string>() +
                "): its SHA-256 differs.\n";
    return text;
}

void run(const Options& options)
{
    const Bundle bundle = open_bundle(options);
    const double tolerance = tolerance_of(bundle);
    const GoldenCheck check = check_golden_rows(bundle.description.golden_rows, scores_now(bundle, options), tolerance);
    const nlohmann::json found = json_of(bundle, check, tolerance, changed_files(bundle));
    std::cout << (options.json ? found.dump(2) + "\n" : sentences(found));
    if (!check.is_the_same())
        throw CLI::RuntimeError(static_cast<int>(ExitCode::Changed));
}

}

void add_verify_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("verify", "Score the golden rows of an exported folder again: is it still the classifier that was reviewed?");
    command->add_option("bundle", options->bundle, "An exported adapter, merged model or Ollama folder")->required()->type_name("BUNDLE");
    command->add_option("--model", options->model, "The adapter's base model; not given: the one it was trained on")->type_name("MODEL");
    add_machine(*command, options->machine);
    add_json(*command, options->json);
    command->footer("Exit code 0: the same; 14: not the classifier that was reviewed.");
    command->callback([options] { run(*options); });
}

}
