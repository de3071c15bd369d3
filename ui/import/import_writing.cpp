#include "import/import_page.h"

#include "common/error.h"
#include "import/import_form.h"
#include "import/import_result.h"
#include "import/import_text.h"
#include "shell/progress_text.h"
#include "shell/size_text.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace winnow {

namespace {

bool is_cancelled(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::Cancelled;
    } catch (...) {
        return false;
    }
}

}

void ImportPage::import()
{
    if (!m_import->isEnabled() || m_job.is_running())
        return;
    m_messages->clear();
    m_form->remember();
    m_refused_file = refused_file();
    ImportOptions options = m_form->options();
    options.refused_file = m_refused_file;
    set_importing(true);
    m_job.start(ImportJob::Purpose::Import, session().path(), session().task(), m_file, options);
}

void ImportPage::cancel()
{
    if (!m_job.is_running())
        return close_preview();
    m_cancel->setEnabled(false);
    m_progress->setFormat(tr("Cancelling…"));
    m_job.cancel();
}

// A key is pressed by accident more easily than a button: what was chosen is not lost by it.
void ImportPage::cancel_by_key()
{
    if (m_job.is_running() || !shows_file() || !m_form->is_changed())
        return cancel();
    m_messages->show_message(MessageBar::Kind::Warning, tr("Nothing is imported yet. If you leave this file, what you chose for it is lost."),
                             tr("Leave the file"), [this] { close_preview(); });
}

// As before a file was chosen; nothing has been written of it.
void ImportPage::close_preview()
{
    if (!shows_file())
        return;
    m_settle.stop();
    m_reading.stop();
    m_rehearsal.abandon();
    m_messages->clear();
    m_outlook->clear();
    m_import->setEnabled(false);
    m_stack->setCurrentWidget(m_choice);
    m_empty->button()->setFocus();
}

void ImportPage::end_import(const ImportSummary& summary)
{
    set_importing(false);
    m_stack->setCurrentWidget(m_result);
    m_result->show_summary(summary, m_file, m_refused_file);
    session().announce({.comments = true, .annotations = true, .splits = true, .tasks = false, .comment_ids = {}});
}

// The file can be tried again, with other choices or when there is space.
void ImportPage::give_up_import(const std::exception_ptr& exception)
{
    set_importing(false);
    rehearse();
    if (is_cancelled(exception))
        m_messages->show_message(MessageBar::Kind::Information, tr("The import was cancelled. The project is as it was."));
    else
        m_messages->show_error(exception);
}

void ImportPage::show_progress(QProgressBar& bar, std::int64_t done, std::int64_t total, double seconds_left)
{
    if (total <= 0 || !m_cancel->isEnabled())
        return;
    // The rule of the median reads the file twice: bytes are said as a share of its size.
    const auto size = static_cast<double>(QFileInfo(qt(m_file)).size());
    const double share = static_cast<double>(done) / static_cast<double>(total);
    bar.setValue(static_cast<int>(share * bar.maximum()));
    const QString bytes = tr("%1 of %2").arg(size_text(static_cast<std::int64_t>(share * size)), size_text(static_cast<std::int64_t>(size)));
    bar.setFormat(seconds_left < 0 ? bytes : tr("%1, %2 left").arg(bytes, duration_text(seconds_left)));
}

void ImportPage::set_importing(bool importing)
{
    m_form->setEnabled(!importing);
    m_outlook->setVisible(!importing);
    m_progress->setVisible(importing);
    m_progress->setValue(0);
    m_progress->setFormat(QString());
    m_cancel->setEnabled(true);
    m_import->setEnabled(false);
    if (importing)
        m_cancel->setFocus();
}

bool ImportPage::shows_file() const
{
    return m_stack->currentWidget() != m_choice && m_stack->currentWidget() != m_result;
}

bool ImportPage::is_from_web() const
{
    return m_web_folder && m_web_folder->path() == m_file.parent_path();
}

// Beside the file, else beside the project, also for a file of the web; nothing that is there is replaced.
std::filesystem::path ImportPage::refused_file() const
{
    const std::filesystem::path beside = m_file.parent_path();
    const bool stays = QFileInfo(qt(beside)).isWritable() && !is_from_web();
    const std::filesystem::path folder = stays ? beside : session().path().parent_path();
    for (int number = 1;; ++number) {
        const std::string ending = number == 1 ? "-refused.csv" : "-refused-" + std::to_string(number) + ".csv";
        const std::filesystem::path file = folder / (m_file.stem().string() + ending);
        if (!std::filesystem::exists(file))
            return file;
    }
}

}
