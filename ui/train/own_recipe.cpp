#include "train/own_recipe.h"

#include "common/error.h"
#include "common/json_fields.h"
#include "shell/settings.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

const QString setting = QStringLiteral("train/own_recipe");

}

std::optional<TrainingSettings> own_recipe()
{
    try {
        const auto settings = parse_json(Settings().value(setting).toString().toStdString(), "The saved recipe").get<TrainingSettings>();
        check_settings(settings);
        return settings;
    } catch (const Error&) {
        return std::nullopt;
    }
}

void save_own_recipe(const TrainingSettings& settings)
{
    TrainingSettings own = settings;
    own.recipe = "own";
    Settings().setValue(setting, QString::fromStdString(nlohmann::json(own).dump()));
}

}
