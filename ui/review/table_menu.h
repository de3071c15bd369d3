#pragma once

#include <QObject>
#include <QString>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QPoint;
class QTableView;

namespace winnow {

// A table as it goes into a file for other programs.
struct WrittenTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<std::string>>> rows;
};

// The menu of a table: copies the marked rows, as Ctrl+C does, and saves all of it (CSV, TSV, JSON Lines).
class TableMenu : public QObject {
    Q_OBJECT

public:
    // `name` is what the file is called at first, `table` what is written.
    TableMenu(QTableView* view, const std::function<QString()>& name, const std::function<WrittenTable()>& table);

Q_SIGNALS:
    void saved(const QString& file, int rows);
    void failed(const std::exception_ptr& exception);

private:
    void pop_up(const QPoint& place);
    void ask_where_to_save();
    void save(const QString& file);

    QTableView* m_view;
    std::function<QString()> m_name;
    std::function<WrittenTable()> m_table;
};

}
