#include "label/agreement_panel.h"

#include "evaluation/agreement.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace winnow {

AgreementPanel::AgreementPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_figures(new QLabel(this)), m_open(new QListWidget(this))
{
    setObjectName(QStringLiteral("agreement_panel"));
    m_figures->setObjectName(QStringLiteral("agreement_figures"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setToolTip(tr("Cohen's kappa: 1 is full agreement, 0 what chance would give."));
    m_open->setObjectName(QStringLiteral("disagreements"));
    m_open->setAccessibleName(tr("Comments that two people labelled differently"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 16);
    layout->addWidget(m_figures);
    layout->addWidget(m_open, 1);
    connect(m_open, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT comment_wanted(item->data(Qt::UserRole).toLongLong()); });
}

void AgreementPanel::refresh()
{
    m_background.start(
        [path = m_session.path(), task = m_session.task()](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return agreement_of(project, task);
        },
        [this](const Agreement& agreement) { show_agreement(agreement); },
        [this](const std::exception_ptr& exception) { m_figures->setText(sentence_of(exception)); });
}

AgreementPanel::Agreement AgreementPanel::agreement_of(Project& project, const StoredTask& task)
{
    Agreement agreement;
    ConfusionMatrix matrix(static_cast<int>(task.task.labels.size()));
    for (const LabelPair& pair : label_pairs(project, task.id)) {
        const int first = task.task.label_index(pair.first_label);
        const int second = task.task.label_index(pair.second_label);
        if (first < 0 || second < 0)
            continue;
        matrix.add(first, second);
        ++agreement.pairs;
        agreement.equal += first == second;
    }
    agreement.kappa = cohen_kappa(matrix);
    for (Disagreement& disagreement : disagreements(project, task.id))
        if (!disagreement.settled)
            agreement.open.push_back(std::move(disagreement));
    return agreement;
}

void AgreementPanel::show_agreement(const Agreement& agreement)
{
    const QString kappa = agreement.kappa ? QLocale().toString(*agreement.kappa, 'f', 2) : QStringLiteral("–");
    m_figures->setText(agreement.pairs == 0
                           ? tr("Nothing was read twice yet.")
                           : tr("%1 of %2 double readings agree. Cohen's kappa: %3").arg(agreement.equal).arg(agreement.pairs).arg(kappa));
    m_open->clear();
    for (const Disagreement& disagreement : agreement.open) {
        const LabelPair& pair = disagreement.pair;
        auto* item = new QListWidgetItem(tr("%1: %2, %3: %4").arg(qt(pair.first_annotator), qt(pair.first_label), qt(pair.second_annotator), qt(pair.second_label)), m_open);
        item->setData(Qt::UserRole, static_cast<qlonglong>(pair.comment_id));
    }
    m_open->setVisible(m_open->count() > 0);
}

}
