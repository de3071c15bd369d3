#include "command.h"
#include "model_access.h"
#include "options.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string model = "starter";
    std::string text;
    bool json = false;
};

void run(const Options& options)
{
    const Tokenizer tokenizer = open_model(options.model)->tokenizer();
    const std::vector<std::int64_t> tokens = tokenizer.encode(options.text);
    std::vector<std::string> pieces;
    for (const std::int64_t token : tokens)
        pieces.push_back(tokenizer.piece(token));
    if (options.json) {
        std::cout << nlohmann::json{{"tokens", tokens}, {"pieces", pieces}}.dump() << "\n";
        return;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i)
        std::cout << tokens[i] << "\t" << pieces[i] << "\n";
}

}

void add_tokenize_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("tokenize", "Show a text as the tokens of a model (to check a model by hand)");
    add_model(*command, options->model);
    command->add_option("text", options->text, "The text; <bos> is not put before it")->required()->type_name("TEXT");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
