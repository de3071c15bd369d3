#include "score_adapter.h"

#include "common/error.h"
#include "common/files.h"
#include "common/number_text.h"
#include "ingest/row_writer.h"
#include "jobs/run_figures.h"
#include "output/text.h"
#include "scoring.h"
#include "text_source.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

std::vector<Example> examples_of(const ScoreOptions& options)
{
    if (options.text)
        return {{1, *options.text, "", Split::None}};
    return read_texts(options.input, options.text_column);
}

// What the options say of an adapter that another program made.
AdapterDescription adapter_by_options(const ScoreOptions& options)
{
    if (std::filesystem::exists(std::filesystem::path(options.adapter) / adapter_description_file))
        throw Error(ErrorKind::Usage, "The adapter \"" + options.adapter + "\" says itself which task it is for (" + adapter_description_file
                                          + "). Leave out --labels and what belongs to it.");
    if (options.model.empty())
        throw Error(ErrorKind::Usage, "Name the base model of the adapter with --model.");
    AdapterDescription adapter;
    adapter.task = options.task;
    adapter.settings.max_length = options.max_length;
    check_task(adapter.task);
    return adapter;
}

AdapterDescription adapter_of(const ScoreOptions& options)
{
    return options.is_task_given ? adapter_by_options(options) : read_adapter_description(options.adapter);
}

nlohmann::json json_of(const AdapterDescription& adapter, const std::vector<ScoredExample>& scored)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const ScoredExample& example : scored)
        rows.push_back({{"row", example.id},
                        {"predicted", predicted_label(example.scores, adapter.task, adapter.threshold)},
                        {"scores", example.scores},
                        {"cut", example.cut}});
    return {{"labels", adapter.task.labels},
            {"positive_label", adapter.task.positive_label},
            {"threshold", adapter.threshold ? nlohmann::json(*adapter.threshold) : nlohmann::json()},
            {"rows", rows}};
}

void write_file(const std::filesystem::path& path, const AdapterDescription& adapter, const std::vector<Example>& examples,
                const std::vector<ScoredExample>& scored)
{
    std::vector<std::string> columns = {"id", "text", "predicted"};
    for (const std::string& label : adapter.task.labels)
        columns.push_back("score " + label);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, columns, FormulaGuard::On);
        for (std::size_t i = 0; i < examples.size(); ++i) {
            std::vector<std::optional<std::string>> row = {std::to_string(examples[i].id), examples[i].text,
                                                           predicted_label(scored.at(i).scores, adapter.task, adapter.threshold)};
            for (const double score : scored.at(i).scores)
                row.push_back(number_as_text(score));
            writer.write(row);
        }
        writer.finish();
    });
}

void print_table(const AdapterDescription& adapter, const std::vector<ScoredExample>& scored)
{
    std::vector<std::string> headings = {"Row", "Predicted"};
    headings.insert(headings.end(), adapter.task.labels.begin(), adapter.task.labels.end());
    TextTable table(headings);
    for (const ScoredExample& example : scored) {
        std::vector<std::string> row = {std::to_string(example.id), predicted_label(example.scores, adapter.task, adapter.threshold)};
        for (const double score : example.scores)
            row.push_back(fixed(score, 4));
        table.add(row);
    }
    std::cout << table.text();
}

}

void score_with_adapter(const ScoreOptions& options)
{
    if (!options.out.empty())
        check_export_ending(options.out);
    const AdapterDescription adapter = adapter_of(options);
    const std::vector<Example> examples = examples_of(options);
    const std::vector<ScoredExample> scored = score_in_worker(options.adapter, adapter, examples, options);
    if (!options.out.empty())
        write_file(options.out, adapter, examples, scored);
    if (options.json)
        std::cout << json_of(adapter, scored).dump() << "\n";
    else if (!options.out.empty())
        std::cout << counted(std::ssize(scored), "row", "rows") << " written to " << options.out << ".\n";
    else
        print_table(adapter, scored);
}

}
