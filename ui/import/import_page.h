#pragma once

#include "import/import_job.h"
#include "import/web_dialog.h"
#include "ingest/label_values.h"
#include "ingest/preview.h"
#include "jobs/scratch_folder.h"
#include "shell/page.h"
#include "widgets/background.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace winnow {

class EmptyState;
class ImportForm;
class ImportResult;
class MessageBar;

// A file comes in: its shape guessed and changeable, its columns named, its labels mapped, what it would bring counted
// before anything is written; then the import, which is whole or not at all, and what became of the rows.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override { return m_actions; }
    bool may_close() override;

private:
    QWidget* make_choice_part();
    QWidget* make_file_part();
    QWidget* make_foot();
    void make_actions();
    void add_action(const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act);
    void connect_parts();
    void follow_document(const Changes& changes);

    void ask_for_file();
    void ask_for_web(WebDialog::Purpose purpose);
    void choose_file(const QString& file);
    void read_beginning();
    void show_preview(const ImportPreview& preview);
    void read_values();
    void rehearse();
    void show_rehearsal(const ImportSummary& summary);
    void import();
    void cancel();
    void cancel_by_key();
    void close_preview();
    void end_import(const ImportSummary& summary);
    void give_up_import(const std::exception_ptr& exception);
    void show_failure(const std::exception_ptr& exception);
    void show_progress(QProgressBar& bar, std::int64_t done, std::int64_t total, double seconds_left);
    void set_importing(bool importing);
    std::filesystem::path refused_file() const;
    bool is_from_web() const; // the file that is shown
    bool shows_file() const;

    MessageBar* m_messages;
    QStackedWidget* m_stack;
    QWidget* m_choice; // of a file, when there is none yet
    EmptyState* m_empty;
    ImportForm* m_form;
    ImportResult* m_result;
    QLabel* m_outlook;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
    QList<QAction*> m_actions;
    std::filesystem::path m_file;
    std::shared_ptr<ScratchFolder> m_web_folder; // where the last file of the web lies
    std::filesystem::path m_refused_file;
    bool m_is_first_look = false; // at this file: its preview gets the focus
    QTimer m_settle;              // waits until a number has been typed
    Background m_reading;
    ImportJob m_rehearsal;
    ImportJob m_job;
};

}
