#include "review/labels_panel.h"

#include "review/figure_text.h"
#include "review/figure_view.h"
#include "widgets/qt_text.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace winnow {

LabelsPanel::LabelsPanel(ReviewState& state, QWidget* parent) : QWidget(parent), m_state(state), m_model(new FigureTable(this))
{
    setObjectName(QStringLiteral("labels_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(make_figure_view(m_model, QStringLiteral("label_figures"), tr("Figures label by label"), this));
    m_model->set_columns({tr("Label"), tr("Precision"), tr("Recall"), tr("F1"), tr("ROC-AUC against the rest"), tr("Comments")});
    connect(&state, &ReviewState::data_changed, this, &LabelsPanel::show_labels);
    connect(&state, &ReviewState::point_changed, this, &LabelsPanel::show_labels);
}

void LabelsPanel::show_labels()
{
    const ClassificationReport& report = m_state.report();
    std::vector<FigureTable::Row> rows;
    std::int64_t comments = 0;
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        const LabelMeasures& measures = report.labels[label];
        const QString area = label < m_state.auc_by_label().size() ? figure_text(m_state.auc_by_label()[label]) : figure_text(std::nullopt);
        comments += measures.support;
        QStringList help;
        if (measures.predicted == 0)
            help << tr("No comment is given this label, so there is no precision. In the mean it counts as 0.");
        if (measures.support == 0)
            help << tr("No comment has this label, so there is no recall. In the mean it counts as 0.");
        rows.push_back({{qt(m_state.data().task.labels[label]), figure_text(measures.defined_precision()), figure_text(measures.defined_recall()),
                         figure_text(measures.defined_f1()), area, QLocale().toString(static_cast<qlonglong>(measures.support))},
                        help.join(QLatin1Char('\n')),
                        false});
    }
    rows.push_back({{tr("Mean, each label alike"), figure_text(report.macro_precision), figure_text(report.macro_recall), figure_text(report.macro_f1), QString(),
                     QLocale().toString(static_cast<qlonglong>(comments))},
                    {},
                    false});
    m_model->set_rows(std::move(rows));
}

}
