#pragma once

#include "jobs/run_owner.h"
#include "shell/session.h"

#include <QAbstractTableModel>
#include <vector>

namespace winnow {

// The runs of the task, the newest first.
class RunTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Recipe, Model, Date, Examples, Auc, F1, Duration, ColumnCount };

    explicit RunTable(Session& session, QObject* parent = nullptr);

    // Reads the document again. Runs that were there stay where they are, with whatever is selected of them.
    void refresh();
    const Run& run_at(int row) const { return m_rows[static_cast<std::size_t>(row)].run; }
    RunStanding standing_at(int row) const { return m_rows[static_cast<std::size_t>(row)].standing; }
    int row_of(std::int64_t number) const; // -1: it is not there
    bool has_running() const;              // by this program or another

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Run run;
        RunStanding standing;
        QStringList cells; // by column
    };
    Row row_of(const Run& run) const;
    std::vector<Row> read() const;
    bool ends_with_old(const std::vector<Row>& rows) const;

    Session& m_session;
    std::vector<Row> m_rows;
};

}
