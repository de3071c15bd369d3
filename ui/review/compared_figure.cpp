#include "review/compared_figure.h"

#include "common/number_text.h"
#include "evaluation/sample_size.h"
#include "review/figure_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int digits = 3; // the difference of two runs is often in the third
constexpr double unit = 1000;
constexpr double least_p = 0.001; // below it a p says no more than "very small"
constexpr std::int64_t most_to_name = 100000; // beyond it a number of comments says no more than "very many"

double rounded(double value)
{
    return std::round(value * unit) / unit;
}

QString shown(std::optional<double> value)
{
    return figure_text(value ? std::optional(rounded(*value)) : std::nullopt, digits);
}

QString with_sign(double value)
{
    const double figure = rounded(value) + 0.0; // no "-0.000"
    return (figure > 0 ? QStringLiteral("+") : QString()) + figure_text(figure, digits);
}

bool is_told_apart(const MeasureDifference& difference)
{
    return difference.interval.low > 0 || difference.interval.high < 0;
}

class ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonPanel)

public:
    static QStringList columns(const ComparedRuns& runs)
    {
        return {tr("Figure"), tr("Run %1").arg(runs.first), tr("Run %1").arg(runs.second), tr("Run %1 minus run %2").arg(runs.first).arg(runs.second), tr("95% interval"), tr("p"),
                tr("Told apart?")};
    }

    static QString interval(const Interval& interval) { return tr("%1 to %2").arg(with_sign(interval.low), with_sign(interval.high)); }

    static QString p(double p) { return p < least_p ? tr("below %1").arg(figure_text(least_p, digits)) : figure_text(p, digits); }

    static QString help(Measure measure)
    {
        return measure_help(measure) + QStringLiteral("\n\n") + test(measure) + QLatin1Char(' ') +
               tr("p is how often two runs that are equally good would differ at least so much by chance; below 0.05 they are told apart.");
    }

    static QString verdict(const MeasureDifference& difference, std::size_t comments)
    {
        if (is_told_apart(difference))
            return tr("yes");
        const auto needed = examples_to_tell_apart(difference, comments);
        if (!needed)
            return tr("no: they are equal here");
        const std::int64_t more = *needed - static_cast<std::int64_t>(comments);
        const bool is_use = more > 0 && more <= most_to_name; // to say how many more
        if (difference.too_few)
            return is_use ? tr("too few comments to tell: needs about %n more", nullptr, rough(more)) : tr("too few comments to tell");
        if (more <= 0)
            return tr("not quite");
        return is_use ? tr("no: needs about %n more comment(s)", nullptr, rough(more)) : tr("no, nor by any set of a useful size");
    }

private:
    static QString test(Measure measure)
    {
        switch (measure) {
        case Measure::Accuracy: return tr("Compared by the exact McNemar test, on the comments that one run alone gets right.");
        case Measure::Recall: return tr("Compared by the exact McNemar test, on the positive comments that one run alone finds.");
        case Measure::RocAuc:
        case Measure::AveragePrecision: return tr("Compared by drawing the comments anew a thousand times (a paired bootstrap).");
        default: return tr("Compared by swapping what the two runs say (a permutation test) and by a paired bootstrap, whichever is less sure.");
        }
    }

    // Two figures are as many as such a forecast is good for.
    static int rough(std::int64_t more)
    {
        const auto step = static_cast<std::int64_t>(std::pow(10, std::max(0.0, std::floor(std::log10(static_cast<double>(more))) - 1)));
        return static_cast<int>((more + step - 1) / step * step);
    }
};

std::optional<std::string> number(std::optional<double> value)
{
    return value ? std::optional(number_as_text(*value)) : std::nullopt;
}

std::string verdict_for_programs(const MeasureDifference& difference)
{
    return is_told_apart(difference) ? "yes" : difference.too_few && difference.difference != 0 ? "too few comments" : "no";
}

}

QStringList comparison_columns(const ComparedRuns& runs)
{
    return ComparisonText::columns(runs);
}

// The difference is that of the figures as they are shown, so that it adds up.
FigureTable::Row comparison_row(const ComparedFigure& figure, const ComparedRuns& runs)
{
    FigureTable::Row row;
    row.cells = {measure_name(figure.measure), shown(figure.first), shown(figure.second)};
    row.help = ComparisonText::help(figure.measure);
    if (const auto& difference = figure.difference; difference && figure.first && figure.second)
        row.cells << with_sign(rounded(*figure.first) - rounded(*figure.second)) << ComparisonText::interval(difference->interval) << ComparisonText::p(difference->p)
                  << ComparisonText::verdict(*difference, runs.comments);
    else
        row.cells << figure_text({});
    return row;
}

WrittenTable written_comparison(const std::vector<ComparedFigure>& figures, const ComparedRuns& runs)
{
    const auto name = [](std::int64_t run) { return "run " + std::to_string(run); };
    const std::optional<MeasureDifference> none;
    WrittenTable table{{"measure", name(runs.first), name(runs.second), "difference", "low", "high", "p", "told apart", "comments"}, {}};
    for (const ComparedFigure& figure : figures) {
        const auto& difference = figure.first && figure.second ? figure.difference : none;
        const auto of_difference = [&](double value) { return difference ? number(value) : std::nullopt; };
        const MeasureDifference known = difference.value_or(MeasureDifference{});
        table.rows.push_back({name_of(figure.measure), number(figure.first), number(figure.second), of_difference(known.difference), of_difference(known.interval.low),
                              of_difference(known.interval.high), of_difference(known.p), difference ? std::optional(verdict_for_programs(known)) : std::nullopt,
                              std::to_string(runs.comments)});
    }
    return table;
}

}
