#pragma once

#include <QTableWidget>
#include <cstdint>
#include <utility>
#include <vector>

namespace winnow {

// Lines of a file, and what is to be said of each.
class LineTable : public QTableWidget {
    Q_OBJECT

public:
    LineTable(const char* name, const QString& title, const QString& what, QWidget* parent);

    void show_lines(const std::vector<std::pair<std::int64_t, QString>>& lines);
};

}
