#pragma once

#include "gui/played_worker_test.h"

#include "jobs/job_place.h"
#include "shell/training_desk.h"
#include "store/runs.h"
#include "train/run_table.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <fstream>

namespace winnow {

namespace fs = std::filesystem;

// The page Train, with a worker that plays.
class TrainPageTest : public PlayedWorkerTest {
protected:
    void open_train_page(const fs::path& project)
    {
        open(project, PageId::Train);
        wait_for("the comments are counted", [this] { return find<QPushButton>("train")->isEnabled() || session().training().state(); });
    }

    void start_training()
    {
        click("train");
        wait_for("the training goes on", [this] { return state() && state()->step > 0; });
    }

    const std::optional<TrainingState>& state() { return session().training().state(); }

    void wait_for_end()
    {
        wait_for("the training ends", [this] { return !state(); });
    }

    // Lets a slow training make the rest of its steps.
    void let_go(const fs::path& project, std::int64_t run)
    {
        Project other = Project::open_again(project);
        std::ofstream(job_folder(other, run_numbered(other, run)) / "go") << "";
    }

    QString cell(int row, RunTable::Column column) { return find<QTableView>("runs")->model()->index(row, column).data().toString(); }
    QString text(const char* label) { return find<QLabel>(label)->text(); }

    // In the place of the one that is only named: a small one.
    void use_readable_model()
    {
        fs::remove_all(path(QStringLiteral("models/tiny")));
        fs::copy(fs::path(WINNOW_SOURCE_DIR) / "tests/golden/training/model", path(QStringLiteral("models/tiny")));
    }
};

}
