#include "shell/start_text.h"

#include "common/error.h"
#include "jobs/start_record.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class StartText {
    Q_DECLARE_TR_FUNCTIONS(StartText)

public:
    static QString of(const std::optional<StartRecord>& start)
    {
        if (!start)
            return tr("A fresh adapter");
        return start->run > 0 ? tr("The adapter of run %1").arg(start->run) : tr("The adapter in a folder “%1”").arg(qt(start->folder));
    }
    static QString unknown() { return tr("Not readable"); }
};

}

QString start_text(const Run& run)
{
    try {
        return StartText::of(start_of(run));
    } catch (const Error&) {
        return StartText::unknown(); // what else the run has is shown all the same
    }
}

}
