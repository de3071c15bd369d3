#include "train/data_card.h"

#include "shell/recorded_split.h"
#include "train/balance_bars.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

namespace winnow {

DataCard::DataCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_bars(new BalanceBars(this)), m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("data_card"));
    m_remark->setObjectName(QStringLiteral("data_remark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    auto* title = make_title(tr("What it learns from"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_bars);
    layout->addWidget(m_remark);
    m_take_in = new QPushButton(this);
    m_take_in->setObjectName(QStringLiteral("take_in"));
    m_take_in->setToolTip(tr("Validation and test stay as they are. What is nearly the same as a comment of theirs stays out."));
    m_take_in->hide();
    layout->addWidget(m_take_in, 0, Qt::AlignLeft);
    layout->addWidget(make_foot());
    connect(m_split, &QPushButton::clicked, this, &DataCard::split);
    connect(m_take_in, &QPushButton::clicked, this, &DataCard::take_in);
}

QWidget* DataCard::make_foot()
{
    auto* foot = new QWidget(this);
    m_split = new QPushButton(foot);
    m_split->setObjectName(QStringLiteral("make_split"));
    m_seed = new QSpinBox(foot);
    m_seed->setObjectName(QStringLiteral("split_seed"));
    m_seed->setAccessibleName(tr("Seed of the split"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(standard_split_seed));
    m_seed->setToolTip(tr("Another seed draws other comments into each part."));
    auto* seed = new QLabel(tr("See&d"), foot);
    seed->setBuddy(m_seed);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    row->addWidget(seed);
    row->addWidget(m_seed);
    row->addStretch(1);
    return foot;
}

void DataCard::refresh()
{
    m_counting.start(
        [path = m_session.path(), task = m_session.task()](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return summarize_data(project, task);
        },
        [this](const DataSummary& summary) {
            m_summary = summary;
            m_is_known = true;
            show_summary();
            Q_EMIT summarized();
            look_for_uneven_parts();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

// After the counts, for which a training waits: nearly alike texts take longer to find.
void DataCard::look_for_uneven_parts()
{
    m_looking.start(
        [path = m_session.path(), task = m_session.task(), summary = m_summary](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return uneven_parts(project, task, summary);
        },
        [this](const std::vector<UnevenPart>& uneven) {
            m_uneven = uneven;
            show_summary();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

void DataCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_is_known)
        show_summary();
}

void DataCard::show_summary()
{
    m_bars->set(m_summary, label_looks(m_session.project(), m_session.task().task, palette()));
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    show_buttons();
}

void DataCard::show_buttons()
{
    const bool is_frozen = m_summary.test_looks > 0;
    m_split->setText(m_summary.is_split ? tr("Split anew") : tr("Split 70 / 10 / 20"));
    m_split->setEnabled(!is_frozen);
    m_split->setToolTip(is_frozen ? tr("The test was looked at: a test that is chosen after looking measures nothing.")
                                  : tr("70% to train on, 10% for validation, 20% for the test, each label in the same shares, near-duplicates in one part."));
    m_seed->setEnabled(!is_frozen);
    const auto to_take_in = static_cast<int>(m_summary.without_part - m_summary.left_out);
    m_take_in->setText(tr("Put %n comment(s) into training", nullptr, to_take_in));
    if (m_take_in->hasFocus() && to_take_in == 0)
        setFocus(Qt::OtherFocusReason); // a button that goes gives it to a field below, and the page moves there
    m_take_in->setVisible(is_frozen && to_take_in > 0);
}

// Near-duplicates are looked for among all comments: off the GUI thread. The button keeps the focus meanwhile.
void DataCard::split()
{
    if (m_splitting.is_running())
        return;
    m_splitting.start(
        [path = m_session.path(), task = m_session.task(), seed = m_seed->value(), annotator = m_session.annotator()](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            return make_recorded_split(project, task, seed, annotator);
        },
        [this](const SplitCounts&) { m_session.announce({.splits = true}); },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

void DataCard::take_in()
{
    if (m_splitting.is_running())
        return;
    m_splitting.start(
        [path = m_session.path(), task = m_session.task(), annotator = m_session.annotator()](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            return take_into_training(project, task, annotator);
        },
        [this](const TakenIn& taken) {
            m_session.announce({.splits = true});
            Q_EMIT taken_in(taken);
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

QString DataCard::remark() const
{
    if (!m_summary.is_split)
        return tr("Not split yet: pressing Train splits them 70/10/20 by label. One part is learned from, one chooses the epoch and the threshold, and the third measures.");
    QStringList sentences;
    if (!m_uneven.empty())
        sentences << uneven_remark();
    const bool is_frozen = m_summary.test_looks > 0;
    if (const std::int64_t others = m_summary.without_part - m_summary.left_out; others > 0 && is_frozen)
        sentences << tr("%n labelled comment(s) came after the split and are in no part.", nullptr, static_cast<int>(others));
    else if (others > 0)
        sentences << tr("%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.", nullptr, static_cast<int>(others));
    if (m_summary.left_out > 0)
        sentences << tr("%n labelled comment(s) stay out of training: nearly the same text is in validation or test.", nullptr, static_cast<int>(m_summary.left_out));
    if (m_summary.label_gone > 0)
        sentences << tr("%n comment(s) of the split lost the label since, and are left out.", nullptr, static_cast<int>(m_summary.label_gone));
    if (is_frozen)
        sentences << tr("The test was looked at %n time(s), so the split stays as it is.", nullptr, m_summary.test_looks);
    return sentences.join(QLatin1Char(' '));
}

QString DataCard::uneven_remark() const
{
    const auto percent = [](double share) { return QLocale().toString(std::lround(100 * share)); };
    QStringList parts;
    for (const UnevenPart& uneven : m_uneven)
        parts << (uneven.missing.empty() ? tr("%1 has %2% instead of %3%").arg(part_name(uneven.part), percent(uneven.share), percent(uneven.wanted))
                                         : tr("%1 has no “%2”").arg(part_name(uneven.part), qt(uneven.missing)));
    const QString remark = tr("Texts that are nearly alike stay together in one part, so the parts are uneven: %1.").arg(parts.join(QStringLiteral(", ")));
    return m_summary.test_looks > 0 ? remark : remark + QLatin1Char(' ') + tr("Another seed may deal them better.");
}

}
