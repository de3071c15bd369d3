#include "command.h"
#include "common/error.h"
#include "hub/web_file.h"
#include "ingest/import.h"
#include "interrupts.h"
#include "jobs/scratch_folder.h"
#include "options.h"
#include "output/byte_progress.h"
#include "output/import_summary.h"
#include "output/progress_line.h"
#include "store/comment_index.h"
#include "store/project.h"
#include "store/tasks.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::string file;
    std::string task;
    Mapping mapping;
    std::string at_least;
    std::string map;
    std::string delimiter;
    std::string encoding;
    bool no_header = false;
    std::string duplicates = "skip";
    bool json = false;
};

char delimiter_of(const std::string& text)
{
    if (text == "tab" || text == "\\t" || text == "\t")
        return '\t';
    if (text.size() == 1)
        return text.front();
    throw Error(ErrorKind::Usage, "A delimiter is one character, or tab; not \"" + text + "\".");
}

LabelRule rule_of(const Options& options)
{
    if (!options.at_least.empty())
        return rule_from_threshold(options.at_least);
    return options.map.empty() ? LabelRule{} : rule_from_map(options.map);
}

Duplicates duplicates_of(const std::string& name)
{
    if (name == "update")
        return Duplicates::Update;
    return name == "keep" ? Duplicates::Keep : Duplicates::Skip;
}

// Beside the project: the folder of the file may not be the user's own.
std::filesystem::path refused_file(const Options& options, const std::filesystem::path& file)
{
    const std::filesystem::path project = options.project;
    const std::string stem = file.stem().string();
    return project.parent_path() / (project.stem().string() + "-" + stem + "-refused.csv");
}

ImportOptions import_options(const Options& options)
{
    ImportOptions result;
    result.source.mapping = options.mapping;
    result.source.rule = rule_of(options);
    if (!options.delimiter.empty())
        result.source.reading.delimiter = delimiter_of(options.delimiter);
    if (!options.encoding.empty())
        result.source.reading.encoding = options.encoding;
    if (options.no_header)
        result.source.reading.header = HeaderRow::Absent;
    result.duplicates = duplicates_of(options.duplicates);
    return result;
}

std::filesystem::path bring(const std::string& url, const std::filesystem::path& folder)
{
    ProgressLine line;
    std::stop_source stop;
    const Interrupts interrupts([&stop] { stop.request_stop(); });
    const auto on_progress = [&line](const Downloading& progress) {
        if (progress.bytes > 0)
            line.show(progress);
    };
    const ModelListener listener{on_progress, [&line](const std::string& sentence) { line.note(sentence); }};
    return bring_web_file({url, {}}, folder, hub_settings(), listener, stop.get_token());
}

void run(const Options& options)
{
    ImportOptions how = import_options(options);
    Project project = Project::open(options.project);
    const StoredTask task = task_named(project, options.task);
    std::optional<ScratchFolder> scratch; // for a file of the web
    std::filesystem::path file = options.file;
    if (is_web_address(options.file))
        file = bring(options.file, scratch.emplace().path());
    how.refused_file = refused_file(options, file);
    ByteProgress progress("importing");
    const ImportSummary summary =
        import_file(project, task, file, how, [&](std::int64_t done, std::int64_t total) { return progress.show(done, total); });
    progress.clear();
    ByteProgress indexing("indexing words");
    index_comments(project, [&](double share) { return indexing.show(static_cast<std::int64_t>(1000 * share), 1000); });
    indexing.clear();
    if (options.json)
        std::cout << import_json(summary, how.refused_file).dump(2) << "\n";
    else
        std::cout << import_text(summary, how.refused_file) << "Next: winnow-cli split " << options.project << "\n";
}

void add_column(CLI::App& command, const std::string& option, std::optional<std::string>& column, const std::string& help)
{
    command.add_option_function<std::string>(option, [&column](const std::string& name) { column = name; }, help + " (guessed by its name)")
        ->type_name("COL");
}

}

void add_import_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("import", "Take the comments of a CSV, TSV or JSONL file, or of one at an https address, into a project");
    add_project(*command, options->project);
    command->add_option("file", options->file, "The file, or its address: https://…")->required()->type_name("FILE");
    add_column(*command, "--text", options->mapping.text, "Column of the comment");
    add_column(*command, "--label", options->mapping.label, "Column of the label");
    add_column(*command, "--id", options->mapping.id, "Column of the comment's id");
    add_column(*command, "--annotator", options->mapping.annotator, "Column of who gave the label");
    add_column(*command, "--date", options->mapping.date, "Column of when");
    add_column(*command, "--note", options->mapping.note, "Column of a note");
    auto* at_least = command->add_option("--at-least", options->at_least, "The label column is a number: from here up it is the positive label")->type_name("median|X");
    command->add_option("--map", options->map, "What the label column says, and the label it means")->type_name("raw=Label,...")->excludes(at_least);
    command->add_option("--delimiter", options->delimiter, "Stands between the columns: a character or tab (guessed)")->type_name("C");
    command->add_option("--encoding", options->encoding, "UTF-8, UTF-16, Windows-1252, ... (guessed)")->type_name("E");
    command->add_flag("--no-header", options->no_header, "The first row is a comment; the columns are called \"column 1\", \"column 2\", ...");
    command->add_option("--duplicates", options->duplicates, "A text that is there already: skip, update or keep; a label is never lost")
        ->check(CLI::IsMember({"skip", "update", "keep"}))
        ->capture_default_str();
    add_task(*command, options->task);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
