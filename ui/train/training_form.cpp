#include "train/training_form.h"

#include "common/json_fields.h"
#include "jobs/start_adapter.h"
#include "shell/recipe_text.h"
#include "shell/settings.h"
#include "train/own_recipe.h"
#include "train/run_text.h"
#include "train/settings_form.h"
#include "train/start_choice.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

const QString get_another; // the data of the entry that leads to the page Models
const QString model_setting = QStringLiteral("train/model");
const QString recipe_setting = QStringLiteral("train/recipe");

QString help_of(const QString& recipe)
{
    if (recipe == QStringLiteral("quick"))
        return TrainingForm::tr("A first answer in the shortest time: the upper half of the model learns, twice through.");
    if (recipe == QStringLiteral("recommended"))
        return TrainingForm::tr("The best figures we found for a few hundred comments: every layer learns, four times through.");
    if (recipe == QStringLiteral("codelab"))
        return TrainingForm::tr("The settings of the codelab “Showcase an agile safety classifier with Gemma”, to compare with.");
    if (recipe == QStringLiteral("untrained"))
        return TrainingForm::tr("What the model says without any training: a baseline that a training has to beat.");
    return TrainingForm::tr("Your own settings. Save them, and they are there the next time.");
}

}

TrainingForm::TrainingForm(Session& session, QWidget* parent)
    : QWidget(parent), m_help(new QLabel(this)), m_form(new SettingsForm(this)), m_start(new StartChoice(session, this))
{
    setObjectName(QStringLiteral("training_form"));
    m_help->setObjectName(QStringLiteral("recipe_help"));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(make_choices());
    layout->addWidget(m_help);
    layout->addLayout(make_recipe_buttons());
    layout->addWidget(m_form);
    m_form->put_first_in_fold(tr("Start from"), m_start);
    connect(m_model, &QComboBox::activated, this, &TrainingForm::choose_model);
    connect(m_recipe, &QComboBox::activated, this, &TrainingForm::choose_recipe);
    connect(m_reset, &QPushButton::clicked, this, &TrainingForm::reset);
    connect(m_save, &QPushButton::clicked, this, &TrainingForm::save_own);
    connect(m_form, &SettingsForm::refused, this, &TrainingForm::refused);
    connect(m_form, &SettingsForm::mended, this, &TrainingForm::mended);
    connect(m_form, &SettingsForm::edited, this, &TrainingForm::take_edit);
    connect(m_start, &StartChoice::refused, this, &TrainingForm::refused);
    connect(m_start, &StartChoice::chosen, this, [this] {
        Q_EMIT mended();
        take(m_chosen);
    });
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(Settings().value(recipe_setting, QStringLiteral("quick")))));
    choose_recipe();
}

QLayout* TrainingForm::make_choices()
{
    m_model = new QComboBox(this);
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setAccessibleName(tr("Model"));
    m_recipe = new QComboBox(this);
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_recipe->setAccessibleName(tr("Recipe"));
    for (const std::string& name : recipe_names())
        m_recipe->addItem(recipe_text(name), qt(name));
    m_recipe->addItem(recipe_text("own"), QStringLiteral("own"));
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Model"), m_model);
    choices->addRow(tr("&Recipe"), m_recipe);
    return choices;
}

QLayout* TrainingForm::make_recipe_buttons()
{
    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("reset_recipe"));
    m_save = new QPushButton(tr("Save as own recipe"), this);
    m_save->setObjectName(QStringLiteral("save_recipe"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addWidget(m_save);
    row->addStretch(1);
    return row;
}

void TrainingForm::fill_models()
{
    const QString chosen = m_model->count() > 0 ? m_model->currentData().toString() : Settings().value(model_setting).toString();
    std::vector<LocalModel> models = Catalog().models();
    std::erase_if(models, [](const LocalModel& model) { return !model.is_there; });
    m_models = std::move(models);
    m_model->clear();
    for (const LocalModel& model : m_models)
        m_model->addItem(tr("%1, %2").arg(qt(display_name(model)), QLocale().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat)), qt(model.id));
    m_model->addItem(tr("Get another model…"), get_another);
    show_model(chosen);
    follow_model();
}

void TrainingForm::follow_model()
{
    if (has_model())
        m_start->refresh(model());
}

