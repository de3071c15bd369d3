#include "train/settings_form.h"

#include "common/error.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"
#include "widgets/text_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr int modules_a_row = 3;

// A wheel that scrolls the form must not change what it passes.
class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(object)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guard_from_wheel(QWidget* editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelGuard(editor));
}

QString number_text(double value)
{
    return QLocale().toString(value, 'g', 8);
}

void fill_modules(QWidget* editor, const nlohmann::json& chosen)
{
    for (QCheckBox* box : editor->findChildren<QCheckBox*>())
        box->setChecked(std::find(chosen.begin(), chosen.end(), box->text().toStdString()) != chosen.end());
}

void fill(QWidget* editor, const nlohmann::json& value)
{
    if (auto* spin = qobject_cast<QSpinBox*>(editor))
        spin->setValue(static_cast<int>(std::min<std::int64_t>(value.get<std::int64_t>(), spin->maximum())));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(number_text(value.get<double>()));
    else if (auto* box = qobject_cast<QCheckBox*>(editor))
        box->setChecked(value.get<bool>());
    else if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(combo->findText(qt(value.get<std::string>())));
    else
        fill_modules(editor, value);
}

QLabel* small_label(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    set_text_scale(label, 0.9);
    return label;
}

}

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("settings_form"));
    m_fold->setObjectName(QStringLiteral("all_settings"));
    m_fold->setText(tr("All settings"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* further = new QWidget(this);
    auto* first = new QFormLayout;
    m_folded = new QFormLayout(further);
    m_folded->setContentsMargins(0, 0, 0, 0);
    for (const SettingField& field : common_fields())
        add(first, field);
    for (const SettingField& field : further_fields())
        add(m_folded, field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addWidget(m_fold);
    layout->addWidget(further);
    further->hide();
    connect(m_fold, &QToolButton::toggled, further, &QWidget::setVisible);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    set_settings({});
}

void SettingsForm::set_settings(const TrainingSettings& settings)
{
    m_settings = settings;
    m_filling = true;
    const nlohmann::json json = settings;
    for (const auto& [key, editor] : m_editors)
        fill(editor, json.at(key));
    m_filling = false;
}

void SettingsForm::set_notes(const std::map<std::string, QString>& notes)
{
    for (const auto& [key, label] : m_notes) {
        const auto note = notes.find(key);
        label->setText(note == notes.end() ? QString() : note->second);
        label->setVisible(note != notes.end());
    }
}

void SettingsForm::unfold()
{
    m_fold->setChecked(true);
}

void SettingsForm::put_first_in_fold(const QString& title, QWidget* part)
{
    for (auto* combo : part->findChildren<QComboBox*>())
        guard_from_wheel(combo);
    m_folded->insertRow(0, title, part);
}

void SettingsForm::set_changeable(std::span<const char* const> keys, bool changeable)
{
    for (const char* key : keys)
        m_editors.at(key)->setEnabled(changeable);
}

void SettingsForm::add(QFormLayout* form, const SettingField& field)
{
    QWidget* editor = editor_of(field);
    editor->setObjectName(QStringLiteral("setting_") + QLatin1String(field.key));
    editor->setAccessibleName(field.title);
    editor->setAccessibleDescription(field.help);
    editor->setToolTip(tr("%1 in files and on the command line").arg(QLatin1String(field.key)));
    m_editors[field.key] = editor;
    QLabel* note = small_label({}, this);
    note->setObjectName(QStringLiteral("note_") + QLatin1String(field.key));
    note->hide();
    m_notes[field.key] = note;
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(editor, 0, Qt::AlignLeft);
    column->addWidget(small_label(field.help, this));
    column->addWidget(note);
    form->addRow(field.title, column);
}

QWidget* SettingsForm::editor_of(const SettingField& field)
{
    switch (field.kind) {
    case SettingField::Kind::Whole:
        return whole_editor(field);
    case SettingField::Kind::Number:
        return number_editor(field);
    case SettingField::Kind::YesNo:
        return yes_no_editor(field);
    case SettingField::Kind::Choice:
        return choice_editor(field);
    case SettingField::Kind::Modules:
        break;
    }
    return modules_editor(field);
}

QWidget* SettingsForm::whole_editor(const SettingField& field)
{
    auto* spin = new QSpinBox(this);
    spin->setRange(static_cast<int>(field.least), static_cast<int>(field.greatest));
    spin->setKeyboardTracking(false);
    spin->setMinimumWidth(110);
    guard_from_wheel(spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, key = field.key](int value) { take(key, value); });
    return spin;
}

QWidget* SettingsForm::number_editor(const SettingField& field)
{
    auto* line = new QLineEdit(this);
    line->setFixedWidth(110);
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

QWidget* SettingsForm::yes_no_editor(const SettingField& field)
{
    auto* box = new QCheckBox(this);
    connect(box, &QCheckBox::toggled, this, [this, key = field.key](bool value) { take(key, value); });
    return box;
}

QWidget* SettingsForm::choice_editor(const SettingField& field)
{
    auto* combo = new QComboBox(this);
    combo->addItems(field.choices);
    guard_from_wheel(combo);
    connect(combo, &QComboBox::currentTextChanged, this, [this, key = field.key](const QString& value) { take(key, value.toStdString()); });
    return combo;
}

QWidget* SettingsForm::modules_editor(const SettingField& field)
{
    auto* modules = new QWidget(this);
    auto* grid = new QGridLayout(modules);
    grid->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox*> boxes;
    for (const QString& module : field.choices) {
        auto* box = new QCheckBox(module, modules);
        box->setObjectName(QStringLiteral("module_") + module);
        grid->addWidget(box, static_cast<int>(boxes.size()) / modules_a_row, static_cast<int>(boxes.size()) % modules_a_row);
        boxes << box;
    }
    for (QCheckBox* box : boxes)
        connect(box, &QCheckBox::toggled, this, [this, boxes, key = field.key] {
            std::vector<std::string> chosen;
            for (const QCheckBox* each : boxes)
                if (each->isChecked())
                    chosen.push_back(each->text().toStdString());
            take(key, chosen);
        });
    return modules;
}

template <typename Value>
void SettingsForm::take(const char* key, const Value& value)
{
    if (m_filling)
        return;
    nlohmann::json json = m_settings;
    if (json.at(key) == nlohmann::json(value)) {
        Q_EMIT mended();
        return;
    }
    json[key] = value;
    json["recipe"] = "own";
    try {
        TrainingSettings changed = json.get<TrainingSettings>();
        check_settings(changed);
        m_settings = changed;
        Q_EMIT mended();
        Q_EMIT edited();
    } catch (const Error& error) {
        set_settings(m_settings);
        Q_EMIT refused(error_text(error.kind(), error.what()));
    }
}

}
