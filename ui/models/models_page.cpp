#include "models/models_page.h"

#include "models/download_list.h"
#include "models/known_list.h"
#include "models/model_table.h"
#include "models/terms_dialog.h"
#include "shell/download_desk.h"
#include "shell/last_folder.h"
#include "shell/shortcuts.h"
#include "shell/size_text.h"
#include "store/runs.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"
#include "widgets/title.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

const QString folder_purpose = QStringLiteral("model");

// A file or folder of this machine that is dragged; empty: something else.
QString dragged_path(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

}

ModelsPage::ModelsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_models(new ModelTable(this))
{
    setObjectName(QStringLiteral("models_page"));
    setAcceptDrops(true);
    make_actions();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(make_content());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_scroll, 1);
    m_empty->set(QStringLiteral("models"), tr("No model on this machine yet"),
                 tr("Get one of those below, or add one that you have: a GGUF file or a Hugging Face folder of a Gemma."), tr("Add a file…"));
    connect(m_empty, &EmptyState::pressed, this, &ModelsPage::ask_for_file);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelsPage::enable_actions);
    connect(m_models, &QAbstractItemModel::modelReset, this, &ModelsPage::enable_actions);
    enable_actions();
    connect_downloads();
}

void ModelsPage::entered()
{
    refresh();
    m_look.start();
    m_messages->guard([this] { DownloadDesk::instance().look(); });
    m_view->setFocus();
}

void ModelsPage::left()
{
    m_look.stop();
}

void ModelsPage::make_actions()
{
    m_add_file = make_action(QStringLiteral("models.add_file"), tr("&Add a file…"), [this] { ask_for_file(); });
    m_add_folder = make_action(QStringLiteral("models.add_folder"), tr("Add a &folder…"), [this] { ask_for_folder(); });
    m_address = make_action(QStringLiteral("models.address"), tr("&Get by address…"), [this] { ask_for_address(); });
    m_terms = make_action(QStringLiteral("models.terms"), tr("Show the &terms"), [this] { show_terms_of_chosen(); });
    m_remove = make_action(QStringLiteral("models.remove"), tr("&Remove…"), [this] { ask_before_removing(); });
    make_account_actions();
    m_connection = make_action(QStringLiteral("models.connection"), tr("&Connection…"), [this] { change_connection(); });
}

void ModelsPage::make_account_actions()
{
    m_accounts = new QMenu(this);
    m_accounts->setTitle(tr("Accounts"));
    m_accounts->addAction(make_action(QStringLiteral("models.hugging_face"), tr("Sign in to &Hugging Face…"), [this] { sign_in(Hub::HuggingFace, {}, {}); }));
    m_accounts->addAction(make_action(QStringLiteral("models.kaggle"), tr("Sign in to &Kaggle…"), [this] { sign_in(Hub::Kaggle, {}, {}); }));
}

QAction* ModelsPage::make_action(const QString& id, const QString& title, std::function<void()> act)
{
    auto* action = new QAction(this);
    Shortcuts::instance().bind(action, id, title, {});
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_actions.append(action);
    return action;
}

QWidget* ModelsPage::make_content()
{
    auto* content = new QWidget(this);
    m_stack->addWidget(make_table());
    m_stack->addWidget(m_empty);
    m_coming_title = make_title(tr("Downloads"), content);
    m_coming = new DownloadList(content);
    m_known_title = make_title(tr("Others that Winnow knows"), content);
    m_known = new KnownList(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_coming_title);
    column->addWidget(m_coming);
    column->addWidget(make_title(tr("On this machine"), content));
    column->addWidget(m_stack);
    column->addWidget(make_buttons());
    column->addSpacing(8);
    column->addWidget(m_known_title);
    column->addWidget(m_known);
    column->addStretch(1);
    return content;
}

QWidget* ModelsPage::make_table()
{
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("models"));
    m_view->setAccessibleName(tr("Models on this machine"));
    m_view->setModel(m_models);
    show_as_rows(m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setMinimumHeight(160);
    return m_view;
}