// The model of that id, else the first.
void TrainingForm::show_model(const QString& id)
{
    m_model->setCurrentIndex(id.isEmpty() ? 0 : std::max(0, m_model->findData(id)));
}

const LocalModel& TrainingForm::model() const
{
    const std::string id = m_model->currentData().toString().toStdString();
    const auto found = std::ranges::find(m_models, id, &LocalModel::id);
    return found == m_models.end() ? m_models.front() : *found;
}

const TrainingSettings& TrainingForm::settings() const
{
    return m_form->settings();
}

void TrainingForm::set_notes(const std::map<std::string, QString>& notes)
{
    m_form->set_notes(notes);
}

TrainingRequest TrainingForm::request() const
{
    TrainingRequest request;
    request.settings = settings();
    request.model_id = model().id;
    request.model_path = model().path;
    request.base_model_name = model().base_model;
    request.winnow_version = QCoreApplication::applicationVersion().toStdString();
    request.start_adapter = m_start->folder();
    return request;
}

void TrainingForm::take(const TrainingSettings& settings)
{
    m_chosen = settings;
    show_settings();
    Q_EMIT edited();
}

void TrainingForm::take(const Run& run)
{
    const auto settings = parse_json(run.settings, "The settings of run " + std::to_string(run.number)).get<TrainingSettings>();
    if (const int place = m_model->findData(qt(run.model)); place >= 0)
        m_model->setCurrentIndex(place);
    follow_model();
    take(settings);
    m_start->choose_as(run);
}

bool TrainingForm::take_smaller_model()
{
    const LocalModel* smaller = nullptr;
    for (const LocalModel& other : m_models)
        if (other.bytes < model().bytes && (!smaller || other.bytes > smaller->bytes))
            smaller = &other;
    if (!smaller)
        return false;
    m_model->setCurrentIndex(m_model->findData(qt(smaller->id)));
    follow_model();
    Q_EMIT edited();
    return true;
}

void TrainingForm::choose_model()
{
    if (m_model->currentData().toString() != get_another) {
        Settings().setValue(model_setting, m_model->currentData());
        follow_model();
        Q_EMIT edited();
        return;
    }
    show_model(Settings().value(model_setting).toString());
    Q_EMIT models_wanted();
}

void TrainingForm::choose_recipe()
{
    const QString name = m_recipe->currentData().toString();
    TrainingSettings settings = m_chosen;
    if (name != QStringLiteral("own"))
        settings = recipe(name.toStdString());
    else if (const auto own = own_recipe())
        settings = *own;
    settings.recipe = name.toStdString();
    Settings().setValue(recipe_setting, name);
    take(settings);
}

void TrainingForm::show_settings()
{
    const auto& shape = m_start->shape();
    m_form->set_settings(shape ? with_shape(m_chosen, *shape) : m_chosen);
    m_form->set_changeable(settings_of_shape, !shape);
    show_recipe();
}

void TrainingForm::take_edit()
{
    m_chosen = m_start->shape() ? with_shape(settings(), m_chosen) : settings();
    show_recipe();
    Q_EMIT edited();
}

// Settings that are a recipe's are called by its name; others are own ones that can be kept or taken back.
void TrainingForm::show_recipe()
{
    const TrainingSettings& now = m_chosen;
    const std::vector<std::string> names = recipe_names();
    const bool is_named = std::ranges::find(names, now.recipe) != names.end() && nlohmann::json(recipe(now.recipe)) == nlohmann::json(now);
    if (is_named)
        m_base = now.recipe;
    const QString shown = is_named ? qt(now.recipe) : QStringLiteral("own");
    m_recipe->setCurrentIndex(m_recipe->findData(shown));
    m_help->setText(help_of(shown));
    m_reset->setText(tr("Back to %1").arg(recipe_text(m_base)));
    const auto own = own_recipe();
    const bool is_saved = own && nlohmann::json(*own) == nlohmann::json(now);
    m_reset->setVisible(!is_named);
    m_save->setVisible(!is_named && !is_saved);
}

void TrainingForm::reset()
{
    m_recipe->setCurrentIndex(m_recipe->findData(qt(m_base)));
    choose_recipe();
}

void TrainingForm::save_own()
{
    save_own_recipe(m_chosen);
    TrainingSettings own = m_chosen;
    own.recipe = "own";
    take(own);
}

}
