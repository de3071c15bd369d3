#pragma once

#include "shell/session.h"
#include "train/estimator.h"

#include <QWidget>
#include <map>
#include <string>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace winnow {

struct TakenIn;
class CommandCard;
class DataCard;
class FailureCard;
class MemoryCosts;
class PromptCard;
class TrainingForm;

// Everything before a training: model and settings, what goes in, what the model reads, what it will take, and the button
// that starts it.
class TrainingSetup : public QWidget {
    Q_OBJECT

public:
    explicit TrainingSetup(Session& session, QWidget* parent = nullptr);

    void refresh();                          // models, comments, labels or splits may have changed
    bool has_model() const;
    bool has_labels() const;                 // true while they are being counted
    void set_training(bool trains);          // one goes on: no second one can be started
    void take(const Run& run);               // its settings and model. Throws Error(Damaged)
    void show_failure(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings);
    void clear_failure();
    void focus_train();
    bool has_train_focus() const;

    // Estimates first where these settings were not, then asks for the training; asked a second time, at once.
    void train();
    void estimate();

Q_SIGNALS:
    void train_wanted(const winnow::TrainingRequest& request);
    void resume_wanted(std::int64_t run);
    void models_wanted();
    void taken_in(const winnow::TakenIn& taken);
    void counted(); // has_labels() is known
    void train_enabled(bool enabled);
    void failed(const QString& sentence);
    void refused(const QString& sentence); // a setting
    void mended();                         // what was refused is not so any more

private:
    QWidget* make_content();
    QWidget* make_foot();
    void connect_parts();
    void follow_settings();
    void follow_data();
    void start();
    bool train_follows() const;
    void stop_estimate();
    void take_estimate(const JobResult& result);
    void take_estimate_failure(const Outcome& outcome);
    void take_smaller_model();
    void show_estimate();
    void enable_buttons();
    bool can_train() const;
    QString limit_fault() const;     // empty: the limit fits what is there
    std::string request_key() const; // of what an estimate holds for

    Session& m_session;
    TrainingForm* m_form;
    DataCard* m_data;
    PromptCard* m_prompt;
    CommandCard* m_command;
    FailureCard* m_failure;
    QLabel* m_estimate_line;
    QPushButton* m_estimate_button;
    QPushButton* m_train_button;
    Estimator* m_estimator;
    MemoryCosts* m_costs;
    std::map<std::string, JobResult> m_estimates; // by request_key()
    std::string m_estimating;                            // the key of what is being estimated
    bool m_trains = false;
};

}
