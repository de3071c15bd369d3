#include "comments/comments_page.h"

#include "comments/comment_table.h"
#include "ingest/export.h"
#include "shell/last_folder.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/save_dialog.h"

#include <QFileDialog>

namespace winnow {

void CommentsPage::ask_where_to_export()
{
    auto* dialog = make_save_dialog(this, QStringLiteral("export_dialog"), tr("Export what is shown"),
                                    {tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON Lines (*.jsonl)")}, QStringLiteral("csv"));
    start_in_last_folder(*dialog, QStringLiteral("labels"));
    connect(dialog, &QFileDialog::fileSelected, this, &CommentsPage::export_shown);
    dialog->open();
}

void CommentsPage::export_shown(const QString& file)
{
    if (!m_found.complete) {
        m_messages->show_message(MessageBar::Kind::Information, tr("The list is still being read. Export again in a moment."));
        return;
    }
    m_export.start(
        [path = session().path(), task = session().task(), file, ids = m_table->ids()](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            ExportOptions options;
            options.comments = ids;
            return export_labels(project, task, path_of(file), options);
        },
        [this, file](std::int64_t rows) {
            m_messages->show_message(MessageBar::Kind::Success, tr("%n row(s) written to %1.", nullptr, static_cast<int>(rows)).arg(file));
        },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

}
