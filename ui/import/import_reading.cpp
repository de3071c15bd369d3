// What is chosen, and what it would bring: nothing is written here.
#include "import/import_page.h"

#include "import/import_form.h"
#include "import/import_text.h"
#include "shell/last_folder.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <utility>

namespace winnow {

namespace {

constexpr std::size_t most_values = 50; // of a label column, to choose from
const QString folder_purpose = QStringLiteral("import");

}

void ImportPage::ask_for_file()
{
    if (m_job.is_running())
        return;
    auto* dialog = new QFileDialog(this, tr("Import comments"), QString(), tr("Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)"));
    dialog->setObjectName(QStringLiteral("import_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(last_folder(folder_purpose));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::choose_file);
    dialog->open();
}

void ImportPage::ask_for_web(WebDialog::Purpose purpose)
{
    if (m_job.is_running())
        return;
    m_messages->guard([&] {
        const auto folder = std::make_shared<ScratchFolder>();
        auto* dialog = new WebDialog(purpose, folder->path(), this);
        connect(dialog, &WebDialog::came, this, [this, folder](const QString& file) {
            m_rehearsal.abandon();
            m_web_folder = folder;
            choose_file(file);
        });
        dialog->open();
    });
}

void ImportPage::choose_file(const QString& file)
{
    if (m_job.is_running())
        return;
    m_file = path_of(QFileInfo(file).absoluteFilePath());
    if (!is_from_web())
        remember_folder(folder_purpose, qt(m_file.parent_path())); // dropped files, too
    m_is_first_look = true;
    m_form->begin(m_file);
    read_beginning();
}

// The beginning alone is shown, but to guess the encoding more of the file may have to be read.
void ImportPage::read_beginning()
{
    m_rehearsal.abandon();
    m_messages->clear();
    m_import->setEnabled(false);
    m_outlook->setText(tr("Reading the file…"));
    SourceOptions options;
    options.reading = m_form->options().source.reading;
    m_reading.start([file = m_file, task = session().task().task, options](const std::atomic<bool>&) { return preview_file(file, task, options); },
                    [this](const ImportPreview& preview) { show_preview(preview); }, [this](const std::exception_ptr& exception) { show_failure(exception); });
}

void ImportPage::show_preview(const ImportPreview& preview)
{
    m_form->show_preview(preview);
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_is_first_look, false))
        m_form->focus_preview(); // and not the button Import: nothing is imported by a key that was pressed once too often
    read_values();
}

void ImportPage::read_values()
{
    m_rehearsal.abandon();
    m_settle.stop();
    m_import->setEnabled(false);
    const std::string column = m_form->label_column();
    if (column.empty()) {
        m_form->show_values({});
        rehearse();
        return;
    }
    m_outlook->setText(tr("Reading the label column…"));
    m_reading.start(
        [file = m_file, reading = m_form->options().source.reading, column](const std::atomic<bool>& stop) {
            return label_values(file, guess_shape(file, reading), column, most_values, [&stop] { return stop.load(); });
        },
        [this](const LabelValues& values) {
            m_form->show_values(values);
            rehearse();
        },
        [this](const std::exception_ptr& exception) { show_failure(exception); });
}

void ImportPage::rehearse()
{
    if (m_reading.is_running() || m_job.is_running())
        return;
    m_messages->clear();
    m_import->setEnabled(false);
    const ImportOptions options = m_form->options();
    if (options.source.mapping.text->empty()) {
        m_outlook->setText(tr("Say which column holds the text of the comments: choose “Text” above it."));
        return;
    }
    m_rehearsal.start(ImportJob::Purpose::Rehearsal, session().path(), session().task(), m_file, options);
}

void ImportPage::show_rehearsal(const ImportSummary& summary)
{
    m_outlook->setText(import_text(summary).join(QStringLiteral("  ·  ")));
    m_import->setEnabled(summary.refused < summary.rows);
}

// Of a file that could not be read at all nothing is shown.
void ImportPage::show_failure(const std::exception_ptr& exception)
{
    m_outlook->clear();
    if (m_form->is_empty())
        m_stack->setCurrentWidget(m_choice);
    m_messages->show_error(exception);
}

}
