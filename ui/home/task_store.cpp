#include "home/task_store.h"

#include "shell/last_folder.h"
#include "store/project_settings.h"
#include "store/run_labels.h"
#include "store/undo_log.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

// The looks of all tasks with those of this one in them.
std::string looks_json(Project& project, const TaskAnswer& answer)
{
    const auto text = setting(project, project_settings::label_looks);
    nlohmann::json all = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!all.is_object())
        all = nlohmann::json::object();
    nlohmann::json mine = nlohmann::json::object();
    for (const LabelLook& look : answer.looks)
        mine[look.label] = {{"colour", look.colour.name().toStdString()}, {"key", look.key.toStdString()}};
    all[answer.task.name] = mine;
    return all.dump();
}

void keep_rest(Project& project, std::int64_t task, const TaskAnswer& answer)
{
    set_setting(project, project_settings::label_looks, looks_json(project, answer));
    const auto policy = current_policy(project, task);
    if (answer.policy != (policy ? policy->text : std::string()))
        add_policy(project, task, answer.policy);
}

QString free_file()
{
    const QDir folder(last_folder(QStringLiteral("project")));
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QStringLiteral("comments.winnow") : QStringLiteral("comments-%1.winnow").arg(number);
        if (!folder.exists(name))
            return folder.filePath(name);
    }
}

}

TaskAnswer fresh_answer(const QPalette& palette)
{
    TaskAnswer answer;
    answer.task.name = TaskForm::tr("Hostile comments").toStdString();
    answer.task.labels = {TaskForm::tr("Fine").toStdString(), TaskForm::tr("Hostile").toStdString()};
    answer.task.positive_label = answer.task.labels.back();
    for (std::size_t i = 0; i < answer.task.labels.size(); ++i)
        answer.looks.push_back({answer.task.labels[i], label_colour(static_cast<int>(i), palette), QString::number(i + 1)});
    answer.file = path_of(free_file());
    return answer;
}

TaskAnswer present_answer(Session& session, const QPalette& palette)
{
    TaskAnswer answer;
    answer.task = session.task().task;
    answer.looks = label_looks(session.project(), answer.task, palette);
    answer.of_runs = labels_of_runs(session.project(), session.task().id);
    if (const auto policy = current_policy(session.project(), session.task().id))
        answer.policy = policy->text;
    return answer;
}

void make_project(const TaskAnswer& answer)
{
    Project::create(answer.file, [&](Project& project) { keep_rest(project, add_task(project, answer.task), answer); });
    remember_folder(QStringLiteral("project"), QFileInfo(qt(answer.file)).absolutePath());
}

std::int64_t make_task(Session& session, const TaskAnswer& answer)
{
    RecordedChange change(session.project(), ChangeKind::Task, session.annotator());
    const std::int64_t task = add_task(session.project(), answer.task);
    keep_rest(session.project(), task, answer);
    change.commit();
    return task;
}

void change_task(Session& session, const TaskAnswer& answer)
{
    RecordedChange change(session.project(), ChangeKind::Task, session.annotator());
    update_task(session.project(), session.task().id, answer.task, answer.renames, session.annotator());
    keep_rest(session.project(), session.task().id, answer);
    change.set_task(session.task().id);
    change.commit();
}

}
