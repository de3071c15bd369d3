#pragma once

#include "catalog/catalog.h"
#include "jobs/run_owner.h"
#include "shell/session.h"
#include "store/runs.h"

#include <QWidget>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace winnow {

class SettingsForm;
class StartChoice;

// Which model, which recipe, which settings: what a training is made with.
class TrainingForm : public QWidget {
    Q_OBJECT

public:
    explicit TrainingForm(Session& session, QWidget* parent = nullptr);

    void fill_models(); // Throws Error: the list of models cannot be read
    bool has_model() const { return !m_models.empty(); }
    const LocalModel& model() const; // has_model() must hold
    const TrainingSettings& settings() const; // those that an adapter decides on included
    const StartChoice& start() const { return *m_start; }
    TrainingRequest request() const;
    void set_notes(const std::map<std::string, QString>& notes); // behind the help of settings, by key

    void take(const TrainingSettings& settings);
    void take(const Run& run);     // its settings and, where it is on this machine, its model. Throws Error(Damaged)
    bool take_smaller_model();     // false: there is none

Q_SIGNALS:
    void edited();
    void refused(const QString& sentence);
    void mended(); // what was refused is not so any more
    void models_wanted();

private:
    QLayout* make_choices();
    QLayout* make_recipe_buttons();
    void choose_model();
    void show_model(const QString& id);
    void follow_model();
    void choose_recipe();
    void show_settings();
    void show_recipe();
    void take_edit();
    void reset();
    void save_own();

    std::vector<LocalModel> m_models;
    TrainingSettings m_chosen;    // without what an adapter decides on
    std::string m_base = "quick"; // the recipe that a reset goes back to
    QComboBox* m_model;
    QComboBox* m_recipe;
    QLabel* m_help;
    QPushButton* m_reset;
    QPushButton* m_save;
    SettingsForm* m_form;
    StartChoice* m_start;
};

}
