#include "label/header_bar.h"

#include "label/muted_label.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int longest_name = 160; // pixels

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

}

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent), m_counts(new QLabel(this)), m_until_training(new MutedLabel({}, this)),
      m_train(new QPushButton(tr("Train now"), this)), m_annotator(new QPushButton(this)), m_queue(new QComboBox(this))
{
    m_counts->setObjectName(QStringLiteral("label_counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_until_training->setObjectName(QStringLiteral("until_training"));
    m_train->setObjectName(QStringLiteral("train_now"));
    m_train->setFocusPolicy(Qt::TabFocus);
    m_train->hide();
    m_annotator->setObjectName(QStringLiteral("annotator"));
    m_annotator->setFocusPolicy(Qt::TabFocus);
    m_annotator->setFlat(true);
    m_annotator->setToolTip(tr("Your decisions are kept under this name. A click changes it."));
    m_queue->setObjectName(QStringLiteral("queue"));
    m_queue->setAccessibleName(tr("Which comments, in which order"));
    m_queue->setToolTip(m_queue->accessibleName());
    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_counts);
    lines->addWidget(m_until_training);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 8);
    layout->setSpacing(16);
    layout->addLayout(lines, 1);
    layout->addWidget(m_train);
    layout->addWidget(m_annotator);
    layout->addWidget(m_queue);
    connect(m_queue, &QComboBox::activated, this, [this](int index) { Q_EMIT queue_chosen(static_cast<LabelQueue>(m_queue->itemData(index).toInt())); });
    connect(m_train, &QPushButton::clicked, this, &HeaderBar::training_wanted);
    connect(m_annotator, &QPushButton::clicked, this, &HeaderBar::annotator_wanted);
}

void HeaderBar::show_progress(LabelProgress& progress, const std::vector<std::string>& labels)
{
    const LabelCounts& counts = progress.counts();
    QStringList parts = {tr("%1 of %2 labelled").arg(number(counts.labelled()), number(counts.total))};
    for (const std::string& label : labels) {
        const auto found = counts.labels.find(label);
        parts << QStringLiteral("%1 %2").arg(qt(label), number(found == counts.labels.end() ? 0 : found->second));
    }
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));

    const std::int64_t missing = progress.until_training();
    QStringList hints;
    if (counts.total > counts.labelled() && missing > 0)
        hints << (progress.was_trained() ? tr("About %Ln more until the next training says something new", nullptr, static_cast<int>(missing))
                                         : tr("About %Ln more until the first training says something", nullptr, static_cast<int>(missing)));
    else if (counts.total > 0 && missing == 0)
        hints << (progress.was_trained() ? tr("Enough new or changed labels for another training") : tr("Enough labels for a first training"));
    if (const int speed = progress.labels_an_hour(); speed > 0)
        hints << tr("%Ln an hour", nullptr, speed);
    m_until_training->setText(hints.join(QStringLiteral("  ·  ")));
    m_until_training->setVisible(!hints.isEmpty());
    m_train->setVisible(missing == 0 && counts.total > 0);
}

void HeaderBar::show_queue(LabelQueue queue, std::size_t chosen)
{
    m_queue->clear();
    for (const LabelQueue each : {LabelQueue::Unlabelled, LabelQueue::InOrder, LabelQueue::Random, LabelQueue::LeastSure, LabelQueue::SuspectedMistakes,
                                  LabelQueue::SecondReading, LabelQueue::Disagreements})
        m_queue->addItem(queue_title(each), static_cast<int>(each));
    if (chosen > 0)
        m_queue->addItem(tr("%Ln chosen comment(s)", nullptr, static_cast<int>(chosen)), static_cast<int>(LabelQueue::Chosen));
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(static_cast<int>(queue))));
}

void HeaderBar::show_annotator(const std::string& name)
{
    const QString whole = qt(name);
    m_annotator->setText(m_annotator->fontMetrics().elidedText(whole, Qt::ElideRight, longest_name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_annotator->setAccessibleName(tr("Your name: %1").arg(whole));
}

void HeaderBar::open_queues()
{
    m_queue->setFocus();
    m_queue->showPopup();
}

}
