#pragma once

#include "classify/split.h"
#include "shell/changes.h"
#include "shell/test_gate.h"
#include "store/project.h"
#include "store/runs.h"
#include "store/tasks.h"
#include "store/undo_log.h"

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace winnow {

class BackupKeeper;
class Indexing;
class Masking;
class TrainingDesk;

enum class PageId { Comments, Label, Train, Review, Try, Models, Import, Export };

// What one window works on: the open document, the task and the run that are looked at, who labels. Pages read the
// document through it, say through it what they changed, and hear of every change, those of other programs included.
class Session : public QObject {
    Q_OBJECT

public:
    // The project has at least one task.
    explicit Session(Project project, QObject* parent = nullptr);
    ~Session() override;

    Project& project() { return m_project; }
    const std::filesystem::path& path() const { return m_project.path(); } // other threads: Project::open_again
    QString name() const;                                                  // the file's, without its ending
    QString settings_group() const; // where the settings keep what belongs to this project on this machine

    const StoredTask& task() const { return m_task; }
    void choose_task(std::int64_t id);

    // The run that Review, Comments and Label look at: the newest finished one until an older one is chosen, which is
    // remembered. While a page that shows it is in view, a newer one does not take its place by itself.
    std::optional<std::int64_t> run() const { return m_run; }
    void choose_run(std::optional<std::int64_t> number);
    void keep_run_in_view(bool in_view) { m_run_is_in_view = in_view; }

    // Of its comments, the part that Review shows, or will show: the validation part until the user goes to another.
    Split part() const { return m_part; }
    void show_part(Split part) { m_part = part; }

    TrainingDesk& training() { return *m_training; } // what is trained in the background

    TestGate& test_gate() { return m_test_gate; } // before the figures of the test part

    BackupKeeper& backups() { return *m_backups; }

    Masking& masking() { return *m_masking; } // what of the comments is covered

    const Indexing& indexing() const { return *m_indexing; } // what is put into the index of comments in the background

    // Who labels: kept for this machine, else the name of the user's account.
    std::string annotator() const;
    void set_annotator(const QString& name); // not empty

    // A page changed the document: everyone reads anew what it touched.
    void announce(const Changes& changes);

    // Undoes or redoes the last change of data by this annotator. Errors come by failed().
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const winnow::Changes& changes);
    void task_chosen();
    void run_chosen();
    void annotator_chosen();
    void went_back(const winnow::UndoResult& result); // by undo or redo: the label page goes to the comment
    void failed(const QString& sentence);

    // Ways from page to page. The window opens the page, the page listens for what it is asked to show.
    void page_wanted(winnow::PageId page);
    void label_wanted(const std::vector<std::int64_t>& comments);   // these, in this order, in the label queue
    void comments_wanted(const std::vector<std::int64_t>& comments); // these in the table
    void comparison_wanted(std::int64_t run); // of the run that Review looks at with this one
    void import_wanted(const QString& file);
    void annotator_wanted(); // the name is to be asked for

private:
    void go_back(const std::function<UndoResult()>& step);
    void look_for_changes();
    int version_now();
    void read_task();
    QString run_setting() const;
    void begin_with_run();
    void choose_newest_run();
    void set_run(std::optional<std::int64_t> number);

    Project m_project;
    StoredTask m_task;
    std::optional<std::int64_t> m_run;
    std::optional<std::int64_t> m_newest_run; // when it was last looked for
    bool m_run_was_chosen = false;
    bool m_run_is_in_view = false;
    Split m_part = Split::Validation;
    int m_data_version = 0;
    QTimer m_watch;
    TestGate m_test_gate{*this};
    TrainingDesk* m_training; // a child of this
    Masking* m_masking;       // so is this
    BackupKeeper* m_backups;  // and this
    Indexing* m_indexing;     // and this
};

}
