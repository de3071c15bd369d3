#include "shell/recipe_text.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

class RecipeText {
    Q_DECLARE_TR_FUNCTIONS(RecipeText)

public:
    static QString of(const std::string& name)
    {
        if (name == "quick")
            return tr("Quick");
        if (name == "recommended")
            return tr("Recommended");
        if (name == "codelab")
            return tr("Codelab");
        if (name == "untrained")
            return tr("Untrained");
        return tr("Own");
    }
};

}

QString recipe_text(const std::string& recipe)
{
    return RecipeText::of(recipe);
}

QString recipe_of(const Run& run)
{
    const nlohmann::json settings = nlohmann::json::parse(run.settings, nullptr, false);
    const bool has_one = settings.is_object() && settings.contains("recipe") && settings["recipe"].is_string();
    return has_one ? recipe_text(settings["recipe"].get<std::string>()) : QString();
}

}
