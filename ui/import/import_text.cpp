#include "import/import_text.h"

#include "widgets/comment_text.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    static QString added(const ImportSummary& summary)
    {
        QStringList labels;
        for (const auto& [label, count] : summary.labels)
            labels << QStringLiteral("%1 %2").arg(QLocale().toString(static_cast<qlonglong>(count)), shown_text(label));
        if (summary.unlabelled > 0)
            labels << tr("%Ln without a label", nullptr, static_cast<int>(summary.unlabelled));
        const QString comments = tr("%Ln new comment(s)", nullptr, static_cast<int>(summary.imported));
        return summary.imported == 0 ? comments : QStringLiteral("%1: %2").arg(comments, labels.join(QStringLiteral(", ")));
    }

    static QStringList duplicates(const ImportSummary& summary)
    {
        QStringList lines;
        if (summary.skipped > 0)
            lines << tr("%Ln duplicate(s) left out", nullptr, static_cast<int>(summary.skipped));
        if (summary.label_added > 0)
            lines.last() += QStringLiteral(", ") + tr("%Ln of which give a comment its label", nullptr, static_cast<int>(summary.label_added));
        if (summary.updated > 0)
            lines << tr("%Ln duplicate(s) update the comment that is there", nullptr, static_cast<int>(summary.updated));
        if (summary.kept > 0)
            lines << tr("%Ln of the new ones are duplicates", nullptr, static_cast<int>(summary.kept));
        if (summary.contradictory > 0) // each of them is a duplicate
            lines.last() += QStringLiteral(", ") + tr("%Ln of which contradict the label that the same text has already", nullptr, static_cast<int>(summary.contradictory));
        return lines;
    }

    static QStringList refusals(const ImportSummary& summary)
    {
        QStringList lines;
        for (const auto& [reason, rows] : summary.refusals)
            lines << tr("%Ln row(s) refused: %1", nullptr, static_cast<int>(rows)).arg(sentence_text(reason));
        return lines;
    }
};

}

QStringList import_text(const ImportSummary& summary)
{
    return QStringList(ImportText::added(summary)) + ImportText::duplicates(summary) + ImportText::refusals(summary);
}

}
