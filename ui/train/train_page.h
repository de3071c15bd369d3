#pragma once

#include "catalog/catalog.h"
#include "jobs/run_owner.h"
#include "shell/page.h"
#include "train/estimator.h"

#include <QTimer>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace winnow {

class DataCard;
class EmptyState;
class MessageBar;
class ProgressPanel;
class RunTable;
class SettingsForm;

// Chooses model, recipe and settings, says what goes into the training and what it takes, trains in the background, and
// keeps the list of runs.
class TrainPage : public Page {
    Q_OBJECT

public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override { return {m_train_action, m_cancel_action}; }

private:
    QWidget* make_form();
    QWidget* make_runs();
    QWidget* make_buttons();
    void make_actions();
    void connect_parts();
    void fill_models();
    void choose_recipe();
    void follow_settings();
    void follow_changes(const Changes& changes);
    void follow_training();
    void offer_resume();
    void train();
    void estimate();
    void resume(std::int64_t run);
    void show_end(std::int64_t run, const Outcome& outcome);
    void show_run(const QModelIndex& index);
    void reuse_settings();
    void compare_settings();
    void open_review();
    void enable_buttons();
    QList<Run> selected_runs() const;
    TrainingRequest request() const;

    MessageBar* m_messages;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QComboBox* m_model;
    QComboBox* m_recipe;
    QLabel* m_recipe_help;
    QToolButton* m_more;
    SettingsForm* m_form;
    DataCard* m_data;
    QLabel* m_estimate;
    QPushButton* m_estimate_button;
    QPushButton* m_train;
    ProgressPanel* m_progress;
    RunTable* m_runs;
    QTableView* m_run_view;
    QPushButton* m_reuse;
    QPushButton* m_compare;
    QPushButton* m_review;
    QAction* m_train_action;
    QAction* m_cancel_action;
    Estimator* m_estimator;
    std::vector<LocalModel> m_models;
};

}
