#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace winnow {

// A table of figures that was made elsewhere and is only shown.
class FigureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        QString help;       // tool tip; may be empty
        bool quiet = false; // not to be relied on
    };
    using QAbstractTableModel::QAbstractTableModel;

    void set_columns(const QStringList& columns);
    void set_rows(std::vector<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    std::vector<Row> m_rows;
};

}
