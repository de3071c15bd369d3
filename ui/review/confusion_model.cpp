#include "review/confusion_model.h"

#include "widgets/qt_text.h"

#include <QLocale>
#include <algorithm>

namespace winnow {

ConfusionModel::ConfusionModel(ReviewState& state, QObject* parent) : QAbstractTableModel(parent), m_state(state)
{
    connect(&state, &ReviewState::data_changed, this, &ConfusionModel::follow_data);
    connect(&state, &ReviewState::rows_changed, this, [this] {
        if (!m_state.has_data()) // cleared: a table that is hidden still asks for its headers
            follow_data();
    });
    connect(&state, &ReviewState::point_changed, this, &ConfusionModel::follow_point);
    connect(&state, &ReviewState::filter_changed, this, &ConfusionModel::follow_point);
}

void ConfusionModel::set_normalisation(std::optional<Normalisation> normalisation)
{
    m_normalisation = normalisation;
    follow_point();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_labels == 0 ? 0 : m_labels + 1;
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool is_total = row == m_labels || column == m_labels;
    switch (role) {
    case Qt::DisplayRole: return text_at(row, column);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(row, column);
    case ShadeRole:
        if (is_total || m_highest <= 0)
            return {};
        return m_shares[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] / m_highest;
    case ChosenRole: return is_chosen(row, column);
    default: return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == m_labels ? tr("All") : qt(m_state.data().task.labels[static_cast<std::size_t>(section)]);
}

ListFilter ConfusionModel::filter_of(const QModelIndex& index) const
{
    ListFilter filter;
    if (index.row() < m_labels)
        filter.truth = index.row();
    if (index.column() < m_labels)
        filter.predicted = index.column();
    filter.kind = filter.truth || filter.predicted ? ListFilter::Kind::Cell : ListFilter::Kind::All;
    return filter;
}

void ConfusionModel::follow_data()
{
    beginResetModel();
    m_labels = m_state.matrix().label_count();
    reckon_shares();
    endResetModel();
}

void ConfusionModel::follow_point()
{
    if (m_labels == 0)
        return;
    reckon_shares();
    Q_EMIT dataChanged(index(0, 0), index(m_labels, m_labels));
}

void ConfusionModel::reckon_shares()
{
    m_shares = m_state.matrix().normalised(m_normalisation.value_or(Normalisation::ByAll));
    m_highest = 0;
    for (const auto& row : m_shares)
        for (const double share : row)
            m_highest = std::max(m_highest, share);
}

std::int64_t ConfusionModel::count_at(int row, int column) const
{
    const ConfusionMatrix& matrix = m_state.matrix();
    if (row == m_labels)
        return column == m_labels ? matrix.total() : matrix.predicted_total(column);
    return column == m_labels ? matrix.true_total(row) : matrix.at(row, column);
}

QString ConfusionModel::text_at(int row, int column) const
{
    if (!m_normalisation || row == m_labels || column == m_labels)
        return QLocale().toString(static_cast<qlonglong>(count_at(row, column)));
    return QLocale().toString(m_shares[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)], 'f', 2);
}

QString ConfusionModel::spoken(int row, int column) const
{
    const QString comments = tr("%n comment(s)", nullptr, static_cast<int>(count_at(row, column)));
    const auto label = [this](int place) { return qt(m_state.data().task.labels[static_cast<std::size_t>(place)]); };
    if (row == m_labels && column == m_labels)
        return comments;
    if (row == m_labels)
        return tr("%1 predicted %2").arg(comments, label(column));
    if (column == m_labels)
        return tr("%1 labelled %2").arg(comments, label(row));
    return tr("%1 labelled %2, predicted %3").arg(comments, label(row), label(column));
}

bool ConfusionModel::is_chosen(int row, int column) const
{
    if (row == m_labels || column == m_labels)
        return false;
    const ListFilter& filter = m_state.filter();
    switch (filter.kind) {
    case ListFilter::Kind::Misclassified: return row != column;
    case ListFilter::Kind::All: return true;
    case ListFilter::Kind::Cell: return filter.truth.value_or(row) == row && filter.predicted.value_or(column) == column;
    default: return false;
    }
}

}
