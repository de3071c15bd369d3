#include "backups/check_dialog.h"

#include "backups/backup_text.h"
#include "backups/check_text.h"
#include "backups/copy_dialog.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int usual_width = 560;
constexpr int losses_height = 300; // of a table with all that a project consists of

QTableWidgetItem* number_item(std::optional<std::int64_t> number)
{
    auto* item = new QTableWidgetItem(number ? QLocale().toString(static_cast<qlonglong>(*number)) : CheckDialog::tr("some"));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}

CheckDialog::CheckDialog(const std::filesystem::path& project, QWidget* parent)
    : QDialog(parent), m_project(project), m_messages(new MessageBar(this)), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_losses(new QTableWidget(this))
{
    setObjectName(QStringLiteral("check_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check %1").arg(qt(project.stem())));
    m_text->setObjectName(QStringLiteral("check_text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    make_table();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add_button = [&](const char* name, const QString& text) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->hide();
        return button;
    };
    m_restore = add_button("check_restore", tr("Restore from backup…"));
    m_repair = add_button("check_repair", tr("Repair into a copy…"));
    m_open = add_button("check_open", tr("Open the copy"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::ask_where_to_repair);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restore_wanted();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_messages, m_text, m_progress, m_losses})
        layout->addWidget(part, part == m_losses ? 1 : 0);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(usual_width, 0);
    check();
}

void CheckDialog::make_table()
{
    m_losses->setObjectName(QStringLiteral("losses"));
    m_losses->setAccessibleName(tr("What was kept and what was lost"));
    m_losses->setColumnCount(3);
    m_losses->setHorizontalHeaderLabels({tr("What"), tr("Kept"), tr("Lost")});
    m_losses->verticalHeader()->hide();
    show_as_rows(m_losses);
    m_losses->setMinimumHeight(losses_height);
    m_losses->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_losses->hide();
}

void CheckDialog::begin(const QString& text)
{
    m_progress->show();
    for (QPushButton* button : {m_restore, m_repair, m_open})
        button->hide();
    say(text);
}

void CheckDialog::end()
{
    m_progress->hide();
}

void CheckDialog::say(const QString& text)
{
    m_text->setText(text);
    fit_to_words(this, width());
}

void CheckDialog::check()
{
    begin(tr("Every page, every row and every label of the project is looked at. You can go on working meanwhile; closing this stops it."));
    m_work.start([path = m_project](const std::atomic<bool>& stop) { return check_project(path, [&stop] { return stop.load(); }); },
                 [this](const ProjectCheck& check) { show_check(check); }, [this](const std::exception_ptr& exception) { show_failure(exception); });
}

void CheckDialog::show_check(const ProjectCheck& check)
{
    end();
    if (check.is_sound()) {
        say(tr("The project is sound. It holds %1.").arg(counts_text(check.counts)));
        return;
    }
    QStringList lines = {tr("The project is damaged:")};
    for (const Fault& fault : check.faults)
        lines << QStringLiteral("•  ") + fault_text(fault);
    lines << tr("A backup brings back what it was before. Or a copy is made of all that can be read; the project itself stays as it is.");
    m_restore->show();
    m_repair->show();
    say(lines.join(QLatin1Char('\n')));
}

// Not even its tables can be read.
void CheckDialog::show_failure(const std::exception_ptr& exception)
{
    end();
    m_restore->show();
    say(sentence_of(exception));
}

void CheckDialog::ask_where_to_repair()
{
    const QString proposal = qt(m_project.parent_path() / (m_project.stem().string() + "-repaired.winnow"));
    auto* dialog = new CopyDialog(tr("Where the repaired copy goes"), proposal, this);
    dialog->setObjectName(QStringLiteral("repair_file_dialog"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { repair_into(path_of(file)); });
    dialog->open();
}

void CheckDialog::repair_into(const std::filesystem::path& copy)
{
    m_messages->clear();
    begin(tr("All that can be read is written into %1…").arg(qt(copy.filename())));
    m_work.start(
        [path = m_project, copy](const std::atomic<bool>& stop) { return winnow::repair_into(path, copy, [&stop] { return stop.load(); }); },
        [this, copy](const RepairReport& report) { show_repair(report, copy); },
        [this](const std::exception_ptr& exception) {
            check();
            m_messages->show_error(exception);
        });
}

void CheckDialog::show_repair(const RepairReport& report, const std::filesystem::path& copy)
{
    end();
    m_losses->setRowCount(0);
    for (const TableRepair& repair : report.tables) {
        const QString name = table_text(repair.table);
        if (name.isEmpty())
            continue;
        const int row = m_losses->rowCount();
        m_losses->insertRow(row);
        m_losses->setItem(row, 0, new QTableWidgetItem(name));
        m_losses->setItem(row, 1, number_item(repair.kept));
        m_losses->setItem(row, 2, number_item(repair.lost));
    }
    m_losses->show();
    m_open->show();
    say(report.lost_anything() ? tr("The copy is sound, and lacks what could not be read. What could be undone before cannot be undone in it.")
                               : tr("The copy is sound, and everything could be read. What could be undone before cannot be undone in it."));
    disconnect(m_open, &QPushButton::clicked, this, nullptr);
    connect(m_open, &QPushButton::clicked, this, [this, copy] {
        accept();
        Q_EMIT open_wanted(copy);
    });
}

}
