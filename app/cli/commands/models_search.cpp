#include "catalog/training_fit.h"
#include "models_commands.h"
#include "options.h"
#include "output/text.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::vector<std::string> words;
    bool json = false;
};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char byte) { return std::tolower(byte); });
    return text;
}

bool has_words(const KnownModel& model, const std::vector<std::string>& words)
{
    const std::string text = lower(model.id + " " + model.name + " " + model.base_model + " " + model.kaggle + " " + model.note);
    return std::ranges::all_of(words, [&](const std::string& word) { return text.find(lower(word)) != std::string::npos; });
}

bool is_here(const KnownModel& model, const std::vector<LocalModel>& local)
{
    return std::ranges::any_of(local, [&](const LocalModel& each) { return each.is_there && known_model_of(each) == &model; });
}

std::string fit_text(const KnownModel& model)
{
    const auto precision = precision_that_fits(model, machine_memory());
    return precision ? "in " + to_string(*precision) : "no";
}

std::string memory_text(const KnownModel& model, Precision precision)
{
    return bytes_text(training_memory(model, precision));
}

nlohmann::json json_with_fit(const KnownModel& model, bool here)
{
    nlohmann::json json = json_of(model);
    json["here"] = here;
    for (const Precision precision : {Precision::Float32, Precision::BFloat16, Precision::FourBit})
        json["training_memory"][to_string(precision)] = training_memory(model, precision);
    const auto fits = precision_that_fits(model, machine_memory());
    json["fits"] = fits ? nlohmann::json(to_string(*fits)) : nlohmann::json();
    return json;
}

void search(const Options& options)
{
    if (const std::string fault = catalogue_fault(); !fault.empty())
        std::cerr << fault << "\n";
    const auto local = Catalog().models();
    nlohmann::json found = nlohmann::json::array();
    TextTable table({"id", "download", "float32", "bfloat16", "4-bit", "trains here", "here"});
    for (const KnownModel& model : known_models()) {
        if (!has_words(model, options.words))
            continue;
        const bool here = is_here(model, local);
        found.push_back(json_with_fit(model, here));
        table.add({model.id, bytes_text(model.bytes), memory_text(model, Precision::Float32), memory_text(model, Precision::BFloat16),
                   memory_text(model, Precision::FourBit), fit_text(model), here ? "yes" : ""});
    }
    if (options.json) {
        std::cout << nlohmann::json{{"models", found}, {"machine_memory", machine_memory()}}.dump(2) << "\n";
    } else if (found.empty()) {
        std::cout << "No model of the catalogue has these words. Any other one comes by its address: winnow-cli models get hf:org/name\n";
    } else {
        std::cout << table.text() << "\nMemory to train it in, about, with its weights held so; this machine has " << bytes_text(machine_memory())
                  << ". Get one with: winnow-cli models get ID\n";
    }
}

}

void add_models_search(CLI::App& models)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = models.add_subcommand("search", "The models that Winnow knows: size, memory to train them, which fit this machine");
    command->add_option("words", options->words, "Only those with all of these words in name, address or note")->type_name("WORDS");
    add_json(*command, options->json);
    command->callback([options] { search(*options); });
}

}
