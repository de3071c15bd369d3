#include "output/check_report.h"

#include "common/names.h"
#include "output/text.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr Names<Fault::Kind, 6> names = {{
    {Fault::Kind::Structure, "structure"},
    {Fault::Kind::Reference, "reference"},
    {Fault::Kind::Words, "words"},
    {Fault::Kind::CurrentLabel, "current_label"},
    {Fault::Kind::UnknownLabel, "unknown_label"},
    {Fault::Kind::FurtherColumn, "further_column"},
}};

std::string sentence(const Fault& fault)
{
    switch (fault.kind) {
    case Fault::Kind::Structure:
        return counted(fault.count, "place", "places") + " in the file cannot be read as they should.";
    case Fault::Kind::Reference:
        return counted(fault.count, "row", "rows") + " of " + fault.table + " refer to something that is not there.";
    case Fault::Kind::Words:
        return "The index for searching does not agree with the texts.";
    case Fault::Kind::CurrentLabel:
        return counted(fault.count, "comment", "comments") + " show another label than the newest of their history.";
    case Fault::Kind::UnknownLabel:
        return counted(fault.count, "comment", "comments") + " have a label that their task does not know.";
    case Fault::Kind::FurtherColumn:
        break;
    }
    return counted(fault.count, "comment", "comments") + " have further columns that cannot be read.";
}

}

std::string check_text(const ProjectCheck& check, const std::string& project)
{
    const ProjectCounts& counts = check.counts;
    const std::string holds = counted(counts.comments, "comment", "comments") + ", " + counted(counts.labels, "label", "labels") + ", " +
                              counted(counts.runs, "run", "runs");
    if (check.is_sound())
        return project + " is sound: " + holds + ".\n";
    std::string text = project + " is damaged:\n";
    for (const Fault& fault : check.faults)
        text += "  " + sentence(fault) + "\n";
    return text;
}

nlohmann::json check_json(const ProjectCheck& check)
{
    nlohmann::json faults = nlohmann::json::array();
    for (const Fault& fault : check.faults)
        faults.push_back({{"kind", name_in(names, fault.kind)}, {"table", fault.table}, {"count", fault.count}});
    return {{"sound", check.is_sound()}, {"comments", check.counts.comments}, {"labels", check.counts.labels}, {"runs", check.counts.runs}, {"faults", faults}};
}

std::string repair_text(const RepairReport& report, const std::string& copy)
{
    TextTable table({"Table", "Kept", "Lost"});
    for (const TableRepair& repair : report.tables)
        table.add({repair.table, std::to_string(repair.kept), repair.lost ? std::to_string(*repair.lost) : "some"});
    const std::string lost = report.lost_anything() ? "What can be read is in " + copy + ":\n" : "Everything could be read. It is in " + copy + ":\n";
    return lost + table.text() + "The index for searching and the labels that hold were made anew; what could be undone cannot be any more.\n";
}

nlohmann::json repair_json(const RepairReport& report, const std::string& copy)
{
    nlohmann::json tables = nlohmann::json::object();
    for (const TableRepair& repair : report.tables)
        tables[repair.table] = {{"kept", repair.kept}, {"lost", repair.lost ? nlohmann::json(*repair.lost) : nlohmann::json()}};
    return {{"copy", copy}, {"lost_anything", report.lost_anything()}, {"tables", tables}};
}

}
