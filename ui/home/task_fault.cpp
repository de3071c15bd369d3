#include "home/task_fault.h"

#include "widgets/error_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QSet>

namespace winnow {

namespace {

class TaskFault {
    Q_DECLARE_TR_FUNCTIONS(TaskFault)

public:
    static QString of(const Task& task)
    {
        if (qt(task.name).trimmed().isEmpty())
            return tr("The task has no name. Give it one.");
        if (task.labels.size() < 2)
            return tr("There are fewer than two labels. Name at least two.");
        return of_labels(task);
    }

private:
    static QString of_labels(const Task& task)
    {
        QSet<QString> seen;
        for (const std::string& each : task.labels) {
            const QString label = qt(each);
            if (label.trimmed().isEmpty())
                return tr("A label is empty. Give every label a name.");
            if (label.contains(QLatin1Char(',')))
                return tr("The label “%1” has a comma, which separates labels in the prompt. Choose another name.").arg(label);
            if (seen.contains(label))
                return tr("The label “%1” is there twice. Name each label once.").arg(label);
            seen.insert(label);
        }
        if (task.positive_label.empty())
            return tr("No label is chosen as the harmful one. Choose the one that is looked for.");
        return {};
    }
};

}

QString task_fault(const Task& task)
{
    if (const QString often = TaskFault::of(task); !often.isEmpty())
        return often;
    try {
        check_task(task);
    } catch (const Error& error) {
        return error_text(error.kind(), error.what());
    }
    return {};
}

}
