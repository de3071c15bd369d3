#include "shell/session.h"

#include "common/error.h"
#include "shell/backup_keeper.h"
#include "shell/indexing.h"
#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/training_desk.h"
#include "store/impatient_read.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QCryptographicHash>
#include <algorithm>
#include <chrono>
#include <utility>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_looks{700};

QString name_of_account()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable);
    return QStringLiteral("me");
}

// A decision taken back is told as it was when it was made: else every page would read everything anew.
Changes kinds_of(ChangeKind step)
{
    switch (step) {
    case ChangeKind::Label:
    case ChangeKind::Skip:
    case ChangeKind::Unsure:
    case ChangeKind::Clear:
    case ChangeKind::Note:
    case ChangeKind::Settle:
        return {.annotations = true};
    case ChangeKind::Move:
    case ChangeKind::Split:
        return {.splits = true};
    default:
        return Changes::everything();
    }
}

Changes changes_of(const UndoResult& result)
{
    Changes changes = kinds_of(result.step.kind);
    changes.comment_ids = result.comment_ids;
    return changes;
}

std::vector<Run> finished_runs(Project& project, std::int64_t task)
{
    std::vector<Run> all = runs(project);
    std::erase_if(all, [task](const Run& run) { return run.task_id != task || run.state != RunState::Finished; });
    return all;
}

std::optional<std::int64_t> newest_of(const std::vector<Run>& runs)
{
    return runs.empty() ? std::nullopt : std::optional(runs.back().number);
}

bool is_among(const std::optional<std::int64_t>& run, const std::vector<Run>& runs)
{
    return run && std::ranges::find(runs, *run, &Run::number) != runs.end();
}

}

Session::Session(Project project, QObject* parent) : QObject(parent), m_project(std::move(project)), m_training(new TrainingDesk(*this)), m_backups(new BackupKeeper(path(), this))
{
    m_task = tasks(m_project).front();
    begin_with_run();
    m_masking = new Masking(*this);
    m_indexing = new Indexing(*this);
    m_data_version = m_project.data_version();
    connect(m_backups, &BackupKeeper::failed, this, &Session::failed);
    connect(&m_watch, &QTimer::timeout, this, &Session::look_for_changes);
    m_watch.start(between_looks);
    m_indexing->look();
}

// The training goes first: it uses the document.
Session::~Session()
{
    delete m_training;
}

QString Session::name() const
{
    return qt(path().stem());
}

QString Session::settings_group() const
{
    const QByteArray project = QCryptographicHash::hash(qt(path()).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("project_%1").arg(QString::fromLatin1(project));
}

void Session::choose_task(std::int64_t id)
{
    if (id == m_task.id)
        return;
    for (StoredTask& task : tasks(m_project))
        if (task.id == id)
            m_task = std::move(task);
    begin_with_run();
    Q_EMIT task_chosen();
}

void Session::choose_run(std::optional<std::int64_t> number)
{
    m_newest_run = newest_of(finished_runs(m_project, m_task.id));
    m_run_was_chosen = number.has_value() && number != m_newest_run; // the newest gives way to the next one
    if (m_run_was_chosen)
        Settings().setValue(run_setting(), static_cast<qlonglong>(*number));
    else
        Settings().remove(run_setting());
    set_run(number);
}

std::string Session::annotator() const
{
    return Settings().value(QStringLiteral("annotator"), name_of_account()).toString().toStdString();
}

void Session::set_annotator(const QString& name)
{
    Settings().setValue(QStringLiteral("annotator"), name.trimmed());
    Q_EMIT annotator_chosen();
    announce({.annotations = true});
}

void Session::announce(const Changes& changes)
{
    if (changes.tasks)
        read_task();
    if (changes.runs)
        choose_newest_run();
    Q_EMIT changed(changes);
    if (changes.comments)
        m_indexing->look();
}

void Session::undo()
{
    go_back([this] { return winnow::undo(m_project, annotator()); });
}

void Session::redo()
{
    go_back([this] { return winnow::redo(m_project, annotator()); });
}

void Session::go_back(const std::function<UndoResult()>& step)
{
    try {
        const UndoResult result = step();
        announce(changes_of(result));
        Q_EMIT went_back(result);
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
        announce(Changes::everything());
    }
}

// Another window, or the command line, may write into the document at any time. While this one fills the index, which
// changes nothing that is shown, that is seen afterwards.
void Session::look_for_changes()
{
    if (m_indexing->is_running())
        return;
    try {
        const int version = version_now();
        if (version == m_data_version)
            return;
        m_data_version = version;
        announce(Changes::everything());
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
}

// The same as before while the whole file is being written, which may take long: the next look sees it.
int Session::version_now()
{
    const ImpatientRead impatient(m_project);
    try {
        return m_project.data_version();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Busy)
            throw;
        return m_data_version;
    }
}

void Session::read_task()
{
    std::vector<StoredTask> all = tasks(m_project);
    const auto same = std::ranges::find(all, m_task.id, &StoredTask::id);
    if (same != all.end()) {
        m_task = *same;
    } else if (!all.empty()) { // it was undone away
        m_task = all.front();
        begin_with_run();
        Q_EMIT task_chosen();
    }
}

QString Session::run_setting() const
{
    return settings_group() + QStringLiteral("/run_of_task_%1").arg(m_task.id);
}

// With the run that was chosen last, also before the program was started anew.
void Session::begin_with_run()
{
    const std::vector<Run> all = finished_runs(m_project, m_task.id);
    const std::optional<std::int64_t> remembered = Settings().value(run_setting()).toLongLong();
    m_newest_run = newest_of(all);
    m_run_was_chosen = is_among(remembered, all);
    set_run(m_run_was_chosen ? remembered : m_newest_run);
}

// Where there is a new one, or the present one is gone. What was kept in view stays when it is not in view any more.
void Session::choose_newest_run()
{
    const std::vector<Run> all = finished_runs(m_project, m_task.id);
    const bool is_there = is_among(m_run, all);
    const std::optional<std::int64_t> before = std::exchange(m_newest_run, newest_of(all));
    m_run_was_chosen = m_run_was_chosen && is_there;
    if (is_there && (m_run_was_chosen || m_run_is_in_view || m_newest_run == before))
        return;
    set_run(m_newest_run);
}

void Session::set_run(std::optional<std::int64_t> number)
{
    if (number == m_run)
        return;
    m_run = number;
    m_part = Split::Validation;
    Q_EMIT run_chosen();
}

}
