#include "train/start_choice.h"

#include "catalog/catalog.h"
#include "jobs/adapter_export.h"
#include "jobs/start_adapter.h"
#include "jobs/start_record.h"
#include "shell/recipe_text.h"
#include "store/adapters.h"
#include "store/runs.h"
#include "train/run_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace winnow {

namespace {

constexpr int fresh = -1; // data of entries that are no run; runs count from 1
constexpr int folder_there = -2;
constexpr int another_folder = -3;

std::filesystem::path folder_of(const StartChoice::Source& source, const std::filesystem::path& project, const ScratchFolder& scratch)
{
    if (const auto* folder = std::get_if<std::filesystem::path>(&source))
        return *folder;
    Project document = Project::open_again(project, Project::Access::ReadOnly);
    const Run run = run_numbered(document, std::get<std::int64_t>(source));
    // A run that was cancelled has another adapter once it went on.
    const std::filesystem::path folder = scratch.path() / ("run-" + std::to_string(run.number) + "-ended-" + run.ended);
    if (!std::filesystem::exists(folder))
        export_adapter(document, run.number, folder);
    return folder;
}

}

StartChoice::StartChoice(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_entries(new QComboBox(this)), m_line(new QLabel(this))
{
    m_entries->setObjectName(QStringLiteral("start_from"));
    m_entries->setAccessibleName(tr("Start from"));
    m_entries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entries->setMinimumContentsLength(24);
    m_line->setObjectName(QStringLiteral("start_line"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_entries);
    layout->addWidget(m_line);
    connect(m_entries, &QComboBox::activated, this, &StartChoice::take_entry);
    fill();
}

// An adapter fits the model that it was trained with.
void StartChoice::refresh(const LocalModel& model)
{
    const bool is_another = m_model_path != model.path;
    m_model = model.id;
    m_model_path = model.path;
    const std::optional<Source> source = m_source;
    if (is_another && source)
        choose_fresh();
    if (is_another && source && std::holds_alternative<std::filesystem::path>(*source))
        read(*source);
    fill();
}

void StartChoice::choose_fresh()
{
    m_reading.stop();
    m_source.reset();
    m_folder.clear();
    m_shape.reset();
    show_chosen();
    Q_EMIT chosen();
}

void StartChoice::choose_as(const Run& run)
{
    choose_fresh();
    const std::optional<StartRecord> start = start_of(run);
    if (start && start->run > 0)
        read(start->run);
    else if (start)
        Q_EMIT refused(tr("Run %1 started from the adapter in a folder “%2”, which is not in the project. Choose that folder under “Start from”, or train with a fresh adapter.")
                           .arg(run.number)
                           .arg(qt(start->folder)));
}

void StartChoice::fill()
{
    m_entries->clear();
    m_entries->addItem(tr("A fresh adapter"), fresh);
    for (const Run& run : runs(m_session.project()))
        if (run.model == m_model && has_adapter(m_session.project(), run.number))
            m_entries->addItem(tr("Run %1: %2").arg(run.number).arg(recipe_of(run)), static_cast<qlonglong>(run.number));
    m_entries->addItem(tr("A folder…"), another_folder);
    const auto* run = m_source ? std::get_if<std::int64_t>(&*m_source) : nullptr;
    if (run && m_entries->findData(static_cast<qlonglong>(*run)) < 0)
        choose_fresh(); // that run was deleted
    else
        show_chosen();
}

void StartChoice::take_entry()
{
    const qlonglong entry = m_entries->currentData().toLongLong();
    if (entry == fresh)
        choose_fresh();
    else if (entry == another_folder)
        ask_for_folder();
    else if (entry > 0)
        read(std::int64_t{entry});
}

void StartChoice::ask_for_folder()
{
    show_chosen();
    auto* dialog = new QFileDialog(this, tr("The folder of an adapter"));
    dialog->setObjectName(QStringLiteral("start_folder_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { read(path_of(folder)); });
    dialog->open();
}

void StartChoice::read(const Source& source)
{
    if (!m_scratch)
        m_scratch = std::make_shared<ScratchFolder>();
    m_line->setText(tr("Reading the adapter…"));
    m_reading.start(
        [source, project = m_session.path(), model = m_model_path, scratch = m_scratch](const std::atomic<bool>&) {
            const std::filesystem::path folder = folder_of(source, project, *scratch);
            return std::pair(folder, with_shape_of(folder, model, {}));
        },
        [this, source](const std::pair<std::filesystem::path, TrainingSettings>& adapter) { take(source, adapter.first, adapter.second); },
        [this](const std::exception_ptr& exception) {
            show_chosen();
            Q_EMIT refused(sentence_of(exception));
        });
}

void StartChoice::take(const Source& source, const std::filesystem::path& folder, const TrainingSettings& shape)
{
    m_source = source;
    m_folder = folder;
    m_shape = shape;
    show_chosen();
    Q_EMIT chosen();
}

// A folder that was chosen is an entry of its own.
void StartChoice::show_chosen()
{
    if (const int place = m_entries->findData(folder_there); place >= 0)
        m_entries->removeItem(place);
    qlonglong entry = fresh;
    if (m_source && std::holds_alternative<std::filesystem::path>(*m_source)) {
        entry = folder_there;
        m_entries->insertItem(m_entries->count() - 1, qt(m_folder), folder_there);
    } else if (m_source) {
        entry = std::get<std::int64_t>(*m_source);
    }
    m_entries->setCurrentIndex(m_entries->findData(entry));
    m_line->setText(m_source ? tr("The training goes on from what this adapter has learned. Its rank, alpha, rsLoRA, projections and first layer are kept: here they cannot be changed.")
                             : tr("Where the adapter begins: with nothing learned, or with what another one of this model has learned."));
}

}
