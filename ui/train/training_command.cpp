#include "train/training_command.h"

#include "jobs/start_adapter.h"
#include "widgets/qt_text.h"

#include <QRegularExpression>
#include <algorithm>
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

bool is_of_shape(const std::string& field)
{
    return std::ranges::find(settings_of_shape, field) != settings_of_shape.end();
}

// The adapter of a run comes out of the project first.
QStringList export_words(const std::filesystem::path& project, std::int64_t run, const QString& folder)
{
    return {QStringLiteral("winnow-cli export adapter"), quoted(qt(project)), folder, QStringLiteral("--run"), QString::number(run), QStringLiteral("&&")};
}

}

QString training_command(const std::filesystem::path& project, const std::string& task, const std::string& model, const TrainingSettings& settings,
                         const std::optional<StartChoice::Source>& start)
{
    const std::string base = recipe_of(settings);
    const nlohmann::json standard = recipe(base);
    const nlohmann::json wanted = settings;
    QStringList words = {QStringLiteral("winnow-cli train"), quoted(qt(project)),     QStringLiteral("--task"),   quoted(qt(task)),
                         QStringLiteral("--model"),          quoted(qt(model)),       QStringLiteral("--recipe"), qt(base)};
    for (const auto& [field, value] : wanted.items())
        if (field != "recipe" && value != standard.at(field) && !(start && is_of_shape(field)))
            words << option_text(field, value);
    if (!start)
        return words.join(QLatin1Char(' '));
    if (const auto* folder = std::get_if<std::filesystem::path>(&*start))
        return (words << QStringLiteral("--from-adapter") << quoted(qt(*folder))).join(QLatin1Char(' '));
    const std::int64_t run = std::get<std::int64_t>(*start);
    const QString folder = QStringLiteral("adapter-of-run-%1").arg(run);
    return (export_words(project, run, folder) + words << QStringLiteral("--from-adapter") << folder).join(QLatin1Char(' '));
}

}
