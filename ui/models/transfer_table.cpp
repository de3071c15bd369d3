#include "models/transfer_table.h"

#include "shell/size_text.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"

namespace winnow {

// The same files as before only change: what is chosen and where one has scrolled stays.
void TransferTable::set(const std::vector<FileTransfer>& files)
{
    const bool are_the_same = files.size() == m_files.size();
    if (!are_the_same)
        beginResetModel();
    m_files = files;
    if (!are_the_same)
        endResetModel();
    else if (!files.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TransferTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int TransferTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransferTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_files[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Bytes);
    return {};
}

QVariant TransferTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section == Bytes);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("File"), tr("Size"), tr("Progress")};
    return titles.value(section);
}

QString TransferTable::text(const FileTransfer& file, int column)
{
    switch (column) {
    case Name:
        return qt(file.path);
    case Bytes:
        return file.total_bytes < 0 ? tr("not known") : size_text(file.total_bytes);
    case State:
        return state_text(file);
    default:
        return {};
    }
}

QString TransferTable::state_text(const FileTransfer& file)
{
    switch (file.state) {
    case FileTransfer::State::Done:
        return tr("done");
    case FileTransfer::State::Verifying:
        return tr("checking");
    case FileTransfer::State::Waiting:
        return file.bytes > 0 ? tr("waits, %1 have come").arg(size_text(file.bytes)) : tr("waits");
    case FileTransfer::State::Transferring:
        break;
    }
    if (file.total_bytes <= 0)
        return size_text(file.bytes);
    return tr("%1 %, %2").arg(100 * file.bytes / file.total_bytes).arg(size_text(file.bytes));
}

}
