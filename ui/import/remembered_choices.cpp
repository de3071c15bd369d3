#include "import/remembered_choices.h"

#include "common/files.h"
#include "shell/settings.h"
#include "widgets/qt_text.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t longest_value = 60; // bytes

QString setting_of(const std::vector<std::string>& columns)
{
    return QStringLiteral("import/") + qt(sha256(nlohmann::json(columns).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)).substr(0, 16));
}

nlohmann::json names_json(const std::map<std::string, std::string>& names)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [value, label] : names)
        if (value.size() <= longest_value)
            json[value] = label;
    return json;
}

// Whoever changed the settings by hand: what does not fit is not taken.
std::optional<ImportChoices> choices_of(const nlohmann::json& json, std::size_t columns)
{
    ImportChoices choices;
    for (const auto& use : json.at("uses"))
        choices.uses.push_back(column_use_of(qt(use.get<std::string>())));
    const int kind = json.at("rule").get<int>();
    const int duplicates = json.at("duplicates").get<int>();
    if (choices.uses.size() != columns || kind < 0 || kind > static_cast<int>(LabelRule::Kind::AtLeast) || duplicates < 0 ||
        duplicates > static_cast<int>(Duplicates::Keep))
        return std::nullopt;
    choices.rule.kind = static_cast<LabelRule::Kind>(kind);
    choices.rule.threshold = json.at("threshold").get<double>();
    choices.rule.names = json.at("names").get<std::map<std::string, std::string>>();
    choices.duplicates = static_cast<Duplicates>(duplicates);
    return choices;
}

}

void remember_choices(const std::vector<std::string>& columns, const ImportChoices& choices)
{
    nlohmann::json uses = nlohmann::json::array();
    for (const ColumnUse use : choices.uses)
        uses.push_back(name_of(use).toStdString());
    const nlohmann::json json{{"uses", uses},
                              {"rule", static_cast<int>(choices.rule.kind)},
                              {"threshold", choices.rule.threshold},
                              {"names", names_json(choices.rule.names)},
                              {"duplicates", static_cast<int>(choices.duplicates)}};
    Settings().setValue(setting_of(columns), qt(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
}

std::optional<ImportChoices> remembered_choices(const std::vector<std::string>& columns)
{
    try {
        return choices_of(nlohmann::json::parse(Settings().value(setting_of(columns)).toString().toStdString()), columns.size());
    } catch (const nlohmann::json::exception&) {
        return std::nullopt; // there is none
    }
}

}
