#include "train/settings_difference.h"

#include "widgets/qt_text.h"
#include "widgets/table_copy.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>
#include <set>

namespace winnow {

namespace {

class SettingsDifference {
    Q_DECLARE_TR_FUNCTIONS(SettingsDifference)

public:
    static QString title(const Run& first, const Run& second) { return tr("Settings of runs %1 and %2 that differ").arg(first.number).arg(second.number); }
    static QStringList columns(const Run& first, const Run& second) { return {tr("Setting"), tr("Run %1").arg(first.number), tr("Run %1").arg(second.number)}; }
};

nlohmann::json settings_of(const Run& run)
{
    nlohmann::json settings = nlohmann::json::parse(run.settings, nullptr, false);
    if (!settings.is_object())
        settings = nlohmann::json::object();
    settings["model"] = run.model;
    return settings;
}

QString cell(const nlohmann::json& settings, const std::string& key)
{
    return settings.contains(key) ? qt(settings[key].dump()) : QString();
}

}

void show_settings_difference(const Run& first, const Run& second, QWidget* parent)
{
    const nlohmann::json one = settings_of(first);
    const nlohmann::json other = settings_of(second);
    std::set<std::string> keys;
    for (const nlohmann::json& settings : {one, other})
        for (const auto& [key, value] : settings.items())
            keys.insert(key);
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("settings_difference"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SettingsDifference::title(first, second));
    auto* table = new QTableWidget(0, 3, dialog);
    table->setHorizontalHeaderLabels(SettingsDifference::columns(first, second));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    copy_on_request(table);
    for (const std::string& key : keys) {
        if (cell(one, key) == cell(other, key))
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(qt(key)));
        table->setItem(row, 1, new QTableWidgetItem(cell(one, key)));
        table->setItem(row, 2, new QTableWidgetItem(cell(other, key)));
    }
    (new QVBoxLayout(dialog))->addWidget(table);
    dialog->resize(560, 360);
    dialog->open();
}

}
