#include "home/demo_project.h"

#include "common/error.h"
#include "ingest/import.h"
#include "jobs/split_maker.h"
#include "store/project.h"
#include "store/tasks.h"
#include "widgets/qt_text.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace winnow {

namespace {

constexpr std::int64_t seed = 1234;

QString made_by_quickstart()
{
    return QDir::home().filePath(QStringLiteral("winnow-demo/demo.winnow"));
}

QString in_documents()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("Winnow demo/demo.winnow"));
}

std::string carried_text(const QString& name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Internal, "The demo is not in this program.");
    return file.readAll().toStdString();
}

Task demo_task()
{
    Task task;
    task.name = "Hostile comments";
    task.labels = {"Fine", "Hostile"};
    task.positive_label = "Hostile";
    return task;
}

void fill(Project& project)
{
    QTemporaryDir folder;
    const QString comments = folder.filePath(QStringLiteral("comments.csv"));
    if (!QFile::copy(QStringLiteral(":/demo/comments.csv"), comments))
        throw Error(ErrorKind::NoSpace, "There is no space for temporary files.");
    const StoredTask task{add_task(project, demo_task()), demo_task()};
    add_policy(project, task.id, carried_text(QStringLiteral("policy.md")));
    ImportOptions options;
    options.annotator = "demo";
    import_file(project, task, path_of(comments), options);
    make_split(project, task, default_split_plan(seed));
    forget_undo_steps(project); // nobody wants to undo the demo away
}

}

std::filesystem::path open_or_make_demo()
{
    for (const QString& file : {made_by_quickstart(), in_documents()})
        if (QFile::exists(file))
            return path_of(file);
    const std::filesystem::path file = path_of(in_documents());
    QDir().mkpath(qt(file.parent_path()));
    Project::create(file, fill);
    return file;
}

}
