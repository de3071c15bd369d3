#include "train/training_setup.h"

#include "shell/training_desk.h"
#include "train/command_card.h"
#include "train/data_card.h"
#include "train/failure_card.h"
#include "train/memory_costs.h"
#include "train/prompt_card.h"
#include "train/training_command.h"
#include "train/training_form.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace winnow {

TrainingSetup::TrainingSetup(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_estimator(new Estimator(session, this)), m_costs(new MemoryCosts(this))
{
    setObjectName(QStringLiteral("training_setup"));
    setMinimumWidth(400);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(make_content());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(make_foot());
    connect_parts();
}

QWidget* TrainingSetup::make_content()
{
    auto* content = new QWidget(this);
    m_form = new TrainingForm(m_session, content);
    m_data = new DataCard(m_session, content);
    m_prompt = new PromptCard(m_session, content);
    m_command = new CommandCard(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(14);
    column->addWidget(m_data);
    column->addWidget(m_form);
    column->addWidget(m_prompt);
    column->addWidget(m_command);
    column->addStretch(1);
    return content;
}

QWidget* TrainingSetup::make_foot()
{
    auto* foot = new QWidget(this);
    m_failure = new FailureCard(foot);
    m_estimate_line = new QLabel(foot);
    m_estimate_line->setObjectName(QStringLiteral("estimate_line"));
    m_estimate_line->setTextFormat(Qt::PlainText);
    m_estimate_line->setWordWrap(true);
    m_estimate_button = new QPushButton(tr("E&stimate"), foot);
    m_estimate_button->setObjectName(QStringLiteral("estimate"));
    m_estimate_button->setToolTip(tr("Makes two real steps, and says what the whole training takes in time and memory."));
    m_train_button = new QPushButton(foot);
    m_train_button->setObjectName(QStringLiteral("train"));
    m_train_button->setDefault(true);
    m_train_button->setMinimumHeight(36);
    auto* row = new QHBoxLayout;
    row->addWidget(m_estimate_button);
    row->addWidget(m_train_button, 1);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(20, 8, 16, 16);
    layout->addWidget(m_failure);
    layout->addWidget(m_estimate_line);
    layout->addLayout(row);
    return foot;
}

void TrainingSetup::connect_parts()
{
    connect(m_form, &TrainingForm::edited, this, &TrainingSetup::clear_failure);
    connect(m_form, &TrainingForm::edited, this, &TrainingSetup::follow_settings);
    connect(m_form, &TrainingForm::refused, this, &TrainingSetup::refused);
    connect(m_form, &TrainingForm::mended, this, &TrainingSetup::mended);
    connect(m_form, &TrainingForm::models_wanted, this, &TrainingSetup::models_wanted);
    connect(m_data, &DataCard::failed, this, &TrainingSetup::failed);
    connect(m_data, &DataCard::taken_in, this, &TrainingSetup::taken_in);
    connect(m_data, &DataCard::summarized, this, &TrainingSetup::follow_data);
    connect(m_failure, &FailureCard::settings_wanted, m_form, qOverload<const TrainingSettings&>(&TrainingForm::take));
    connect(m_failure, &FailureCard::smaller_model_wanted, this, &TrainingSetup::take_smaller_model);
    connect(m_failure, &FailureCard::resume_wanted, this, &TrainingSetup::resume_wanted);
    connect(m_estimate_button, &QPushButton::clicked, this, &TrainingSetup::estimate);
    connect(m_train_button, &QPushButton::clicked, this, &TrainingSetup::train);
    connect(m_costs, &MemoryCosts::known, m_form, &TrainingForm::set_notes);
    connect(m_estimator, &Estimator::estimated, this, &TrainingSetup::take_estimate);
    connect(&m_session.training(), &TrainingDesk::promise_due, this, &TrainingSetup::start);
    connect(m_estimator, &Estimator::failed, this, &TrainingSetup::take_estimate_failure);
    connect(&m_session, &Session::task_chosen, m_prompt, &PromptCard::forget);
    connect(&m_session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.comments || changes.annotations || changes.splits || changes.tasks)
            m_prompt->forget();
    });
}

void TrainingSetup::refresh()
{
    try {
        m_form->fill_models();
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
    m_data->refresh();
    follow_settings();
}

bool TrainingSetup::has_model() const
{
    return m_form->has_model();
}

bool TrainingSetup::has_labels() const
{
    return !m_data->is_known() || m_data->summary().labelled() > 0;
}

void TrainingSetup::set_training(bool trains)
{
    if (trains)
        stop_estimate();
    m_trains = trains;
    enable_buttons();
}

void TrainingSetup::take(const Run& run)
{
    m_form->take(run);
}

void TrainingSetup::show_failure(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings)
{
    m_failure->show_failure(run, outcome, settings);
}

void TrainingSetup::clear_failure()
{
    m_failure->hide();
}

void TrainingSetup::focus_train()
{
    m_train_button->setFocus(Qt::OtherFocusReason);
}

bool TrainingSetup::has_train_focus() const
{
    return m_train_button->hasFocus();
}

void TrainingSetup::take_smaller_model()
{
    if (!m_form->take_smaller_model())
        Q_EMIT models_wanted();
}

// An estimate that is being made holds for the settings that it was begun with.
void TrainingSetup::follow_settings()
{
    if (!m_form->has_model()) {
        show_estimate();
        enable_buttons();
        return;
    }
    if (m_estimating != request_key())
        stop_estimate();
    m_costs->refresh(m_form->model().path, m_form->settings());
    m_prompt->refresh(m_form->model().path, m_form->settings());
    m_command->set_command(training_command(m_session.path(), m_session.task().task.name, m_form->model().id, m_form->settings(), m_form->start().source()));
    show_estimate();
    enable_buttons();
}

void TrainingSetup::follow_data()
{
    show_estimate();
    enable_buttons();
    Q_EMIT counted();
}

void TrainingSetup::enable_buttons()
{
    const bool can = can_train();
    m_train_button->setEnabled(can);
    Q_EMIT train_enabled(can);
    m_estimate_button->setEnabled(can && !m_estimator->is_running());
    if (m_trains)
        m_train_button->setText(tr("Training…"));
    else
        m_train_button->setText(train_follows() ? tr("&Train now") : tr("&Train"));
}

bool TrainingSetup::can_train() const
{
    return !m_trains && m_form->has_model() && m_data->is_known() && m_data->summary().to_train_on() > 0 && limit_fault().isEmpty();
}

QString TrainingSetup::limit_fault() const
{
    const std::int64_t limit = m_form->settings().train_limit;
    if (!m_data->is_known() || !m_data->summary().is_split || limit <= m_data->summary().count(Split::Train))
        return {};
    return tr("There are %n comment(s) to train on, fewer than “Train on at most” asks for.", nullptr, static_cast<int>(m_data->summary().count(Split::Train)));
}

}
