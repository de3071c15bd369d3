// Which run the page shows, and how the last training ended.

#include "train/train_page.h"

#include "common/json_fields.h"
#include "jobs/job_place.h"
#include "shell/training_desk.h"
#include "train/run_list.h"
#include "train/run_panel.h"
#include "train/training_setup.h"
#include "widgets/message_bar.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

ShownRun shown_run(const Project& project, const Run& run, RunStanding standing)
{
    const std::filesystem::path folder = job_folder(project, run);
    std::error_code ignored;
    const bool is_there = !folder.empty() && std::filesystem::is_directory(folder, ignored);
    return {run, standing, standing != RunStanding::Running && can_resume(project, run), is_there ? folder : std::filesystem::path()};
}

}

// Once: the user may look at another run meanwhile.
void TrainPage::choose_training()
{
    const auto& state = desk().state();
    if (!state || state->run == m_chosen_training || m_runs->table().row_of(state->run) < 0)
        return;
    m_chosen_training = state->run;
    m_runs->choose(state->run);
}

// Where none is chosen: the panel, which may have the focus, then stays.
void TrainPage::choose_newest()
{
    if (!desk().state() && m_runs->chosen_count() == 0 && m_runs->table().rowCount() > 0)
        m_runs->choose(m_runs->table().run_at(0).number);
}

void TrainPage::follow_runs()
{
    m_runs->refresh();
    choose_training();
    choose_newest();
    follow_empty();
    show_chosen();
}

bool TrainPage::shows_training() const
{
    const auto& state = desk().state();
    const int row = m_runs->chosen_row();
    return state && (state->run == 0 || m_runs->chosen_count() == 0 || (row >= 0 && m_runs->table().run_at(row).number == state->run));
}

void TrainPage::show_chosen()
{
    const int count = m_runs->chosen_count();
    const int row = m_runs->chosen_row();
    const bool trains = desk().state().has_value();
    m_panel->setVisible(trains || count > 0);
    m_panel->offer_way_back(trains && !shows_training());
    if (shows_training())
        m_panel->show_state(*desk().state());
    else if (count > 1)
        m_panel->show_several(count);
    else if (row >= 0)
        m_messages->guard([&] { m_panel->show_run(shown_run(session().project(), m_runs->table().run_at(row), m_runs->table().standing_at(row))); });
}

// That may be one of another task, which is not in the list.
void TrainPage::go_back_to_training()
{
    m_runs->choose_none();
    if (desk().state())
        m_runs->choose(desk().state()->run);
    m_panel->take_focus();
}

void TrainPage::show_end(std::int64_t run, const Outcome& outcome)
{
    follow_runs();
    if (!isVisible() || m_runs->chosen_count() == 0)
        m_runs->choose(run); // else the user has it in view, or looks at another one
    m_messages->clear();
    if (outcome.kind == Outcome::Kind::Finished) {
        m_messages->show_message(MessageBar::Kind::Success, tr("Run %1 is finished.").arg(run), tr("Open in Review"), [this, run] { review(run); });
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        m_messages->guard([&] { show_cancelled(run); });
    } else {
        m_messages->guard([&] {
            const Run failed = run_numbered(session().project(), run);
            const auto settings = parse_json(failed.settings, "The settings of run " + std::to_string(run)).get<TrainingSettings>();
            m_setup->show_failure(can_resume(session().project(), failed) ? run : 0, outcome, settings);
        });
    }
}

void TrainPage::show_cancelled(std::int64_t run)
{
    if (can_resume(session().project(), run_numbered(session().project(), run)))
        m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 was cancelled. It can go on where it was.").arg(run), tr("Resume"), [this, run] { resume(run); });
    else
        m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 was cancelled before its first step.").arg(run));
}

void TrainPage::resume(std::int64_t run)
{
    m_messages->clear();
    m_setup->clear_failure();
    m_messages->guard([this, run] { desk().resume(run); });
}

void TrainPage::offer_resume()
{
    m_messages->guard([this] {
        const std::optional<std::int64_t> run = desk().resumable();
        const int shown = m_runs->chosen_row();
        const bool says_itself = shown >= 0 && run == m_runs->table().run_at(shown).number; // beside its own button
        if (run && !says_itself && m_messages->text().isEmpty())
            m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 did not come to its end. It can go on where it was.").arg(*run), tr("Resume"),
                                     [this, run] { resume(*run); });
    });
}

}
