#include "common/error.h"
#include "hub/verify.h"
#include "models_commands.h"
#include "options.h"
#include "output/text.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

using Verdict = VerifiedFile::Verdict;

struct Options {
    std::string id;
    bool json = false;
};

bool is_bad(const VerifiedFile& file)
{
    return file.verdict == Verdict::Damaged || file.verdict == Verdict::Missing;
}

nlohmann::json json_of_files(const std::vector<VerifiedFile>& files)
{
    nlohmann::json json = nlohmann::json::array();
    for (const VerifiedFile& file : files)
        json.push_back({{"path", file.path}, {"bytes", file.bytes}, {"verdict", to_string(file.verdict)}});
    return json;
}

std::string table_of(const std::vector<VerifiedFile>& files)
{
    TextTable table({"file", "size", "is"});
    for (const VerifiedFile& file : files)
        table.add({file.path, bytes_text(file.bytes), to_string(file.verdict)});
    return table.text();
}

void verify(const Options& options)
{
    const LocalModel model = Catalog().resolve(options.id);
    const KnownModel* known = known_model_of(model);
    const auto files = verify_model(model.path, known && !known->file.empty() ? known->sha256 : "", [](const std::string& path) {
        std::cerr << "Checking " << path << "\n";
    });
    if (options.json)
        std::cout << nlohmann::json{{"id", model.id}, {"path", model.path.string()}, {"files", json_of_files(files)}}.dump(2) << "\n";
    else
        std::cout << table_of(files);
    const auto bad = std::ranges::find_if(files, is_bad);
    if (bad != files.end())
        throw Error(ErrorKind::Damaged, "The file " + bad->path + " of " + model.id + " is " + to_string(bad->verdict) +
                                            ". Remove the model and get it again: winnow-cli models remove " + model.id);
}

}

void add_models_verify(CLI::App& models)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = models.add_subcommand("verify", "Compare the bytes of a model with the checksums that its hub gave");
    command->add_option("id", options->id, "Its id, as listed")->required()->type_name("ID");
    add_json(*command, options->json);
    command->callback([options] { verify(*options); });
}

}
