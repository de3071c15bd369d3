#include "protocol/job.h"

#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "common/lines.h"
#include "common/make_folder.h"
#include "common/output_file.h"
#include "protocol/in_file.h"

#include <nlohmann/json.hpp>
#include <unordered_set>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t longest_example = std::size_t{256} << 20; // a comment of any length that the document takes

std::string line_of(const Example& example)
{
    return json_line({{"id", example.id}, {"text", example.text}, {"label", example.label}, {"split", to_string(example.split)}},
                     "The comment with the number " + std::to_string(example.id));
}

std::string line_of(const ScoredExample& scored)
{
    return json_line({{"id", scored.id}, {"scores", scored.scores}, {"split", to_string(scored.split)}, {"cut", scored.cut}},
                     "A score");
}

Split read_split(JsonFields& fields)
{
    const std::string name = fields.text("split");
    try {
        return split_from_string(name);
    } catch (const Error&) {
        fields.refuse("split", "is none of \"\", \"train\", \"validation\", \"test\"");
    }
}

Example example_of(const json& object, const std::string& where)
{
    JsonFields fields(object, where);
    Example example;
    example.id = fields.integer("id");
    example.text = fields.text("text");
    example.label = fields.text("label");
    example.split = read_split(fields);
    fields.refuse_unknown();
    return example;
}

ScoredExample scored_of(const json& object, const std::string& where)
{
    JsonFields fields(object, where);
    ScoredExample scored;
    scored.id = fields.integer("id");
    scored.scores = fields.numbers("scores");
    scored.split = read_split(fields);
    scored.cut = fields.truth("cut");
    fields.refuse_unknown();
    double sum = 0;
    for (const double score : scored.scores) {
        if (score < 0 || score > 1)
            fields.refuse("scores", "has a score that is not from 0 to 1");
        sum += score;
    }
    constexpr double rounding = 1e-3; // of a softmax in 16-bit floats
    if (sum < 1 - rounding || sum > 1 + rounding)
        fields.refuse("scores", "does not add up to 1");
    return scored;
}

// Reads one record a line; an id may be there once.
template <typename Record>
std::vector<Record> read_records(const fs::path& path, Record (*record_of)(const json&, const std::string&))
{
    std::vector<Record> records;
    std::unordered_set<std::int64_t> ids;
    in_file(path, [&] {
        for_each_line(path, longest_example, [&](std::int64_t number, std::string_view line) {
            const std::string where = "Line " + std::to_string(number);
            records.push_back(record_of(parse_json(line, where), where));
            if (!ids.insert(records.back().id).second)
                throw Error(ErrorKind::Damaged, where + ": the field \"id\" repeats that of an earlier line.");
        });
    });
    return records;
}

template <typename Record>
void write_records(const fs::path& path, const std::vector<Record>& records)
{
    write_file_atomically(path, [&](const fs::path& temporary) {
        OutputFile file(temporary, path);
        for (const Record& record : records)
            file.write(line_of(record) + "\n");
        file.finish();
    });
}

void check_examples(const Job& job, const std::vector<Example>& examples)
{
    std::unordered_set<std::int64_t> ids;
    for (const Example& example : examples) {
        if (!ids.insert(example.id).second)
            throw Error(ErrorKind::Usage, "The comment with the number " + std::to_string(example.id) + " is there twice.");
        if (!example.label.empty() && job.task.label_index(example.label) < 0)
            throw Error(ErrorKind::Usage, "The comment with the number " + std::to_string(example.id)
                        + " has the label \"" + example.label + "\", which the task \"" + job.task.name + "\" does not have.");
    }
}

}

void write_job(const fs::path& folder, const Job& job, const std::vector<Example>& examples)
{
    check_job(job);
    check_examples(job, examples);
    make_private_folder(folder);
    write_records(folder / job_files::examples, examples);
    write_job_file(folder, job);
}

std::vector<Example> read_examples(const fs::path& folder)
{
    return read_records(folder / job_files::examples, example_of);
}

void write_scores(const fs::path& folder, const std::vector<ScoredExample>& scores)
{
    write_records(folder / job_files::scores, scores);
}

std::vector<ScoredExample> read_scores(const fs::path& folder)
{
    std::vector<ScoredExample> scores = read_records(folder / job_files::scores, scored_of);
    for (const ScoredExample& scored : scores)
        if (scored.scores.size() != scores.front().scores.size())
            throw Error(ErrorKind::Damaged, "\"" + (folder / job_files::scores).string()
                        + "\" cannot be used. Its lines have different numbers of scores.");
    return scores;
}

}
