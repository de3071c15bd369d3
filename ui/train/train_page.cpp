#include "train/train_page.h"

#include "jobs/split_maker.h"
#include "shell/download_desk.h"
#include "shell/shortcuts.h"
#include "shell/step_news.h"
#include "shell/training_desk.h"
#include "train/run_list.h"
#include "train/run_panel.h"
#include "train/run_removal.h"
#include "train/training_setup.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_looks{3000};
constexpr std::chrono::milliseconds before_counting{300};

}

TrainPage::TrainPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_news(new StepNews(session, m_messages)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_setup(new TrainingSetup(session, this)), m_train(new QAction(this)), m_estimate(new QAction(this)), m_cancel(new QAction(this))
{
    setObjectName(QStringLiteral("train_page"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("train_splitter"));
    splitter->addWidget(m_setup);
    splitter->addWidget(make_side());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({430, 680});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    m_stack->setCurrentWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_watch.setInterval(between_looks);
    m_pause.setSingleShot(true);
    m_pause.setInterval(before_counting);
    make_actions();
    connect_setup();
    connect_training();
    connect_runs();
}

void TrainPage::entered()
{
    m_setup->refresh();
    m_runs->refresh();
    follow_empty();
    choose_training();
    follow_training();
    choose_newest();
    show_chosen();
    offer_resume();
    m_watch.start();
    m_setup->focus_train();
}

void TrainPage::left()
{
    m_watch.stop();
}

QList<QAction*> TrainPage::commands() const
{
    return {m_train, m_estimate, m_cancel, m_runs->delete_action()};
}

QWidget* TrainPage::make_side()
{
    auto* side = new QWidget(this);
    m_panel = new RunPanel(side);
    m_panel->hide();
    m_runs = new RunList(session(), side);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_panel, 3);
    layout->addWidget(m_runs, 2);
    return side;
}

void TrainPage::make_actions()
{
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.bind(m_train, QStringLiteral("train.start"), tr("&Train"), QKeySequence(QStringLiteral("Ctrl+Return")));
    shortcuts.bind(m_estimate, QStringLiteral("train.estimate"), tr("&Estimate time and memory"), QKeySequence());
    shortcuts.bind(m_cancel, QStringLiteral("train.cancel"), tr("&Cancel the training"), QKeySequence());
    connect(m_train, &QAction::triggered, m_setup, &TrainingSetup::train);
    connect(m_estimate, &QAction::triggered, m_setup, &TrainingSetup::estimate);
    connect(m_cancel, &QAction::triggered, &desk(), &TrainingDesk::cancel);
}

void TrainPage::connect_setup()
{
    connect(m_setup, &TrainingSetup::train_wanted, this, [this](const TrainingRequest& request) {
        m_messages->clear();
        m_messages->guard([&] { desk().start(request); });
    });
    connect(m_setup, &TrainingSetup::resume_wanted, this, &TrainPage::resume);
    connect(m_setup, &TrainingSetup::models_wanted, this, [this] { Q_EMIT session().page_wanted(PageId::Models); });
    connect(m_setup, &TrainingSetup::taken_in, this, &TrainPage::say);
    connect(m_setup, &TrainingSetup::counted, this, &TrainPage::follow_empty);
    connect(m_setup, &TrainingSetup::train_enabled, m_train, &QAction::setEnabled);
    connect(m_setup, &TrainingSetup::train_enabled, m_estimate, &QAction::setEnabled);
    connect(m_setup, &TrainingSetup::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_setup, &TrainingSetup::refused, this, [this](const QString& sentence) {
        m_refusal = sentence;
        m_messages->show_error(sentence);
    });
    connect(m_setup, &TrainingSetup::mended, this, [this] {
        if (!m_refusal.isEmpty() && m_messages->text() == m_refusal)
            m_messages->clear();
    });
    connect(m_empty, &EmptyState::pressed, this, [this] { Q_EMIT session().page_wanted(m_setup->has_model() ? PageId::Label : PageId::Models); });
}

void TrainPage::connect_training()
{
    connect(&desk(), &TrainingDesk::changed, this, &TrainPage::follow_training);
    connect(&desk(), &TrainingDesk::ended, this, &TrainPage::show_end);
    connect(&desk(), &TrainingDesk::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(&session(), &Session::changed, this, &TrainPage::follow_changes);
    connect(&DownloadDesk::instance(), &DownloadDesk::finished, m_setup, [this] {
        if (isVisible())
            m_setup->refresh();
    });
    connect(&session(), &Session::task_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(&m_pause, &QTimer::timeout, m_setup, &TrainingSetup::refresh);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!desk().state() && m_runs->table().has_running())
            follow_runs();
    });
}

void TrainPage::connect_runs()
{
    connect(m_panel, &RunPanel::cancel_wanted, &desk(), &TrainingDesk::cancel);
    connect(m_panel, &RunPanel::resume_wanted, this, &TrainPage::resume);
    connect(m_panel, &RunPanel::way_back_wanted, this, &TrainPage::go_back_to_training);
    connect(m_runs, &RunList::chosen, this, &TrainPage::show_chosen);
    connect(m_runs, &RunList::reuse_wanted, this, [this](const Run& run) { m_messages->guard([&] { m_setup->take(run); }); });
    connect(m_runs, &RunList::review_wanted, this, &TrainPage::review);
    connect(m_runs, &RunList::comparison_wanted, this, [this](std::int64_t run, std::int64_t other) {
        review(run);
        Q_EMIT session().comparison_wanted(other);
    });
    auto* removal = new RunRemoval(session(), m_messages);
    connect(m_runs, &RunList::deletion_wanted, removal, &RunRemoval::ask);
    connect(removal, &RunRemoval::removed, m_runs, &RunList::choose_next);
}

void TrainPage::review(std::int64_t run)
{
    session().choose_run(run);
    Q_EMIT session().page_wanted(PageId::Review);
}

TrainingDesk& TrainPage::desk() const
{
    return session().training();
}

void TrainPage::say(const TakenIn& taken)
{
    QString left_out;
    if (taken.left_out > 0)
        left_out = tr("%n comment(s) stayed out: nearly the same text is in validation or test.", nullptr, static_cast<int>(taken.left_out));
    if (taken.step)
        m_news->say(*taken.step, left_out);
    else
        m_messages->show_message(MessageBar::Kind::Information, left_out);
}

void TrainPage::follow_empty()
{
    const bool is_ready = (m_setup->has_model() && m_setup->has_labels()) || m_runs->table().rowCount() > 0;
    m_stack->setCurrentIndex(is_ready ? 1 : 0);
    if (!m_setup->has_model())
        m_empty->set(QStringLiteral("models"), tr("No model yet"), tr("A model that understands language comes first; the starter model is a quarter of a gigabyte."), tr("Go to Models"));
    else
        m_empty->set(QStringLiteral("label"), tr("Nothing to learn from yet"), tr("Label some comments first, sixty or so, a few of each label."), tr("Go to Label"));
}

void TrainPage::follow_changes(const Changes& changes)
{
    if (!isVisible())
        return;
    if (changes.runs)
        follow_runs();
    m_pause.start();
}

void TrainPage::follow_training()
{
    const auto& state = desk().state();
    const bool had_focus = m_setup->has_train_focus();
    m_setup->set_training(state.has_value());
    m_cancel->setEnabled(state && state->run > 0 && !state->is_cancelled);
    if (!state)
        m_chosen_training = 0;
    if (!state || !isVisible())
        return;
    if (shows_training())
        show_chosen();
    if (had_focus)
        m_panel->take_focus();
}

}
