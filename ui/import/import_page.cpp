#include "import/import_page.h"

#include "import/import_form.h"
#include "import/import_result.h"
#include "shell/shortcuts.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/text_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <utility>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_settled{200};
constexpr int whole = 1000; // of a progress bar

}

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_form(new ImportForm(session, this)), m_result(new ImportResult(session, this))
{
    setObjectName(QStringLiteral("import_page"));
    m_empty->set(QStringLiteral("import"), tr("Import comments"),
                 tr("A table as CSV, TSV or JSON Lines: choose it, or drop it on this window. Nothing is written before you have seen what it would bring."),
                 tr("Choose a file…"));
    m_stack->addWidget(make_choice_part());
    m_stack->addWidget(make_file_part());
    m_stack->addWidget(m_result);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(until_settled);
    make_actions();
    connect_parts();
    set_importing(false);
}

void ImportPage::entered()
{
    if (m_stack->currentWidget() == m_result)
        m_stack->setCurrentWidget(m_choice);
    if (m_stack->currentWidget() == m_choice)
        m_empty->button()->setFocus();
    else if (!m_job.is_running())
        rehearse();
}

bool ImportPage::may_close()
{
    if (!m_job.is_running())
        return true;
    m_messages->show_message(MessageBar::Kind::Warning, tr("A file is being imported. Wait until it is in, or cancel the import: then the project stays as it was."),
                             tr("Cancel the import"), [this] { cancel(); });
    Q_EMIT session().page_wanted(PageId::Import);
    return false;
}

QWidget* ImportPage::make_choice_part()
{
    m_choice = new QWidget(this);
    auto* others = new QHBoxLayout;
    others->addStretch(1);
    const auto add_button = [&](const QString& name, const QString& text, WebDialog::Purpose purpose) {
        auto* button = new QPushButton(text, m_choice);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, purpose] { ask_for_web(purpose); });
        others->addWidget(button);
    };
    add_button(QStringLiteral("import_web"), tr("From the web…"), WebDialog::Purpose::AnyTable);
    add_button(QStringLiteral("import_ethos"), tr("The ETHOS data set…"), WebDialog::Purpose::Ethos);
    others->addStretch(1);
    auto* layout = new QVBoxLayout(m_choice);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addLayout(others);
    layout->addStretch(3);
    return m_choice;
}

QWidget* ImportPage::make_file_part()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form, 1);
    layout->addWidget(make_foot());
    return part;
}

QWidget* ImportPage::make_foot()
{
    auto* foot = new QWidget(this);
    m_outlook = new QLabel(foot);
    m_outlook->setObjectName(QStringLiteral("import_outlook"));
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setWordWrap(true);
    keep_fitting(m_outlook, [this] { m_outlook->setMinimumHeight(m_outlook->fontMetrics().lineSpacing() * 2); });
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("import_progress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setRange(0, whole);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("cancel_import"));
    m_import = new QPushButton(tr("&Import"), foot);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_import->setAutoDefault(true);
    m_import->setMinimumSize(140, 36);
    m_cancel->setMinimumHeight(m_import->minimumHeight());
    auto* words = new QVBoxLayout;
    words->addWidget(m_outlook);
    words->addWidget(m_progress);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignBottom);
    layout->addWidget(m_import, 0, Qt::AlignBottom);
    return foot;
}

void ImportPage::make_actions()
{
    add_action(QStringLiteral("import.file"), tr("Choose a file…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] { ask_for_file(); });
    add_action(QStringLiteral("import.web"), tr("From the web…"), QKeySequence(), [this] { ask_for_web(WebDialog::Purpose::AnyTable); });
    add_action(QStringLiteral("import.ethos"), tr("The ETHOS data set…"), QKeySequence(), [this] { ask_for_web(WebDialog::Purpose::Ethos); });
    add_action(QStringLiteral("import.start"), tr("Import"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { import(); });
    add_action(QStringLiteral("import.cancel"), tr("Cancel the import"), QKeySequence(QStringLiteral("Esc")), [this] { cancel_by_key(); });
    QAction* cancel_action = m_actions.last();
    cancel_action->setEnabled(false); // there is no file yet
    connect(m_stack, &QStackedWidget::currentChanged, cancel_action, [this, cancel_action] { cancel_action->setEnabled(shows_file()); });
}

void ImportPage::add_action(const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    Shortcuts::instance().bind(action, id, title, keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    m_actions.append(action);
}

void ImportPage::connect_parts()
{
    connect(m_empty, &EmptyState::pressed, this, &ImportPage::ask_for_file);
    connect(m_result, &ImportResult::another_file_wanted, this, &ImportPage::ask_for_file);
    connect(m_form, &ImportForm::another_file_wanted, this, &ImportPage::ask_for_file);
    connect(m_form, &ImportForm::shape_changed, this, &ImportPage::read_beginning);
    connect(m_form, &ImportForm::columns_changed, this, &ImportPage::read_values);
    connect(m_form, &ImportForm::rule_changed, this, [this] {
        m_import->setEnabled(false);
        m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &ImportPage::rehearse);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(&m_rehearsal, &ImportJob::finished, this, &ImportPage::show_rehearsal);
    connect(&m_rehearsal, &ImportJob::failed, this, &ImportPage::show_failure);
    connect(&m_rehearsal, &ImportJob::progressed, this, [this](std::int64_t done, std::int64_t total) {
        if (total > 0)
            m_outlook->setText(tr("Counting what the file would bring: %1 %").arg(100 * done / total));
    });
    connect(&m_job, &ImportJob::finished, this, &ImportPage::end_import);
    connect(&m_job, &ImportJob::failed, this, &ImportPage::give_up_import);
    connect(&m_job, &ImportJob::progressed, this, [this](std::int64_t done, std::int64_t total, double left) { show_progress(*m_progress, done, total, left); });
    connect(&session(), &Session::import_wanted, this, &ImportPage::choose_file);
    connect(&session(), &Session::changed, this, &ImportPage::follow_document);
    connect(&session(), &Session::task_chosen, this, [this] { follow_document({.tasks = true}); });
}

// What was counted may be out of date: the document is another one now, or the labels are.
void ImportPage::follow_document(const Changes& changes)
{
    if (m_job.is_running() || !shows_file())
        return;
    if (changes.tasks) {
        m_form->take_task();
        read_values();
    } else if (isVisible() && (changes.comments || changes.annotations)) {
        rehearse();
    }
}

}
