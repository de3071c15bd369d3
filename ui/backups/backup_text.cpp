#include "backups/backup_text.h"

#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <cstdlib>

namespace winnow {

namespace {

class BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupText)

public:
    static QString reason(BackupReason reason)
    {
        switch (reason) {
        case BackupReason::Periodic:
            return tr("by itself");
        case BackupReason::ByHand:
            return tr("by hand");
        case BackupReason::BeforeMigration:
            return tr("before the format was brought up to date");
        case BackupReason::BeforeDeletion:
            return tr("before comments were deleted");
        case BackupReason::BeforeRepair:
            return tr("before a repair");
        case BackupReason::BeforeRestore:
            break;
        }
        return tr("before a backup was restored");
    }

    static QString comments(int count) { return tr("%Ln comment(s)", nullptr, count); }
    static QString labels(int count) { return tr("%Ln label(s)", nullptr, count); }
    static QString runs(int count) { return tr("%Ln run(s)", nullptr, count); }
    static QString change(const QString& what, bool is_fewer) { return is_fewer ? tr("%1 fewer than now").arg(what) : tr("%1 more than now").arg(what); }
};

void add_change(QStringList& changes, QString (*what)(int), std::int64_t now, std::int64_t then)
{
    if (now != then)
        changes << BackupText::change(what(static_cast<int>(std::abs(then - now))), then < now);
}

}

QString when_text(const Backup& backup)
{
    const QDateTime time = QDateTime::fromString(qt(backup.time), Qt::ISODateWithMs).toLocalTime();
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString reason_text(BackupReason reason)
{
    return BackupText::reason(reason);
}

QString counts_text(const ProjectCounts& counts)
{
    return QLocale().createSeparatedList({BackupText::comments(static_cast<int>(counts.comments)), BackupText::labels(static_cast<int>(counts.labels)),
                                          BackupText::runs(static_cast<int>(counts.runs))});
}

QString difference_text(const ProjectCounts& now, const ProjectCounts& then)
{
    QStringList changes;
    add_change(changes, BackupText::comments, now.comments, then.comments);
    add_change(changes, BackupText::labels, now.labels, then.labels);
    add_change(changes, BackupText::runs, now.runs, then.runs);
    return QLocale().createSeparatedList(changes);
}

}
