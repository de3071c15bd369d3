#pragma once

#include "jobs/outcome.h"
#include "shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace winnow {

class EmptyState;
class MessageBar;
class RunList;
class RunPanel;
class StepNews;
struct TakenIn;
class TrainingDesk;
class TrainingSetup;

// Prepares a training, shows how it goes on in the background, and keeps the list of runs.
class TrainPage : public Page {
    Q_OBJECT

public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    QList<QAction*> commands() const override;

private:
    QWidget* make_side();
    void make_actions();
    void connect_setup();
    void connect_training();
    void connect_runs();
    void review(std::int64_t run);
    TrainingDesk& desk() const;
    void say(const TakenIn& taken);
    void follow_empty();
    void follow_changes(const Changes& changes);
    void follow_training();
    void choose_training();
    void choose_newest();
    void follow_runs();
    bool shows_training() const;
    void show_chosen();
    void go_back_to_training();
    void show_end(std::int64_t run, const Outcome& outcome);
    void show_cancelled(std::int64_t run);
    void resume(std::int64_t run);
    void offer_resume();

    MessageBar* m_messages;
    StepNews* m_news; // a child of m_messages
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TrainingSetup* m_setup;
    RunPanel* m_panel;
    RunList* m_runs;
    QString m_refusal; // of a setting: what was said last
    std::int64_t m_chosen_training = 0; // the run that was chosen in the list when its training began
    QAction* m_train;
    QAction* m_estimate;
    QAction* m_cancel;
    QTimer m_watch; // a training of another program may end without a word in the document
    QTimer m_pause; // many decisions are counted at once
};

}
