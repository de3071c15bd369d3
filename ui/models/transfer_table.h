#pragma once

#include "protocol/event.h"

#include <QAbstractTableModel>
#include <vector>

namespace winnow {

// The files of a download, and how far each is.
class TransferTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Bytes, State, ColumnCount };

    explicit TransferTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void set(const std::vector<FileTransfer>& files);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const FileTransfer& file, int column);
    static QString state_text(const FileTransfer& file);

    std::vector<FileTransfer> m_files;
};

}
