#include "catalog/known_models.h"

#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t largest_catalogue = std::size_t{4} << 20;

std::string text_or_empty(JsonFields& fields, const char* name)
{
    const nlohmann::json* member = fields.optional_member(name);
    return member ? fields.text(name) : "";
}

std::map<std::string, std::string> notes_of(JsonFields& fields)
{
    std::map<std::string, std::string> notes;
    if (const nlohmann::json* member = fields.optional_member("notes"); member && member->is_object())
        for (const auto& [language, note] : member->items())
            if (note.is_string())
                notes[language] = note;
    return notes;
}

KnownModel model_from(const nlohmann::json& json, const std::string& where)
{
    JsonFields fields(json, where);
    KnownModel model;
    model.id = fields.text("id");
    model.name = fields.text("name");
    model.base_model = fields.text("base_model");
    model.source = text_or_empty(fields, "source");
    model.get = text_or_empty(fields, "get");
    model.hugging_face = text_or_empty(fields, "hugging_face");
    model.kaggle = text_or_empty(fields, "kaggle");
    model.file = text_or_empty(fields, "file");
    model.bytes = fields.optional_integer("bytes").value_or(0);
    model.sha256 = text_or_empty(fields, "sha256");
    model.parameters = fields.optional_integer("parameters").value_or(0);
    model.embedding_parameters = fields.optional_integer("embedding_parameters").value_or(0);
    model.licence = text_or_empty(fields, "licence");
    model.licence_page = text_or_empty(fields, "licence_page");
    model.note = text_or_empty(fields, "note");
    model.notes = notes_of(fields);
    fields.refuse_unknown();
    return model;
}

std::vector<KnownModel> parse_catalogue(std::string_view text, const std::string& where)
{
    const auto json = parse_json(text, where);
    JsonFields fields(json, where);
    fields.integer("version", 1, 1);
    std::vector<KnownModel> models;
    for (const auto& object : fields.array("models"))
        models.push_back(model_from(object, where + ", a model"));
    fields.refuse_unknown();
    return models;
}

void put(std::vector<KnownModel>& models, const KnownModel& own)
{
    const auto same = std::ranges::find(models, own.id, &KnownModel::id);
    if (same == models.end())
        models.push_back(own);
    else
        *same = own;
}

struct Catalogue {
    std::vector<KnownModel> models;
    std::string fault; // of the user's own
};

Catalogue read_catalogue()
{
    Catalogue catalogue{parse_catalogue(catalogue_text, "The catalogue"), {}};
    const std::filesystem::path own = config_folder() / "catalogue.json";
    try {
        if (std::filesystem::exists(own))
            add_catalogue(catalogue.models, own);
    } catch (const Error& error) {
        catalogue.fault = std::string(error.what()) + " It is left out.";
    }
    return catalogue;
}

const Catalogue& catalogue()
{
    static const Catalogue read = read_catalogue();
    return read;
}

}

void add_catalogue(std::vector<KnownModel>& models, const std::filesystem::path& file)
{
    for (const KnownModel& model : parse_catalogue(read_file(file, largest_catalogue), "The catalogue " + file.string()))
        put(models, model);
}

const std::vector<KnownModel>& known_models()
{
    return catalogue().models;
}

std::string catalogue_fault()
{
    return catalogue().fault;
}

const KnownModel* known_model(const std::string& id)
{
    const auto& models = known_models();
    const auto found = std::ranges::find(models, id, &KnownModel::id);
    return found == models.end() ? nullptr : &*found;
}

const KnownModel* known_model_at(const std::string& address)
{
    const auto& models = known_models();
    const auto found = std::ranges::find_if(models, [&](const KnownModel& model) { return model.hugging_face == address || model.kaggle == address; });
    return address.empty() || found == models.end() ? nullptr : &*found;
}

std::string way_to_get(const KnownModel& model)
{
    if (!model.get.empty())
        return model.get;
    if (!model.hugging_face.empty() || !model.kaggle.empty())
        return "winnow-cli models get " + model.id;
    return {};
}

}
