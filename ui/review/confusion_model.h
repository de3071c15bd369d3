#pragma once

#include "review/review_state.h"

#include <QAbstractTableModel>

namespace winnow {

// The confusion matrix as a table: rows are the true labels, columns the predicted ones, and last their totals.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ShadeRole = Qt::UserRole, ChosenRole }; // 0..1 of the cell's colour, none for a total; whether the list shows it

    explicit ConfusionModel(ReviewState& state, QObject* parent = nullptr);

    // None: counts.
    void set_normalisation(std::optional<Normalisation> normalisation);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The comments of a cell; a total is those of its row or column.
    ListFilter filter_of(const QModelIndex& index) const;

private:
    void follow_data();
    void follow_point();
    void reckon_shares();
    std::int64_t count_at(int row, int column) const;
    QString text_at(int row, int column) const;
    QString spoken(int row, int column) const;
    bool is_chosen(int row, int column) const;

    ReviewState& m_state;
    int m_labels = 0;
    std::optional<Normalisation> m_normalisation;
    std::vector<std::vector<double>> m_shares; // by the normalisation; for counts by all
    double m_highest = 0;                      // of the shares
};

}
