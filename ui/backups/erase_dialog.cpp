#include "backups/erase_dialog.h"

#include "jobs/given_up_runs.h"
#include "store/erase.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int usual_width = 560;

// What is to be erased, and what goes with it.
struct Extent {
    std::vector<Run> runs;
    std::vector<Backup> backups;
};

std::int64_t deleted_in(const std::filesystem::path& file)
{
    Project project = Project::open_again(file, Project::Access::ReadOnly);
    return deleted_comments(project);
}

std::vector<Run> runs_in(const std::filesystem::path& file)
{
    Project project = Project::open_again(file, Project::Access::ReadOnly);
    return runs_with_deleted_comments(project);
}

void erase_all(const std::filesystem::path& file, const Extent& extent)
{
    Project project = Project::open_again(file);
    erase_comments(project, {});
    give_up_runs(project, extent.runs);
    if (!extent.backups.empty())
        replace_backups(project, extent.backups);
}

}

EraseDialog::EraseDialog(const std::filesystem::path& project, QWidget* parent)
    : QDialog(parent), m_project(project), m_deleted(deleted_in(project)), m_runs(runs_in(project)), m_before(backups_of(project)),
      m_messages(new MessageBar(this)), m_text(new QLabel(this)), m_with_runs(new QCheckBox(this)), m_with_backups(new QCheckBox(this)), m_progress(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("erase_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erase deleted comments of %1").arg(qt(project.stem())));
    make_parts();
    ask();
}

void EraseDialog::reject()
{
    if (!m_work.is_running())
        QDialog::reject();
}

void EraseDialog::make_parts()
{
    m_text->setObjectName(QStringLiteral("erase_text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_with_runs->setObjectName(QStringLiteral("erase_with_runs"));
    m_with_backups->setObjectName(QStringLiteral("erase_with_backups"));
    m_progress->setObjectName(QStringLiteral("erase_progress"));
    m_progress->setAccessibleName(tr("Progress of the erasing"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_erase = m_buttons->addButton(tr("&Erase for good"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_messages, m_text, m_with_runs, m_with_backups, m_progress})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resize(usual_width, 0);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
}

QString EraseDialog::question() const
{
    if (m_deleted > 0)
        return tr("The project's file still has the text of %Ln deleted comment(s).", nullptr, static_cast<int>(m_deleted)) +
               QLatin1Char(' ') +
               tr("Erasing takes the text out of the file for good. Everything that could be undone until now, by anyone, cannot be undone any more. "
                  "Erasing itself cannot be undone.");
    if (!m_runs.empty())
        return tr("The project's file has no text of deleted comments, but the folder of %Ln unfinished training(s) still has.", nullptr, static_cast<int>(m_runs.size()));
    return tr("There is nothing to erase: no comment was deleted whose text is still in the project's file.");
}

void EraseDialog::ask()
{
    const bool has_any = m_deleted > 0 || !m_runs.empty();
    m_text->setText(question());
    m_with_runs->setText(tr("Also give up the %Ln unfinished training(s) whose folder still has the text; they cannot be resumed then", nullptr, static_cast<int>(m_runs.size())));
    m_with_runs->setVisible(!m_runs.empty());
    m_with_runs->setChecked(m_deleted == 0 && !m_runs.empty()); // there is nothing else to do then
    m_with_backups->setText(tr("Also remove the %Ln earlier backup(s), which may still hold the text", nullptr, static_cast<int>(m_before.size())));
    m_with_backups->setVisible(has_any && !m_before.empty());
    offer(has_any ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    m_erase->setVisible(has_any);
    fit_to_words(this, width());
}

// The way out has the focus: Enter alone erases nothing.
void EraseDialog::offer(QDialogButtonBox::StandardButton way_out)
{
    m_buttons->setStandardButtons(way_out);
    m_buttons->button(way_out)->setFocus();
}

void EraseDialog::erase()
{
    m_messages->clear();
    set_erasing(true);
    Extent extent;
    if (m_with_runs->isChecked())
        extent.runs = m_runs;
    if (m_with_backups->isChecked())
        extent.backups = m_before;
    m_work.start(
        [project = m_project, extent = std::move(extent)](const std::atomic<bool>&) {
            erase_all(project, extent);
            return true;
        },
        [this](bool) { show_end(); }, [this](const std::exception_ptr& exception) { show_failure(exception); });
}

QString EraseDialog::result() const
{
    QStringList sentences;
    if (m_deleted > 0)
        sentences << tr("%Ln deleted comment(s) were erased. Nothing that was done before can be undone any more.", nullptr, static_cast<int>(m_deleted));
    const int runs = static_cast<int>(m_runs.size());
    if (m_with_runs->isChecked())
        sentences << tr("%Ln unfinished training(s) were given up.", nullptr, runs);
    else if (runs > 0)
        sentences << tr("The folder of %Ln unfinished training(s) still has the text.", nullptr, runs);
    const int backups = static_cast<int>(m_before.size());
    if (m_with_backups->isChecked())
        sentences << tr("%Ln earlier backup(s) were removed, and a new one was made.", nullptr, backups);
    else if (backups > 0)
        sentences << tr("%Ln earlier backup(s) may still hold the text.", nullptr, backups);
    return sentences.join(QLatin1Char(' '));
}

void EraseDialog::show_end()
{
    set_erasing(false);
    m_text->setText(result());
    m_with_runs->hide();
    m_with_backups->hide();
    offer(QDialogButtonBox::Close);
    m_erase->hide();
    fit_to_words(this, width());
    Q_EMIT project_changed();
}

// It can be tried again: what was done until the failure does not hinder that.
void EraseDialog::show_failure(const std::exception_ptr& exception)
{
    set_erasing(false);
    ask();
    m_messages->show_error(exception);
    Q_EMIT project_changed();
}

void EraseDialog::set_erasing(bool erasing)
{
    m_progress->setVisible(erasing);
    m_with_runs->setEnabled(!erasing);
    m_with_backups->setEnabled(!erasing);
    m_buttons->setEnabled(!erasing);
    if (erasing)
        m_text->setText(tr("The project is being written anew without the text…"));
}

}
