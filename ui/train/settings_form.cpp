#include "train/settings_form.h"

#include "common/error.h"
#include "widgets/qt_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <nlohmann/json.hpp>

namespace winnow {

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("settings_form"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const SettingField& field : setting_fields()) {
        QWidget* editor = editor_of(field);
        editor->setObjectName(QStringLiteral("setting_") + QLatin1String(field.key));
        editor->setAccessibleName(field.title);
        editor->setAccessibleDescription(field.help);
        editor->setToolTip(QStringLiteral("%1\n%2").arg(field.help, QLatin1String(field.key)));
        m_editors[field.key] = editor;
        form->addRow(field.title, editor);
        auto* help = new QLabel(field.help, this);
        help->setWordWrap(true);
        help->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(help);
    }
    set_settings({});
}

void SettingsForm::set_settings(const TrainingSettings& settings)
{
    m_settings = settings;
    m_filling = true;
    const nlohmann::json json = settings;
    for (const auto& [key, editor] : m_editors) {
        const nlohmann::json& value = json.at(key);
        if (auto* spin = qobject_cast<QSpinBox*>(editor))
            spin->setValue(value.get<int>());
        else if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(QLocale().toString(value.get<double>(), 'g', 6));
        else if (auto* box = qobject_cast<QCheckBox*>(editor))
            box->setChecked(value.get<bool>());
        else if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(combo->findText(qt(value.get<std::string>())));
    }
    m_filling = false;
}

QWidget* SettingsForm::editor_of(const SettingField& field)
{
    switch (field.kind) {
    case SettingField::Kind::Whole: {
        auto* spin = new QSpinBox(this);
        spin->setRange(static_cast<int>(field.least), static_cast<int>(field.greatest));
        connect(spin, &QSpinBox::valueChanged, this, [this, key = field.key](int value) { take(key, value); });
        return spin;
    }
    case SettingField::Kind::Number: {
        auto* line = new QLineEdit(this);
        connect(line, &QLineEdit::editingFinished, this, [this, key = field.key, line] {
            bool is_number = false;
            const double value = QLocale().toDouble(line->text(), &is_number);
            if (is_number)
                take(key, value);
            else
                set_settings(m_settings);
        });
        return line;
    }
    case SettingField::Kind::YesNo: {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, key = field.key](bool value) { take(key, value); });
        return box;
    }
    case SettingField::Kind::Choice:
        break;
    }
    auto* combo = new QComboBox(this);
    combo->addItems(field.choices);
    connect(combo, &QComboBox::currentTextChanged, this, [this, key = field.key](const QString& value) { take(key, value.toStdString()); });
    return combo;
}

template <typename Value>
void SettingsForm::take(const char* key, const Value& value)
{
    if (m_filling)
        return;
    nlohmann::json json = m_settings;
    if (json.at(key) == nlohmann::json(value))
        return;
    json[key] = value;
    json["recipe"] = "own";
    try {
        TrainingSettings changed = json.get<TrainingSettings>();
        check_settings(changed);
        m_settings = changed;
        Q_EMIT edited();
    } catch (const Error& error) {
        set_settings(m_settings);
        Q_EMIT refused(qt(std::string(error.what())));
    }
}

}
