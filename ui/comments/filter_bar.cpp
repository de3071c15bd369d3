#include "comments/filter_bar.h"

#include "widgets/qt_text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds typing_pause{120};
const QString by_state = QStringLiteral("state:"); // before the number of a LabelState in an item's data
const QString by_label = QStringLiteral("label:");

}

FilterBar::FilterBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_words(new QLineEdit(this))
{
    setObjectName(QStringLiteral("filter_bar"));
    m_words->setObjectName(QStringLiteral("search"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search  /"));
    m_words->setClearButtonEnabled(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_words, 1);
    m_label = add_combo("label_filter", tr("Label"));
    m_split = add_combo("split_filter", tr("Split"));
    m_outcome = add_combo("outcome_filter", tr("Outcome of the run"));
    m_clear = new QPushButton(tr("Clear filters"), this);
    m_clear->setObjectName(QStringLiteral("clear_filters"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("comment_count"));
    layout->addWidget(m_clear);
    layout->addWidget(m_count);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing_pause);
    auto* leave = new QAction(m_words);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_words->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_words->clear();
        Q_EMIT left();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    fill();
}

CommentFilter FilterBar::filter() const
{
    CommentFilter filter;
    filter.words = m_words->text().toStdString();
    const QString label = m_label->currentData().toString();
    if (label.startsWith(by_label))
        filter.label = label.mid(by_label.size()).toStdString();
    else if (label.startsWith(by_state))
        filter.state = static_cast<LabelState>(label.mid(by_state.size()).toInt());
    if (m_split->currentIndex() > 0)
        filter.split = static_cast<Split>(m_split->currentData().toInt());
    if (m_outcome->currentIndex() > 0 && m_session.run()) {
        RunFilter run;
        run.run = *m_session.run();
        run.outcome = static_cast<RunFilter::Outcome>(m_outcome->currentData().toInt());
        run.threshold = run_numbered(m_session.project(), run.run).threshold;
        filter.run = run;
    }
    return filter;
}

bool FilterBar::is_empty() const
{
    return m_words->text().isEmpty() && m_label->currentIndex() <= 0 && m_split->currentIndex() <= 0 && m_outcome->currentIndex() <= 0;
}

void FilterBar::fill()
{
    const auto refill = [](QComboBox* combo, const QList<QPair<QString, QVariant>>& items) {
        const QSignalBlocker blocker(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const auto& [text, data] : items)
            combo->addItem(text, data);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    const auto state = [](LabelState which) { return QVariant(by_state + QString::number(static_cast<int>(which))); };
    QList<QPair<QString, QVariant>> labels = {{tr("Any label"), {}}};
    for (const std::string& label : m_session.task().task.labels)
        labels.append({qt(label), by_label + qt(label)});
    labels.append({tr("Unlabelled"), state(LabelState::Unlabelled)});
    labels.append({tr("Skipped"), state(LabelState::Skipped)});
    labels.append({tr("Unsure"), state(LabelState::Unsure)});
    refill(m_label, labels);
    const auto split = [](Split which) { return QVariant(static_cast<int>(which)); };
    refill(m_split, {{tr("Any part"), {}},
                     {tr("Training"), split(Split::Train)},
                     {tr("Validation"), split(Split::Validation)},
                     {tr("Test"), split(Split::Test)},
                     {tr("In no part"), split(Split::None)}});
    const auto outcome = [](RunFilter::Outcome which) { return QVariant(static_cast<int>(which)); };
    refill(m_outcome, {{tr("Any outcome"), {}},
                       {tr("Scored by the run"), outcome(RunFilter::Outcome::Scored)},
                       {tr("Right"), outcome(RunFilter::Outcome::Right)},
                       {tr("Wrong"), outcome(RunFilter::Outcome::Wrong)}});
    m_outcome->setEnabled(m_session.run().has_value());
}

void FilterBar::set_count(std::int64_t shown, std::int64_t all)
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(static_cast<qlonglong>(shown)), locale.toString(static_cast<qlonglong>(all))));
    m_clear->setVisible(!is_empty());
}

void FilterBar::focus_search()
{
    m_words->setFocus();
    m_words->selectAll();
}

void FilterBar::clear()
{
    for (QComboBox* combo : {m_label, m_split, m_outcome}) {
        const QSignalBlocker blocker(combo);
        combo->setCurrentIndex(0);
    }
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    Q_EMIT changed();
}

QComboBox* FilterBar::add_combo(const char* name, const QString& title)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(title);
    combo->setToolTip(title);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return combo;
}

}
