#include "backups/restore_dialog.h"

#include "common/error.h"
#include "shell/size_text.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

enum Column { Made, Why, Size, CommentCount, LabelCount, RunCount, ColumnCount };

std::optional<ProjectCounts> counts_or_none(const std::filesystem::path& file)
{
    try {
        return counts_of(file);
    } catch (const Error&) {
        return std::nullopt;
    }
}

QTableWidgetItem* item_of(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

}

RestoreDialog::RestoreDialog(const std::filesystem::path& project, QWidget* parent)
    : QDialog(parent), m_project(project), m_backups(backups_of(project)), m_table(new QTableWidget(this)), m_preview(make_words({}, this))
{
    setObjectName(QStringLiteral("restore_dialog"));
    setWindowTitle(tr("Restore %1 from a backup").arg(qt(project.stem())));
    make_table();
    m_preview->setObjectName(QStringLiteral("restore_preview"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    auto* other = buttons->addButton(tr("Another file…"), QDialogButtonBox::ActionRole);
    other->setObjectName(QStringLiteral("restore_other"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::choose_other_file);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(make_words(m_backups.empty() ? tr("There is no backup of this project yet. While a project is open, one is made every half an hour in which something was changed.")
                                                   : tr("The project becomes what it was at one of these moments. What it is now is kept as one more backup, so that you can come back."),
                                 this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    if (m_backups.empty())
        fit_to_words(this, 560);
    else
        resize(860, 460);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::follow_selection);
    connect(m_table, &QTableWidget::itemActivated, this, &RestoreDialog::choose);
    if (!m_backups.empty())
        m_table->setCurrentCell(0, 0);
    follow_selection();
    count();
}

void RestoreDialog::make_table()
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Comments"), tr("Labels"), tr("Runs")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVisible(!m_backups.empty());
    for (const Backup& backup : m_backups)
        add_row(backup);
    show_as_rows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
}

void RestoreDialog::add_row(const Backup& backup)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Made, item_of(when_text(backup)));
    m_table->setItem(row, Why, item_of(reason_text(backup.reason)));
    m_table->setItem(row, Size, item_of(size_text(static_cast<std::int64_t>(backup.bytes)), Qt::AlignRight));
    for (const Column column : {CommentCount, LabelCount, RunCount})
        m_table->setItem(row, column, item_of(QStringLiteral("…"), Qt::AlignRight));
}

// The project comes first, then its backups.
void RestoreDialog::count()
{
    std::vector<std::filesystem::path> files = {m_project};
    for (const Backup& backup : m_backups)
        files.push_back(backup.file);
    m_work.start(
        [files](const std::atomic<bool>& stop) {
            std::vector<Counts> counts;
            for (const auto& file : files)
                counts.push_back(stop ? std::nullopt : counts_or_none(file));
            return counts;
        },
        [this](const std::vector<Counts>& counts) { show_counts(counts); }, [](const std::exception_ptr&) {});
}

void RestoreDialog::show_counts(const std::vector<Counts>& counts)
{
    m_now = counts.front();
    m_counts.assign(counts.begin() + 1, counts.end());
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        const auto show = [&](Column column, std::int64_t ProjectCounts::*member) {
            const QString text = m_counts[row] ? QLocale().toString(static_cast<qlonglong>((*m_counts[row]).*member)) : tr("damaged");
            m_table->item(static_cast<int>(row), column)->setText(text);
        };
        show(CommentCount, &ProjectCounts::comments);
        show(LabelCount, &ProjectCounts::labels);
        show(RunCount, &ProjectCounts::runs);
    }
    follow_selection();
}

void RestoreDialog::follow_selection()
{
    const int row = m_table->currentRow();
    const bool is_damaged = row >= 0 && !m_counts.empty() && !m_counts[static_cast<std::size_t>(row)];
    m_restore->setEnabled(row >= 0 && !is_damaged);
    m_preview->setText(row < 0 ? QString() : preview_of(static_cast<std::size_t>(row)));
}

QString RestoreDialog::preview_of(std::size_t row) const
{
    if (m_counts.empty())
        return tr("Counting what the backups hold…");
    if (!m_counts[row])
        return tr("This backup is damaged and cannot be restored.");
    if (!m_now)
        return tr("It holds %1. The project itself cannot be read.").arg(counts_text(*m_counts[row]));
    const QString difference = difference_text(*m_now, *m_counts[row]);
    if (difference.isEmpty())
        return tr("It holds as many comments, labels and runs as the project does now.");
    return tr("It holds %1: %2.").arg(counts_text(*m_counts[row]), difference);
}

void RestoreDialog::choose()
{
    if (!m_restore->isEnabled())
        return;
    const std::filesystem::path backup = m_backups[static_cast<std::size_t>(m_table->currentRow())].file;
    accept();
    Q_EMIT chosen(backup);
}

void RestoreDialog::choose_other_file()
{
    auto* dialog = new QFileDialog(this, tr("Restore from another file"), qt(m_project.parent_path()), tr("Backups and projects (*.backup *.winnow)"));
    dialog->setObjectName(QStringLiteral("restore_file_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        accept();
        Q_EMIT chosen(path_of(file));
    });
    dialog->open();
}

}
