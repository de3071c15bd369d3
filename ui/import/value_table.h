#pragma once

#include "ingest/label_values.h"

#include <QTableWidget>
#include <map>

class QComboBox;

namespace winnow {

// The values of a label column, each with the label of the task that it stands for.
class ValueTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ValueTable(QWidget* parent = nullptr);

    void show_values(const LabelValues& values, const std::vector<std::string>& labels);
    bool knows_a_value() const { return m_knows_a_value; } // one of them is a label's name

    // As LabelRule::names.
    std::map<std::string, std::string> names() const;
    void set_names(const std::map<std::string, std::string>& names); // those that are in the table, where they can be chosen

Q_SIGNALS:
    void changed();

private:
    void add_value(int row, const std::string& value, std::int64_t rows, const std::vector<std::string>& labels);
    QComboBox* box(int row) const;
    std::string value(int row) const;

    bool m_knows_a_value = false;
};

}
