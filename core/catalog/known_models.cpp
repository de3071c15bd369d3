#include "catalog/known_models.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

KnownModel model_from(const nlohmann::json& json)
{
    return {
        .id = json.at("id"),
        .name = json.at("name"),
        .base_model = json.at("base_model"),
        .source = json.at("source"),
        .get = json.value("get", ""),
        .file = json.value("file", ""),
        .bytes = json.at("bytes"),
        .sha256 = json.value("sha256", ""),
        .licence = json.at("licence"),
        .licence_page = json.at("licence_page"),
        .note = json.at("note"),
        .notes = json.value("notes", std::map<std::string, std::string>()),
    };
}

std::vector<KnownModel> parse_catalogue()
{
    std::vector<KnownModel> models;
    const nlohmann::json catalogue = nlohmann::json::parse(catalogue_text); // its literal lives as long as the program
    for (const auto& json : catalogue.at("models"))
        models.push_back(model_from(json));
    return models;
}

}

const std::vector<KnownModel>& known_models()
{
    static const std::vector<KnownModel> models = parse_catalogue();
    return models;
}

const KnownModel* known_model(const std::string& id)
{
    const auto& models = known_models();
    const auto found = std::ranges::find(models, id, &KnownModel::id);
    return found == models.end() ? nullptr : &*found;
}

}
