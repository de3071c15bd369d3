#pragma once

#include "shell/session.h"
#include "store/runs.h"

#include <QAbstractTableModel>
#include <vector>

namespace winnow {

// The runs of the task, the newest first.
class RunTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Recipe, Model, Date, Examples, Auc, F1, Minutes, ColumnCount };

    explicit RunTable(Session& session, QObject* parent = nullptr);

    void refresh();
    const Run& run_at(int row) const { return m_runs[static_cast<std::size_t>(row)].run; }
    int row_of(std::int64_t number) const; // -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Run run;
        QStringList cells; // by column
    };
    Row row_of(const Run& run) const;

    Session& m_session;
    std::vector<Row> m_runs;
};

}
