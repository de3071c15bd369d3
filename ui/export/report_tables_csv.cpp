#include "export/report.h"

#include "common/files.h"
#include "ingest/row_writer.h"

#include <charconv>

namespace winnow {

namespace {

// Figures in a file are for other programs: with a point, whatever the language, and all their digits.
std::string exact(double value)
{
    char digits[32];
    return std::string(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

// What is not defined is an empty cell.
std::string exact(const std::optional<double>& value)
{
    return value ? exact(*value) : "";
}

using Rows = std::vector<std::vector<std::string>>;

void write_csv(const std::filesystem::path& path, const Rows& rows)
{
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, rows.front(), FormulaGuard::On);
        for (std::size_t i = 1; i < rows.size(); ++i)
            writer.write({rows[i].begin(), rows[i].end()});
        writer.finish();
    });
}

std::string name_of(IntervalKind kind)
{
    return kind == IntervalKind::None ? "" : kind == IntervalKind::Wilson ? "wilson" : "bootstrap";
}

Rows figures_of(const ReportData& data)
{
    Rows rows = {{"measure", "value", "low", "high", "interval_by"}};
    const auto values = MeasuredRun(data.sample, data.evaluation.positive, data.evaluation.threshold).defined_measures();
    for (const Measure measure : all_measures) {
        const auto place = static_cast<std::size_t>(measure);
        const auto& interval = data.evaluation.intervals[place];
        rows.push_back({name_of(measure), exact(values[place]), interval ? exact(interval->low) : "",
                        interval ? exact(interval->high) : "", name_of(data.interval_kinds[place])});
    }
    return rows;
}

Rows matrix_of(const ReportData& data)
{
    Rows rows = {{"true"}};
    rows.front().insert(rows.front().end(), data.task.labels.begin(), data.task.labels.end());
    const auto counts = data.evaluation.confusion_matrix.counts();
    for (std::size_t truth = 0; truth < counts.size(); ++truth) {
        rows.push_back({data.task.labels.at(truth)});
        for (const std::int64_t count : counts[truth])
            rows.back().push_back(std::to_string(count));
    }
    return rows;
}

Rows labels_of(const ReportData& data)
{
    Rows rows = {{"label", "precision", "recall", "f1", "support"}};
    for (std::size_t label = 0; label < data.task.labels.size(); ++label) {
        const LabelMeasures& measures = data.evaluation.report.labels.at(label);
        rows.push_back({data.task.labels[label], exact(measures.defined_precision()), exact(measures.defined_recall()), exact(measures.defined_f1()),
                        std::to_string(measures.support)});
    }
    return rows;
}

Rows roc_of(const Evaluation& evaluation)
{
    Rows rows = {{"false_positive_rate", "true_positive_rate", "threshold"}};
    for (const RocPoint& point : evaluation.roc)
        rows.push_back({exact(point.false_positive_rate), exact(point.true_positive_rate), exact(point.threshold)});
    return rows;
}

Rows precision_recall_of(const Evaluation& evaluation)
{
    Rows rows = {{"precision", "recall", "threshold"}};
    for (const PrecisionRecallPoint& point : evaluation.precision_recall)
        rows.push_back({exact(point.precision), exact(point.recall), exact(point.threshold)});
    return rows;
}

Rows calibration_of(const Evaluation& evaluation)
{
    Rows rows = {{"mean_score", "positive_share", "count"}};
    for (const CalibrationBin& bin : evaluation.calibration)
        rows.push_back({exact(bin.mean_score), exact(bin.positive_share), std::to_string(bin.count)});
    return rows;
}

}

std::vector<std::string> write_tables(const ReportData& data, const std::filesystem::path& folder)
{
    const std::vector<std::pair<std::string, Rows>> files = {
        {"figures.csv", figures_of(data)},
        {"confusion_matrix.csv", matrix_of(data)},
        {"labels.csv", labels_of(data)},
        {"roc.csv", roc_of(data.evaluation)},
        {"precision_recall.csv", precision_recall_of(data.evaluation)},
        {"calibration.csv", calibration_of(data.evaluation)},
    };
    std::vector<std::string> names;
    for (const auto& [name, rows] : files) {
        write_csv(folder / name, rows);
        names.push_back(name);
    }
    return names;
}

}
