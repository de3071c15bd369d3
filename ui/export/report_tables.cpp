#include "export/report_tables.h"

#include "export/html.h"
#include "export/training_words.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

constexpr int digits = 3;

class ReportTables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)

public:
    static QString name_of(Measure measure)
    {
        switch (measure) {
        case Measure::RocAuc:
            return tr("ROC-AUC");
        case Measure::AveragePrecision:
            return tr("Average precision");
        case Measure::F1:
            return tr("F1");
        case Measure::Precision:
            return tr("Precision");
        case Measure::Recall:
            return tr("Recall");
        case Measure::Accuracy:
            return tr("Accuracy");
        case Measure::MacroF1:
            return tr("Macro F1");
        }
        return {};
    }

    static QStringList figures_heading() { return {tr("Measure"), tr("Value"), tr("From"), tr("To"), tr("Interval by")}; }
    static QString kind_text(IntervalKind kind)
    {
        return kind == IntervalKind::None ? QString() : kind == IntervalKind::Wilson ? tr("Wilson") : tr("bootstrap");
    }
    static QString true_and_predicted() { return tr("True \\ predicted"); }
    static QString brier() { return tr("Brier score"); }
    static QString calibration_error() { return tr("Calibration error"); }
    static QStringList label_heading() { return {tr("Label"), tr("Precision"), tr("Recall"), tr("F1"), tr("Comments")}; }
    static QStringList data_heading() { return {tr("Part"), tr("Comments")}; }
    static QString part_name(Split part)
    {
        return part == Split::Train ? tr("Training") : part == Split::Validation ? tr("Validation") : tr("Test");
    }
    static QStringList mistakes_heading() { return {tr("Comment"), tr("Label"), tr("Classifier"), tr("Score")}; }
};

QString figure(double value)
{
    return QLocale().toString(value, 'f', digits);
}

QString figure(const std::optional<double>& value)
{
    return value ? figure(*value) : QStringLiteral("–");
}

std::optional<double> value_of(const Evaluation& evaluation, Measure measure)
{
    const LabelMeasures& positive = evaluation.report.labels.at(static_cast<std::size_t>(evaluation.positive));
    switch (measure) {
    case Measure::RocAuc:
        return evaluation.roc_auc;
    case Measure::AveragePrecision:
        return evaluation.average_precision;
    case Measure::F1:
        return positive.defined_f1();
    case Measure::Precision:
        return positive.defined_precision();
    case Measure::Recall:
        return positive.defined_recall();
    case Measure::Accuracy:
        return evaluation.report.accuracy;
    case Measure::MacroF1:
        return evaluation.report.macro_f1;
    }
    return std::nullopt;
}

}

QList<QStringList> figures_rows(const ReportData& data)
{
    const Evaluation& evaluation = data.evaluation;
    QList<QStringList> rows = {ReportTables::figures_heading()};
    for (const Measure measure : all_measures) {
        const auto& interval = evaluation.intervals[static_cast<std::size_t>(measure)];
        rows.append({ReportTables::name_of(measure), figure(value_of(evaluation, measure)), interval ? figure(interval->low) : QString(),
                     interval ? figure(interval->high) : QString(), ReportTables::kind_text(data.interval_kinds[static_cast<std::size_t>(measure)])});
    }
    rows.append({ReportTables::brier(), figure(evaluation.brier), {}, {}, {}});
    rows.append({ReportTables::calibration_error(), figure(evaluation.calibration_error), {}, {}, {}});
    return rows;
}

QList<QStringList> matrix_rows(const ReportData& data)
{
    QStringList heading = {ReportTables::true_and_predicted()};
    for (const std::string& label : data.task.labels)
        heading << qt(label);
    QList<QStringList> rows = {heading};
    for (int truth = 0; truth < data.evaluation.confusion_matrix.label_count(); ++truth) {
        QStringList row = {qt(data.task.labels.at(static_cast<std::size_t>(truth)))};
        for (int predicted = 0; predicted < data.evaluation.confusion_matrix.label_count(); ++predicted)
            row << QString::number(data.evaluation.confusion_matrix.at(truth, predicted));
        rows.append(row);
    }
    return rows;
}

QList<QStringList> label_rows(const ReportData& data)
{
    QList<QStringList> rows = {ReportTables::label_heading()};
    for (std::size_t label = 0; label < data.task.labels.size(); ++label) {
        const LabelMeasures& measures = data.evaluation.report.labels.at(label);
        rows.append({qt(data.task.labels[label]), figure(measures.defined_precision()), figure(measures.defined_recall()), figure(measures.defined_f1()),
                     QString::number(measures.support)});
    }
    return rows;
}

QString figures_table(const ReportData& data)
{
    return table(figures_rows(data));
}

QString matrix_table(const ReportData& data)
{
    return table(matrix_rows(data));
}

QString label_table(const ReportData& data)
{
    return table(label_rows(data));
}

QString data_table(const ReportData& data)
{
    const QLocale locale;
    const auto row = [&](Split part, std::int64_t count) {
        return QStringList{ReportTables::part_name(part), locale.toString(static_cast<qlonglong>(count))};
    };
    return table({ReportTables::data_heading(), row(Split::Train, data.train_examples), row(Split::Validation, data.validation_examples),
                  row(Split::Test, data.test_examples)});
}

QString training_table(const ReportData& data)
{
    return table(training_words(data));
}

QString mistakes_table(const ReportData& data)
{
    QList<QStringList> rows = {ReportTables::mistakes_heading()};
    for (const QuotedMistake& mistake : data.mistakes)
        rows.append({qt(mistake.text), qt(mistake.label), qt(mistake.predicted), figure(mistake.score)});
    return table(rows, 3);
}

}
