#include "shell/done_text.h"

#include "classify/split.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class DoneText {
    Q_DECLARE_TR_FUNCTIONS(DoneText)

public:
    static QString of(const UndoStep& step)
    {
        const int count = static_cast<int>(step.count);
        switch (step.kind) {
        case ChangeKind::Label:
            return tr("Labelled %n comment(s) as %1", nullptr, count).arg(qt(step.detail));
        case ChangeKind::Skip:
            return tr("Marked %n comment(s) as skipped", nullptr, count);
        case ChangeKind::Unsure:
            return tr("Marked %n comment(s) as unsure", nullptr, count);
        case ChangeKind::Clear:
            return tr("Took the label from %n comment(s)", nullptr, count);
        case ChangeKind::Move:
            return moved(split_from_string(step.detail), count);
        case ChangeKind::Delete:
            return tr("Deleted %n comment(s)", nullptr, count);
        default:
            return {};
        }
    }

private:
    static QString moved(Split split, int count)
    {
        switch (split) {
        case Split::Train:
            return tr("Moved %n comment(s) to training", nullptr, count);
        case Split::Validation:
            return tr("Moved %n comment(s) to validation", nullptr, count);
        case Split::Test:
            return tr("Moved %n comment(s) to test", nullptr, count);
        case Split::None:
            break;
        }
        return tr("Took %n comment(s) out of the split", nullptr, count);
    }
};

}

QString done_text(const UndoStep& step)
{
    return DoneText::of(step);
}

}
