#include "shell/undo_text.h"

#include "widgets/qt_text.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoText)

public:
    static QString of(const UndoStep& step)
    {
        const int count = static_cast<int>(step.count);
        const QString detail = qt(step.detail);
        switch (step.kind) {
        case ChangeKind::Label:
            return tr("label %n comment(s) as %1", nullptr, count).arg(detail);
        case ChangeKind::Skip:
            return tr("skip %n comment(s)", nullptr, count);
        case ChangeKind::Unsure:
            return tr("mark %n comment(s) as unsure", nullptr, count);
        case ChangeKind::Clear:
            return tr("take the label from %n comment(s)", nullptr, count);
        case ChangeKind::Note:
            return tr("change a note");
        case ChangeKind::Settle:
            return tr("settle %n disagreement(s)", nullptr, count);
        case ChangeKind::Move:
            return tr("move %n comment(s) in the split", nullptr, count);
        case ChangeKind::Delete:
            return tr("delete %n comment(s)", nullptr, count);
        case ChangeKind::Split:
            return tr("make a new split");
        case ChangeKind::Task:
            return tr("change the task");
        case ChangeKind::Policy:
            return tr("change the policy");
        case ChangeKind::Settings:
            return tr("change the project's settings");
        case ChangeKind::Threshold:
            return tr("change the threshold of run %1").arg(detail);
        case ChangeKind::Import:
            return tr("import %n comment(s)", nullptr, count);
        }
        return {};
    }
};

}

QString undo_text(const UndoStep& step)
{
    return UndoText::of(step);
}

}
