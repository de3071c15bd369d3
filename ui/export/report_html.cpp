#include "export/report_html.h"

#include "export/html.h"
#include "export/policy_html.h"
#include "export/report_tables.h"
#include "shell/model_title.h"
#include "shell/threshold_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

constexpr const char* style =
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.45;color:#22262b;background:#fff}"
    "h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}"
    "table{border-collapse:collapse;margin:.6em 0}th,td{padding:.25em .8em;border-bottom:1px solid #d8d8d4;text-align:left}"
    "td.number{text-align:right}.plots td{border:0;padding:0}.plots img{width:100%}.muted{color:#666}"
    ".policy{border-left:3px solid #d8d8d4;padding-left:1em}blockquote{color:#555}"
    "pre{white-space:pre-wrap;background:#f4f4f2;padding:.8em}";

class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit Report(const ReportData& data) : m_data(data) {}

    QString html(const QList<ReportPlot>& plots) const
    {
        return QStringLiteral("<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>%3</style></head><body>%4</body></html>\n")
            .arg(QLocale().bcp47Name(), escaped(title()), QString::fromLatin1(style), body(plots));
    }

private:
    QString title() const { return tr("%1: run %2").arg(qt(m_data.task.name)).arg(m_data.run.number); }

    QString body(const QList<ReportPlot>& plots) const
    {
        return heading(1, title()) + paragraph(summary()) + heading(2, tr("How good it is")) + paragraph(part_sentence()) + figures_table(m_data) +
               heading(2, tr("Confusion matrix")) + paragraph(tr("Rows are the true labels, columns what the classifier says.")) + matrix_table(m_data) +
               heading(2, tr("Curves")) + pictures(plots) + heading(2, tr("By label")) + label_table(m_data) +
               heading(2, tr("What is decided")) + task_section() + heading(2, tr("Data")) + data_table(m_data) + heading(2, tr("Training")) +
               training_table(m_data) + heading(2, tr("Limits")) + limits() + mistakes();
    }

    QString summary() const
    {
        return tr("Project %1. Base model: %2. A comment is %3 where its score is at least %4.")
            .arg(qt(m_data.project_name), model_title(m_data.run.model), qt(m_data.task.positive_label),
                 m_data.run.threshold ? threshold_text(m_data.run) : tr("the highest"));
    }

    QString part_sentence() const
    {
        const int n = static_cast<int>(m_data.evaluation.n);
        const int changed = static_cast<int>(m_data.changed_labels);
        QStringList sentences;
        if (m_data.part == Split::Test) {
            sentences << tr("Measured on %n comment(s) of the test part, which the training never saw.", nullptr, n)
                      << tr("The test part was looked at %n time(s).", nullptr, m_data.test_looks);
            if (chosen_on_test())
                sentences << tr("The threshold was set by hand while looking at it: the figures at this threshold are too good.");
            if (changed > 0)
                sentences << tr("%n of its labels changed after looking. The figures count the labels that the run was made with; those of the next run will be a little too good.", nullptr, changed);
            return sentences.join(QLatin1Char(' '));
        }
        const bool chosen_here = m_data.threshold.value && !chosen_on_test();
        sentences << (chosen_here ? tr("Measured on %n comment(s) of the validation part, which the threshold was chosen on: the figures are a little too good.", nullptr, n)
                                  : tr("Measured on %n comment(s) of the validation part.", nullptr, n));
        if (chosen_on_test())
            sentences << tr("The threshold was set by hand while looking at the test part.");
        else if (m_data.test_examples > 0)
            sentences << tr("The test part was not looked at for this report.");
        if (changed > 0)
            sentences << tr("%n of the labels changed since the run. The figures count those that it was made with.", nullptr, changed);
        return sentences.join(QLatin1Char(' '));
    }

    bool chosen_on_test() const { return m_data.threshold.value && m_data.threshold.choice.way == ThresholdChoice::Way::ByHandOnTest; }

    static QString pictures(const QList<ReportPlot>& plots)
    {
        // A table, two in a row: the PDF's HTML knows no other way to put pictures side by side.
        QString html = QStringLiteral("<table class=\"plots\"><tr>");
        for (qsizetype i = 0; i < plots.size(); ++i) {
            if (i > 0 && i % 2 == 0)
                html += QStringLiteral("</tr><tr>");
            html += QStringLiteral("<td><img src=\"%1\" alt=\"%2\"></td>").arg(plots[i].image, escaped(plots[i].title));
        }
        return html + QStringLiteral("</tr></table>");
    }

    QString task_section() const
    {
        QString html = paragraph(qt(m_data.task.instructions)) + list(classes());
        if (m_data.policy)
            html += paragraph(tr("The policy, version %1:").arg(m_data.policy->version)) + QStringLiteral("<div class=\"policy\">%1</div>").arg(policy_html(qt(m_data.policy->text)));
        return html;
    }

    QStringList classes() const
    {
        QStringList classes;
        for (const std::string& label : m_data.task.labels)
            classes << (label == m_data.task.positive_label ? tr("%1 (what is looked for)").arg(qt(label)) : qt(label));
        return classes;
    }

    QString limits() const
    {
        return list({tr("The figures hold for comments like those of the part they were measured on; elsewhere, measure again."),
                     tr("The intervals (%1%) say what the small number of comments leaves open; they say nothing of labels that are wrong.")
                         .arg(m_data.evaluation.bootstrap.confidence * 100),
                     tr("An interval by bootstrap comes of %1 resamples of the comments; one by Wilson is that of a proportion, and stands where all resamples agree.")
                         .arg(QLocale().toString(m_data.evaluation.bootstrap.resamples)),
                     tr("Each further look at the same test part makes its figures a little too good."),
                     tr("A score is no judgement: a person should decide where a mistake does harm.")});
    }

    QString mistakes() const
    {
        if (m_data.mistakes.empty())
            return {};
        return heading(2, tr("Misclassified, surest first")) + mistakes_table(m_data);
    }

    const ReportData& m_data;
};

}

QString report_html(const ReportData& data, const QList<ReportPlot>& plots)
{
    return Report(data).html(plots);
}

}
