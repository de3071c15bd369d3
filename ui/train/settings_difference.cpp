#include "train/settings_difference.h"

#include "shell/model_title.h"
#include "shell/recipe_text.h"
#include "shell/start_text.h"
#include "train/setting_fields.h"
#include "widgets/qt_text.h"
#include "widgets/table_copy.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

class SettingsDifference {
    Q_DECLARE_TR_FUNCTIONS(SettingsDifference)

public:
    static QString title(const Run& first, const Run& second) { return tr("Settings of runs %1 and %2 that differ").arg(first.number).arg(second.number); }
    static QStringList columns(const Run& first, const Run& second) { return {tr("Setting"), tr("Run %1").arg(first.number), tr("Run %1").arg(second.number)}; }
    static QString nothing() { return tr("They have the same settings."); }

    // A line a setting: what it is called, and its value in each of the runs.
    static QList<QStringList> rows(const Run& one, const Run& other)
    {
        QList<QStringList> rows = {{tr("Model"), model_title(one.model), model_title(other.model)},
                                   {tr("Recipe"), recipe_of(one), recipe_of(other)},
                                   {tr("Start from"), start_text(one), start_text(other)}};
        const nlohmann::json settings_of_one = nlohmann::json::parse(one.settings, nullptr, false);
        const nlohmann::json settings_of_other = nlohmann::json::parse(other.settings, nullptr, false);
        for (const auto& fields : {common_fields(), further_fields()})
            for (const SettingField& field : fields)
                rows << QStringList{field.title, value(settings_of_one, field.key), value(settings_of_other, field.key)};
        rows.removeIf([](const QStringList& row) { return row[1] == row[2]; });
        return rows;
    }

private:
    static QString value(const nlohmann::json& settings, const char* key)
    {
        if (!settings.is_object() || !settings.contains(key))
            return {}; // of a run from before there was this setting
        const nlohmann::json& found = settings[key];
        if (const QString words = in_words(key, found); !words.isEmpty())
            return words;
        if (found.is_boolean())
            return found.get<bool>() ? tr("yes") : tr("no");
        if (found.is_array())
            return list(found);
        return qt(found.is_string() ? found.get<std::string>() : found.dump());
    }

    // A number that stands for something else; empty: it is what it says.
    static QString in_words(const std::string& key, const nlohmann::json& value)
    {
        if (!value.is_number())
            return {};
        const auto number = value.get<double>();
        if (key == "first_adapted_layer")
            return layers(static_cast<int>(number));
        if (number != 0)
            return {};
        if (key == "train_limit")
            return tr("all");
        if (key == "early_stopping_patience")
            return tr("never ends early");
        return key == "max_grad_norm" ? tr("no limit") : QString();
    }

    static QString layers(int first)
    {
        switch (first) {
        case 0:
            return tr("all layers");
        case -1:
            return tr("the upper half of the layers");
        case -2:
            return tr("the upper third of the layers");
        case -3:
            return tr("the upper quarter of the layers");
        default:
            return tr("from layer %1 up").arg(first);
        }
    }

    static QString list(const nlohmann::json& values)
    {
        QStringList names;
        for (const nlohmann::json& each : values)
            names << qt(each.is_string() ? each.get<std::string>() : each.dump());
        return names.join(QStringLiteral(", "));
    }
};

QTableWidget* table_of(const QStringList& heading, const QList<QStringList>& rows, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(heading.size()), parent);
    table->setHorizontalHeaderLabels(heading);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    copy_on_request(table);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < heading.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    return table;
}

}

void show_settings_difference(const Run& first, const Run& second, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("settings_difference"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SettingsDifference::title(first, second));
    const QList<QStringList> rows = SettingsDifference::rows(first, second);
    auto* layout = new QVBoxLayout(dialog);
    if (rows.isEmpty())
        layout->addWidget(make_words(SettingsDifference::nothing(), dialog));
    else
        layout->addWidget(table_of(SettingsDifference::columns(first, second), rows, dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(560, 360);
    dialog->open();
}

}
