#include "backups/erase_dialog.h"

#include "store/erase.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

std::int64_t deleted_in(const std::filesystem::path& file)
{
    Project project = Project::open_again(file, Project::Access::ReadOnly);
    return deleted_comments(project);
}

void erase_all(const std::filesystem::path& file, const std::vector<Backup>& backups_to_remove)
{
    Project project = Project::open_again(file);
    erase_comments(project, {});
    if (!backups_to_remove.empty())
        replace_backups(project, backups_to_remove);
}

}

EraseDialog::EraseDialog(const std::filesystem::path& project, QWidget* parent)
    : QDialog(parent), m_project(project), m_deleted(deleted_in(project)), m_before(backups_of(project)), m_messages(new MessageBar(this)),
      m_text(new QLabel(this)), m_with_backups(new QCheckBox(this)), m_progress(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this))
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_messages, m_text, m_with_backups, m_progress})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resize(560, 240);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
}

void EraseDialog::ask()
{
    const bool has_any = m_deleted > 0;
    m_text->setText(has_any ? tr("The project's file still has the text of %Ln deleted comment(s).", nullptr, static_cast<int>(m_deleted)) +
                                  QLatin1Char(' ') +
                                  tr("Erasing takes the text out of the file for good. Everything that could be undone until now, by anyone, cannot be undone any more. "
                                     "Erasing itself cannot be undone.")
                            : tr("There is nothing to erase: no comment was deleted whose text is still in the project's file."));
    m_with_backups->setText(tr("Also remove the %Ln earlier backup(s), which may still hold the text", nullptr, static_cast<int>(m_before.size())));
    m_with_backups->setVisible(has_any && !m_before.empty());
    offer(has_any ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    m_erase->setVisible(has_any);
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
    const bool with_backups = m_with_backups->isChecked();
    m_work.start(
        [project = m_project, backups = with_backups ? m_before : std::vector<Backup>()](const std::atomic<bool>&) {
            erase_all(project, backups);
            return true;
        },
        [this, with_backups](bool) { show_end(with_backups); }, [this](const std::exception_ptr& exception) { show_failure(exception); });
}

void EraseDialog::show_end(bool with_backups)
{
    set_erasing(false);
    QString text = tr("%Ln deleted comment(s) were erased. Nothing that was done before can be undone any more.", nullptr, static_cast<int>(m_deleted));
    const int backups = static_cast<int>(m_before.size());
    if (with_backups)
        text += QLatin1Char(' ') + tr("%Ln earlier backup(s) were removed, and a new one was made.", nullptr, backups);
    else if (backups > 0)
        text += QLatin1Char(' ') + tr("%Ln earlier backup(s) may still hold the text.", nullptr, backups);
    m_text->setText(text);
    m_with_backups->hide();
    offer(QDialogButtonBox::Close);
    m_erase->hide();
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
    m_with_backups->setEnabled(!erasing);
    m_buttons->setEnabled(!erasing);
    if (erasing)
        m_text->setText(tr("The project is being written anew without the text…"));
}

}
