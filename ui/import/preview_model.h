#pragma once

#include "ingest/preview.h"

#include <QAbstractTableModel>

namespace winnow {

// The first rows of a file as they stand in it, each column under its name. Of a file with very many columns the first
// 300 are shown; the others can only be metadata.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void set(const ImportPreview& preview);
    const std::vector<std::string>& columns() const { return m_columns; }
    bool has_more_columns() const { return m_has_more_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Record& record, int column) const;

    std::vector<std::string> m_columns;
    std::vector<Record> m_records;
    bool m_has_more_columns = false;
};

}
