#include "train/training_command.h"

#include "widgets/qt_text.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

// For a POSIX shell.
QString quoted(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    QString inside = text;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString list_text(const nlohmann::json& list)
{
    QStringList names;
    for (const auto& name : list)
        names << qt(name.get<std::string>());
    return names.join(QLatin1Char(','));
}

QString option_text(const std::string& field, const nlohmann::json& value)
{
    const QString option = qt(option_of_setting(field));
    if (value.is_boolean())
        return value.get<bool>() ? option : QStringLiteral("--no-") + option.mid(2);
    if (value.is_array())
        return option + QLatin1Char(' ') + list_text(value);
    return option + QLatin1Char(' ') + quoted(qt(value.is_string() ? value.get<std::string>() : value.dump()));
}

// A recipe of the program whose settings these began as; own ones are told from the quick one.
std::string recipe_of(const TrainingSettings& settings)
{
    const std::vector<std::string> names = recipe_names();
    return std::find(names.begin(), names.end(), settings.recipe) == names.end() ? "quick" : settings.recipe;
}

}

QString training_command(const std::filesystem::path& project, const std::string& task, const std::string& model, const TrainingSettings& settings)
{
    const std::string base = recipe_of(settings);
    const nlohmann::json standard = recipe(base);
    const nlohmann::json wanted = settings;
    QStringList words = {QStringLiteral("winnow-cli train"), quoted(qt(project)),     QStringLiteral("--task"),   quoted(qt(task)),
                         QStringLiteral("--model"),          quoted(qt(model)),       QStringLiteral("--recipe"), qt(base)};
    for (const auto& [field, value] : wanted.items())
        if (field != "recipe" && value != standard.at(field))
            words << option_text(field, value);
    return words.join(QLatin1Char(' '));
}

}
