#pragma once

#include "protocol/training_settings.h"
#include "train/setting_fields.h"

#include <QWidget>
#include <map>

namespace winnow {

// All settings of a training, each with its line of help. Changing one makes the recipe "own".
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    void set_settings(const TrainingSettings& settings);
    const TrainingSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void edited();
    void refused(const QString& sentence); // a value that makes no sense; the settings stay as they were

private:
    QWidget* editor_of(const SettingField& field);
    template <typename Value>
    void take(const char* key, const Value& value);

    TrainingSettings m_settings;
    std::map<std::string, QWidget*> m_editors;
    bool m_filling = false;
};

}