QWidget* ModelsPage::make_buttons()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add_button = [&](QAction* action, const QString& name) {
        auto* button = new QToolButton(foot);
        button->setDefaultAction(action);
        button->setObjectName(name);
        button->setMinimumHeight(30);
        row->addWidget(button);
    };
    add_button(m_add_file, QStringLiteral("add_model_file"));
    add_button(m_add_folder, QStringLiteral("add_model_folder"));
    add_button(m_address, QStringLiteral("get_by_address"));
    add_button(m_terms, QStringLiteral("model_terms"));
    add_button(m_remove, QStringLiteral("remove_model"));
    row->addStretch(1);
    auto* accounts = new QPushButton(m_accounts->title(), foot);
    accounts->setObjectName(QStringLiteral("accounts"));
    accounts->setMinimumHeight(30);
    accounts->setMenu(m_accounts);
    row->addWidget(accounts);
    add_button(m_connection, QStringLiteral("connection"));
    return foot;
}

void ModelsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!dragged_path(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ModelsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    add(dragged_path(event->mimeData()));
}

void ModelsPage::refresh()
{
    m_reading.start([](const std::atomic<bool>&) { return models_of_machine(); }, [this](std::vector<ModelFacts> facts) { show_models(std::move(facts)); },
                    [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void ModelsPage::show_models(std::vector<ModelFacts> facts)
{
    m_messages->guard([&] {
        for (const Run& run : runs(session().project()))
            for (ModelFacts& each : facts)
                if (each.model.id == run.model)
                    each.runs.push_back(run.number);
    });
    m_elsewhere = known_models_elsewhere(facts);
    show_known();
    const std::string chosen_before = m_to_choose.empty() && chosen() ? chosen()->model.id : m_to_choose;
    m_to_choose.clear();
    m_stack->setCurrentIndex(facts.empty() ? 1 : 0);
    m_models->set(std::move(facts));
    m_view->selectRow(std::max(0, m_models->row_of(chosen_before)));
}

void ModelsPage::ask_for_file()
{
    choose_path(tr("Add a model file"), false);
}

void ModelsPage::ask_for_folder()
{
    choose_path(tr("Add a model folder"), true);
}

void ModelsPage::choose_path(const QString& title, bool folder)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("model_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilter(tr("GGUF models (*.gguf)"));
    dialog->setDirectory(last_folder(folder_purpose));
    connect(dialog, &QFileDialog::fileSelected, this, &ModelsPage::add);
    dialog->open();
}

// The whole head of the model is checked, which can take a while on a slow disk.
void ModelsPage::add(const QString& path)
{
    remember_folder(folder_purpose, QFileInfo(path).absolutePath()); // of a folder the one around, where others may lie
    m_messages->show_message(MessageBar::Kind::Information, tr("Checking %1…").arg(path));
    m_work.start([path = path_of(path)](const std::atomic<bool>&) { return Catalog().add(path); },
                 [this](const LocalModel& model) {
                     m_messages->show_message(MessageBar::Kind::Success, tr("%1 is added. It stays where it lies.").arg(qt(display_name(model))));
                     m_to_choose = model.id;
                     refresh();
                 },
                 [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void ModelsPage::show_terms_of_chosen()
{
    if (const ModelFacts* facts = chosen())
        m_messages->guard([&] { show_terms(qt(display_name(facts->model)), facts->terms, terms_page(facts->model), this); });
}

void ModelsPage::ask_before_removing()
{
    const ModelFacts* facts = chosen();
    if (!facts)
        return;
    const LocalModel model = facts->model;
    QString text = model.is_ours ? tr("Delete the files of %1 (%2) from this machine?").arg(qt(model.id), size_text(model.bytes))
                                 : tr("Forget %1? Its files stay where they are.").arg(qt(model.id));
    if (!facts->runs.empty())
        text += QLatin1Char(' ') + tr("%n run(s) of this project were made with it; without it they cannot be tried or continued.", nullptr, static_cast<int>(facts->runs.size()));
    m_messages->show_message(MessageBar::Kind::Warning, text, model.is_ours ? tr("Delete") : tr("Forget"), [this, model] { remove(model); });
}

void ModelsPage::remove(const LocalModel& model)
{
    m_work.start([id = model.id](const std::atomic<bool>&) { return Catalog().remove(id); }, [this](const LocalModel&) { refresh(); },
                 [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void ModelsPage::enable_actions()
{
    const ModelFacts* facts = chosen();
    m_terms->setEnabled(facts && (!facts->terms.empty() || !terms_page(facts->model).isEmpty()));
    m_remove->setEnabled(facts && facts->model.cached_as.empty()); // another tool's cache is only used
}

const ModelFacts* ModelsPage::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_models->at(rows.first().row());
}

}
