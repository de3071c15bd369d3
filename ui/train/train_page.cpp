#include "train/train_page.h"

#include "shell/progress_text.h"
#include "shell/shortcuts.h"
#include "shell/training_desk.h"
#include "store/comment_list.h"
#include "train/data_card.h"
#include "train/progress_panel.h"
#include "train/run_table.h"
#include "train/settings_difference.h"
#include "train/settings_form.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/table_copy.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <nlohmann/json.hpp>

namespace winnow {

TrainPage::TrainPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_train_action(new QAction(this)), m_cancel_action(new QAction(this)), m_estimator(new Estimator(session, this))
{
    setObjectName(QStringLiteral("train_page"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("train_splitter"));
    splitter->addWidget(make_form());
    splitter->addWidget(make_runs());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 700});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    make_actions();
    connect_parts();
    choose_recipe();
}

void TrainPage::entered()
{
    fill_models();
    follow_settings();
    m_runs->refresh();
    follow_training();
    offer_resume();
    m_train->setFocus();
}

QWidget* TrainPage::make_form()
{
    auto* content = new QWidget(this);
    m_model = new QComboBox(content);
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setAccessibleName(tr("Model"));
    m_recipe = new QComboBox(content);
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_recipe->setAccessibleName(tr("Recipe"));
    m_recipe->addItem(tr("Quick"), QStringLiteral("quick"));
    m_recipe->addItem(tr("Recommended"), QStringLiteral("recommended"));
    m_recipe->addItem(tr("Codelab"), QStringLiteral("codelab"));
    m_recipe->addItem(tr("My own settings"), QStringLiteral("own"));
    m_recipe_help = new QLabel(content);
    m_recipe_help->setWordWrap(true);
    m_more = new QToolButton(content);
    m_more->setObjectName(QStringLiteral("all_settings"));
    m_more->setText(tr("All settings"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form = new SettingsForm(content);
    m_form->hide();
    m_data = new DataCard(session(), content);
    auto* choices = new QFormLayout;
    choices->addRow(tr("Model"), m_model);
    choices->addRow(tr("Recipe"), m_recipe);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(choices);
    column->addWidget(m_recipe_help);
    column->addWidget(m_more);
    column->addWidget(m_form);
    column->addWidget(m_data);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(make_buttons());
    whole->setMinimumWidth(380);
    return whole;
}

QWidget* TrainPage::make_buttons()
{
    auto* foot = new QWidget(this);
    m_estimate = new QLabel(foot);
    m_estimate->setObjectName(QStringLiteral("estimate_line"));
    m_estimate->setTextFormat(Qt::PlainText);
    m_estimate->setWordWrap(true);
    m_estimate_button = new QPushButton(tr("&Estimate"), foot);
    m_estimate_button->setObjectName(QStringLiteral("estimate"));
    m_estimate_button->setToolTip(tr("Makes two real steps, and says what the whole training takes in time and memory."));
    m_train = new QPushButton(tr("&Train"), foot);
    m_train->setObjectName(QStringLiteral("train"));
    m_train->setDefault(true);
    m_train->setMinimumHeight(36);
    auto* row = new QHBoxLayout;
    row->addWidget(m_estimate_button);
    row->addWidget(m_train, 1);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(20, 8, 16, 16);
    layout->addWidget(m_estimate);
    layout->addLayout(row);
    return foot;
}

QWidget* TrainPage::make_runs()
{
    auto* side = new QWidget(this);
    m_progress = new ProgressPanel(side);
    m_progress->hide();
    m_runs = new RunTable(session(), this);
    m_run_view = new QTableView(side);
    m_run_view->setObjectName(QStringLiteral("runs"));
    m_run_view->setAccessibleName(tr("Runs"));
    m_run_view->setModel(m_runs);
    m_run_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_run_view->verticalHeader()->hide();
    m_run_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_run_view->horizontalHeader()->setStretchLastSection(true);
    m_run_view->setShowGrid(false);
    m_run_view->setAlternatingRowColors(true);
    copy_on_request(m_run_view);
    m_reuse = new QPushButton(tr("Use these settings"), side);
    m_reuse->setObjectName(QStringLiteral("reuse_settings"));
    m_compare = new QPushButton(tr("Compare settings"), side);
    m_compare->setObjectName(QStringLiteral("compare_settings"));
    m_compare->setToolTip(tr("Choose two runs (Ctrl and a click)."));
    m_review = new QPushButton(tr("Review"), side);
    m_review->setObjectName(QStringLiteral("open_review"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_reuse, m_compare, m_review})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 16, 20, 16);
    layout->addWidget(m_progress, 3);
    layout->addWidget(m_run_view, 2);
    layout->addLayout(buttons);
    return side;
}

void TrainPage::make_actions()
{
    Shortcuts::instance().bind(m_train_action, QStringLiteral("train.start"), tr("&Train"), QKeySequence(QStringLiteral("Ctrl+Return")));
    Shortcuts::instance().bind(m_cancel_action, QStringLiteral("train.cancel"), tr("&Cancel the training"), QKeySequence());
    connect(m_train_action, &QAction::triggered, this, &TrainPage::train);
    connect(m_cancel_action, &QAction::triggered, &session().training(), &TrainingDesk::cancel);
}

void TrainPage::connect_parts()
{
    connect(m_train, &QPushButton::clicked, m_train_action, &QAction::trigger);
    connect(m_estimate_button, &QPushButton::clicked, this, &TrainPage::estimate);
    connect(m_recipe, &QComboBox::activated, this, &TrainPage::choose_recipe);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_form->setVisible(open);
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_form, &SettingsForm::edited, this, [this] {
        m_recipe->setCurrentIndex(m_recipe->findData(QStringLiteral("own")));
        follow_settings();
    });
    connect(m_form, &SettingsForm::refused, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_data, &DataCard::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_progress, &ProgressPanel::cancel_wanted, &session().training(), &TrainingDesk::cancel);
    connect(&session().training(), &TrainingDesk::changed, this, &TrainPage::follow_training);
    connect(&session().training(), &TrainingDesk::ended, this, &TrainPage::show_end);
    connect(&session(), &Session::changed, this, &TrainPage::follow_changes);
    connect(&session(), &Session::task_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(m_estimator, &Estimator::failed, this, [this](const QString& sentence) {
        m_estimate->clear();
        m_messages->show_error(sentence);
    });
    connect(m_estimator, &Estimator::estimated, this, [this](const TrainingEstimate& estimate) {
        m_estimate->setText(tr("%1 steps, %2, up to %3 MB of memory; %n text(s) will be cut.", nullptr, static_cast<int>(estimate.cut_examples))
                                .arg(estimate.steps)
                                .arg(duration_text(estimate.seconds))
                                .arg(estimate.peak_memory_bytes / (1 << 20)));
    });
    connect(m_run_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { enable_buttons(); });
    connect(m_run_view, &QTableView::clicked, this, &TrainPage::show_run);
    connect(m_run_view, &QTableView::activated, this, [this] { open_review(); });
    connect(m_reuse, &QPushButton::clicked, this, &TrainPage::reuse_settings);
    connect(m_compare, &QPushButton::clicked, this, &TrainPage::compare_settings);
    connect(m_review, &QPushButton::clicked, this, &TrainPage::open_review);
    connect(m_empty, &EmptyState::pressed, this, [this] { Q_EMIT session().page_wanted(m_models.empty() ? PageId::Models : PageId::Label); });
}

void TrainPage::fill_models()
{
    const QString chosen = m_model->currentData().toString();
    m_models.clear();
    m_messages->guard([this] {
        for (LocalModel& model : Catalog().models())
            if (model.is_there)
                m_models.push_back(std::move(model));
    });
    m_model->clear();
    for (const LocalModel& model : m_models)
        m_model->addItem(qt(model.id), qt(model.id));
    m_model->setCurrentIndex(std::max(0, m_model->findData(chosen)));
}

void TrainPage::choose_recipe()
{
    const QString name = m_recipe->currentData().toString();
    if (name == QStringLiteral("quick"))
        m_recipe_help->setText(tr("A first answer in the shortest time: the upper half of the model learns, three times through."));
    else if (name == QStringLiteral("recommended"))
        m_recipe_help->setText(tr("The best figures we found for a few hundred comments: every layer learns, four times through."));
    else if (name == QStringLiteral("codelab"))
        m_recipe_help->setText(tr("The settings of the codelab “Showcase an agile safety classifier with Gemma”, to compare with."));
    else
        m_recipe_help->setText(tr("The settings below, as you change them."));
    if (name == QStringLiteral("own"))
        m_more->setChecked(true);
    else
        m_form->set_settings(recipe(name.toStdString()));
    follow_settings();
}

// What is estimated holds for the settings it was made with.
void TrainPage::follow_settings()
{
    m_estimator->stop();
    m_estimate->clear();
    m_messages->guard([this] { m_data->refresh(m_form->settings().train_limit); });
    const bool has_labels = m_data->can_train() || label_counts(session().project(), session().task().id).labelled() > 0;
    if (m_models.empty())
        m_empty->set(QStringLiteral("models"), tr("No model yet"), tr("A model that understands language comes first; the starter model is a quarter of a gigabyte."), tr("Go to Models"));
    else
        m_empty->set(QStringLiteral("label"), tr("Nothing to learn from yet"), tr("Label some comments first, sixty or so, a few of each label."), tr("Go to Label"));
    m_stack->setCurrentIndex(!m_models.empty() && has_labels ? 1 : 0);
    enable_buttons();
}

void TrainPage::follow_changes(const Changes& changes)
{
    if (!isVisible())
        return;
    if (changes.runs)
        m_runs->refresh();
    if (changes.annotations || changes.splits || changes.comments || changes.tasks)
        follow_settings();
    enable_buttons();
}

void TrainPage::follow_training()
{
    const auto& state = session().training().state();
    if (state) {
        m_progress->show();
        m_progress->show_state(*state);
    }
    enable_buttons();
}

void TrainPage::offer_resume()
{
    const std::optional<std::int64_t> run = session().training().resumable();
    if (run && m_messages->text().isEmpty())
        m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 did not come to its end. It can go on where it was.").arg(*run), tr("Resume"), [this, run] { resume(*run); });
}

void TrainPage::train()
{
    if (!m_train->isEnabled())
        return;
    m_messages->clear();
    m_estimator->stop();
    m_messages->guard([this] { session().training().start(request(), m_data->frozen()); });
}

void TrainPage::estimate()
{
    m_messages->guard([this] {
        m_estimator->start(request(), m_data->frozen());
        m_estimate->setText(tr("Making two real steps…"));
    });
}

void TrainPage::resume(std::int64_t run)
{
    m_messages->guard([this, run] { session().training().resume(run); });
}

void TrainPage::show_end(std::int64_t run, const Outcome& outcome)
{
    m_progress->hide();
    m_runs->refresh();
    const int row = m_runs->row_of(run);
    if (row >= 0) {
        m_run_view->selectRow(row);
        show_run(m_runs->index(row, 0));
    }
    if (outcome.kind == Outcome::Kind::Finished)
        m_messages->show_message(MessageBar::Kind::Success, tr("Run %1 is finished.").arg(run), tr("Review it"), [this] { open_review(); });
    else if (outcome.kind == Outcome::Kind::Cancelled)
        m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 was cancelled.").arg(run));
    else
        m_messages->show_message(MessageBar::Kind::Error, qt(outcome.sentence), tr("Try again"), [this, run] { resume(run); });
}

void TrainPage::show_run(const QModelIndex& index)
{
    if (session().training().state() || !index.isValid())
        return;
    const Run& run = m_runs->run_at(index.row());
    m_progress->setVisible(!run.result.empty());
    if (!run.result.empty())
        m_messages->guard([&] { m_progress->show_result(run.number, nlohmann::json::parse(run.result).get<JobResult>()); });
}

void TrainPage::reuse_settings()
{
    const QList<Run> chosen = selected_runs();
    m_messages->guard([&] {
        m_form->set_settings(nlohmann::json::parse(chosen.first().settings).get<TrainingSettings>());
        const int known = m_recipe->findData(qt(m_form->settings().recipe));
        m_recipe->setCurrentIndex(known >= 0 ? known : m_recipe->findData(QStringLiteral("own")));
        m_model->setCurrentIndex(std::max(0, m_model->findData(qt(chosen.first().model))));
        m_more->setChecked(true);
        follow_settings();
    });
}

void TrainPage::compare_settings()
{
    const QList<Run> chosen = selected_runs();
    if (chosen.size() == 2)
        show_settings_difference(chosen[1], chosen[0], this);
}

void TrainPage::open_review()
{
    const QList<Run> chosen = selected_runs();
    if (!chosen.isEmpty() && !chosen.first().result.empty())
        session().choose_run(chosen.first().number);
    Q_EMIT session().page_wanted(PageId::Review);
}

void TrainPage::enable_buttons()
{
    const bool trains = session().training().state().has_value();
    const bool can_train = m_data->can_train() && !m_models.empty() && !trains;
    m_train->setEnabled(can_train);
    m_train->setText(trains ? tr("Training…") : tr("&Train"));
    m_train_action->setEnabled(can_train);
    m_estimate_button->setEnabled(can_train);
    m_cancel_action->setEnabled(trains);
    const qsizetype chosen = selected_runs().size();
    m_reuse->setEnabled(chosen == 1);
    m_compare->setEnabled(chosen == 2);
    m_review->setEnabled(chosen == 1);
}

QList<Run> TrainPage::selected_runs() const
{
    QList<Run> chosen;
    for (const QModelIndex& index : m_run_view->selectionModel()->selectedRows())
        chosen.append(m_runs->run_at(index.row()));
    return chosen;
}

TrainingRequest TrainPage::request() const
{
    const LocalModel& model = m_models.at(static_cast<std::size_t>(m_model->currentIndex()));
    TrainingRequest request;
    request.settings = m_form->settings();
    request.model_id = model.id;
    request.model_path = model.path;
    request.base_model_name = model.base_model;
    request.winnow_version = QCoreApplication::applicationVersion().toStdString();
    return request;
}

}
