#include "shell/label_looks.h"

#include "store/project_settings.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t most_digits = 9;

// What the project says of the task's labels: an object, empty where it says nothing that can be understood.
nlohmann::json said_looks(Project& project, const std::string& task)
{
    const auto text = setting(project, project_settings::label_looks);
    const nlohmann::json all = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!all.is_object() || !all.contains(task) || !all[task].is_object())
        return nlohmann::json::object();
    return all[task];
}

QString said(const nlohmann::json& looks, const std::string& label, const char* what)
{
    if (!looks.contains(label) || !looks[label].is_object() || !looks[label].contains(what) || !looks[label][what].is_string())
        return {};
    return qt(looks[label][what].get<std::string>());
}

}

std::vector<LabelLook> label_looks(Project& project, const Task& task, const QPalette& palette)
{
    const nlohmann::json looks = said_looks(project, task.name);
    std::vector<LabelLook> list;
    for (std::size_t i = 0; i < task.labels.size(); ++i) {
        LabelLook look{task.labels[i], label_colour(static_cast<int>(i), palette), i < most_digits ? QString::number(i + 1) : QString()};
        const QColor colour(said(looks, look.label, "colour"));
        if (colour.isValid())
            look.colour = colour;
        const QString key = said(looks, look.label, "key");
        if (!key.isEmpty())
            look.key = key;
        list.push_back(look);
    }
    return list;
}

}
