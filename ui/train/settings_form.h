#pragma once

#include "protocol/training_settings.h"
#include "train/setting_fields.h"

#include <QWidget>
#include <map>
#include <span>
#include <string>

class QFormLayout;
class QLabel;
class QToolButton;

namespace winnow {

// All settings of a training, each with its line of help; those that are seldom changed are folded away. Changing one
// makes the recipe "own".
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    void set_settings(const TrainingSettings& settings);
    const TrainingSettings& settings() const { return m_settings; }

    void unfold();
    void put_first_in_fold(const QString& title, QWidget* part); // with a combo box of its own
    // What is decided elsewhere is shown, and cannot be changed here.
    void set_changeable(std::span<const char* const> keys, bool changeable);
    // A line behind the help of these settings, by key.
    void set_notes(const std::map<std::string, QString>& notes);

Q_SIGNALS:
    void edited();
    void refused(const QString& sentence); // a value that makes no sense; the settings stay as they were
    void mended(); // a value was put in that makes sense: what was said of one before is over

private:
    void add(QFormLayout* form, const SettingField& field);
    QWidget* editor_of(const SettingField& field);
    QWidget* whole_editor(const SettingField& field);
    QWidget* number_editor(const SettingField& field);
    QWidget* yes_no_editor(const SettingField& field);
    QWidget* choice_editor(const SettingField& field);
    QWidget* modules_editor(const SettingField& field);
    template <typename Value>
    void take(const char* key, const Value& value);

    TrainingSettings m_settings;
    QFormLayout* m_folded;
    std::map<std::string, QWidget*> m_editors;
    std::map<std::string, QLabel*> m_notes;
    QToolButton* m_fold;
    bool m_filling = false;
};

}
