#include "output/import_summary.h"

#include "output/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t shown_lines = 10;

std::string lines_text(const std::vector<RefusedRow>& rows, std::int64_t count)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(rows.size(), shown_lines); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(rows[i].line);
    return text + (count > static_cast<std::int64_t>(shown_lines) ? ", ..." : "");
}

std::vector<std::int64_t> lines_of(const std::vector<RefusedRow>& rows)
{
    std::vector<std::int64_t> lines;
    for (const RefusedRow& row : rows)
        lines.push_back(row.line);
    return lines;
}

std::string labels_text(const ImportSummary& summary)
{
    std::string text;
    for (const auto& [label, count] : summary.labels)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + label;
    if (summary.unlabelled > 0)
        text += (text.empty() ? "" : ", ") + std::to_string(summary.unlabelled) + " without a label";
    return text;
}

std::string contradiction_text(const Contradiction& contradiction)
{
    const std::string line = "  line " + std::to_string(contradiction.line) + ": " + contradiction.label;
    const std::string other = contradiction.other_label + (contradiction.other_line ? " from line " + std::to_string(*contradiction.other_line) : "");
    switch (contradiction.duplicates) {
    case Duplicates::Skip: return line + "; the comment has " + other + ", which stays\n";
    case Duplicates::Update: return line + ", which takes the place of " + other + "\n";
    case Duplicates::Keep: break;
    }
    return line + "; a comment with the same text has " + other + ", and both stay\n";
}

std::string contradictions_text(const ImportSummary& summary)
{
    if (summary.contradictory == 0)
        return {};
    std::string text = counted(summary.contradictory, "row contradicts", "rows contradict") + " the label of the same text elsewhere:\n";
    const std::size_t shown = std::min(summary.contradictions.size(), shown_lines);
    for (std::size_t i = 0; i < shown; ++i)
        text += contradiction_text(summary.contradictions[i]);
    return text + (summary.contradictory > static_cast<std::int64_t>(shown) ? "  ...\n" : "");
}

std::string duplicates_text(const ImportSummary& summary)
{
    std::string text;
    if (summary.skipped > 0)
        text += counted(summary.skipped, "duplicate was", "duplicates were") + " left out" +
                (summary.label_added > 0 ? " (" + std::to_string(summary.label_added) + " gave a comment its label)" : "") + ".\n";
    if (summary.updated > 0)
        text += counted(summary.updated, "comment that was there already was", "comments that were there already were") + " updated.\n";
    if (summary.kept > 0)
        text += counted(summary.kept, "duplicate became a comment of its own", "duplicates became comments of their own") + ".\n";
    return text + contradictions_text(summary);
}

std::string refused_text(const ImportSummary& summary, const std::filesystem::path& refused_file)
{
    if (summary.refused == 0)
        return {};
    std::string text = counted(summary.refused, "row was", "rows were") + " refused (line " + lines_text(summary.refused_rows, summary.refused) + "):\n";
    for (const auto& [reason, count] : summary.refusals)
        text += "  " + std::to_string(count) + "  " + reason + "\n";
    if (!refused_file.empty())
        text += "They are in " + refused_file.string() + ", to be mended and imported again.\n";
    return text;
}

}

std::string import_text(const ImportSummary& summary, const std::filesystem::path& refused_file)
{
    const std::string labels = labels_text(summary);
    std::string text = counted(summary.imported, "comment", "comments") + " imported" + (labels.empty() ? "" : ": " + labels) + ".\n";
    if (summary.threshold)
        text += "The label is by the number in its column: at least " + fixed(*summary.threshold, 4) + ".\n";
    return text + duplicates_text(summary) + refused_text(summary, refused_file);
}

nlohmann::json import_json(const ImportSummary& summary, const std::filesystem::path& refused_file)
{
    return {
        {"import", summary.import_id},
        {"rows", summary.rows},
        {"imported", summary.imported},
        {"labelled", summary.labelled},
        {"unlabelled", summary.unlabelled},
        {"labels", summary.labels},
        {"skipped", summary.skipped},
        {"label_added", summary.label_added},
        {"updated", summary.updated},
        {"kept", summary.kept},
        {"contradictory", summary.contradictory},
        {"contradictions", as_json(summary.contradictions)},
        {"refused", summary.refused},
        {"refusals", summary.refusals},
        {"refused_lines", lines_of(summary.refused_rows)},
        {"refused_file", summary.refused > 0 ? refused_file.string() : ""},
        {"threshold", summary.threshold ? nlohmann::json(*summary.threshold) : nlohmann::json()},
        {"encoding", summary.shape.encoding},
        {"delimiter", std::string(1, summary.shape.delimiter)},
    };
}

}
