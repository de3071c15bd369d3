#include "review/table_menu.h"

#include "common/files.h"
#include "ingest/row_writer.h"
#include "shell/last_folder.h"
#include "widgets/qt_text.h"
#include "widgets/save_dialog.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>

namespace winnow {

namespace {

QAction* copying(const QTableView& view)
{
    for (QAction* action : view.actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            return action;
    return nullptr;
}

void write(const WrittenTable& table, const std::filesystem::path& path)
{
    check_export_ending(path);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, table.columns, FormulaGuard::On);
        for (const auto& row : table.rows)
            writer.write(row);
        writer.finish();
    });
}

}

TableMenu::TableMenu(QTableView* view, const std::function<QString()>& name, const std::function<WrittenTable()>& table)
    : QObject(view), m_view(view), m_name(name), m_table(table)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &TableMenu::pop_up);
}

void TableMenu::pop_up(const QPoint& place)
{
    auto* menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("table_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* copy = menu->addAction(tr("&Copy the marked rows"), copying(*m_view), &QAction::trigger);
    copy->setEnabled(m_view->selectionModel()->hasSelection());
    menu->addAction(tr("&Save the table…"), this, &TableMenu::ask_where_to_save)->setEnabled(m_view->model()->rowCount() > 0);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void TableMenu::ask_where_to_save()
{
    auto* dialog = make_save_dialog(m_view, QStringLiteral("save_table_dialog"), tr("Save the table"),
                                    {tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON Lines (*.jsonl)")}, QStringLiteral("csv"));
    start_in_last_folder(*dialog, QStringLiteral("tables"));
    dialog->selectFile(m_name() + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &TableMenu::save);
    dialog->open();
}

void TableMenu::save(const QString& file)
{
    try {
        const WrittenTable table = m_table();
        write(table, path_of(file));
        Q_EMIT saved(file, static_cast<int>(table.rows.size()));
    } catch (...) {
        Q_EMIT failed(std::current_exception());
    }
}

}
