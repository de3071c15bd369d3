#include "backups/check_text.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)

public:
    static QString fault(const Fault& fault)
    {
        const int count = static_cast<int>(fault.count);
        switch (fault.kind) {
        case Fault::Kind::Structure:
            return tr("%Ln place(s) in the file cannot be read as they should.", nullptr, count);
        case Fault::Kind::Reference:
            return tr("%Ln row(s) refer to something that is not there.", nullptr, count);
        case Fault::Kind::Words:
            return tr("The index for searching does not agree with the texts.");
        case Fault::Kind::CurrentLabel:
            return tr("%Ln comment(s) show another label than the newest of their history.", nullptr, count);
        case Fault::Kind::UnknownLabel:
            return tr("%Ln comment(s) have a label that their task does not know.", nullptr, count);
        case Fault::Kind::FurtherColumn:
            break;
        }
        return tr("%Ln comment(s) have further columns that cannot be read.", nullptr, count);
    }

    static QString table(const std::string& table)
    {
        if (table == "comments")
            return tr("Comments");
        if (table == "annotations")
            return tr("Labels, with their history");
        if (table == "splits")
            return tr("Comments in training, validation and test");
        if (table == "runs")
            return tr("Runs");
        if (table == "scores")
            return tr("Scores");
        if (table == "adapter_files")
            return tr("Files of adapters");
        if (table == "tasks")
            return tr("Tasks");
        if (table == "policies")
            return tr("Versions of the policy");
        return table == "imports" ? tr("Imports") : QString();
    }
};

}

QString fault_text(const Fault& fault)
{
    return CheckText::fault(fault);
}

QString table_text(const std::string& table)
{
    return CheckText::table(table);
}

}
