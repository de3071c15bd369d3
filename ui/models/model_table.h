#pragma once

#include "models/model_facts.h"

#include <QAbstractTableModel>

namespace winnow {

// The models of this machine.
class ModelTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Size, From, Licence, Runs, Place, ColumnCount };

    explicit ModelTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void set(std::vector<ModelFacts> facts);
    const ModelFacts& at(int row) const { return m_facts[static_cast<std::size_t>(row)]; }
    int row_of(const std::string& id) const; // -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const ModelFacts& facts, int column);
    static QString origin(const LocalModel& model);

    std::vector<ModelFacts> m_facts;
};

}
