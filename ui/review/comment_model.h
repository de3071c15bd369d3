#pragma once

#include "review/review_state.h"
#include "shell/masking.h"

#include <QAbstractTableModel>

namespace winnow {

// The comments that the filter lets through and the search finds, in the order that is asked for.
class CommentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Score, Margin, Labelled, Predicted, Annotator, Text, OtherScore, column_count };
    enum class Order { SureFirst, UnsureFirst, HighestScore, LowestScore, ScoresApart };

    CommentModel(ReviewState& state, const Masking& masking, QObject* parent = nullptr);

    void set_order(Order order);
    void set_search(const QString& typed); // all of the words, anywhere in the text

    std::size_t example_at(int row) const { return m_examples[static_cast<std::size_t>(row)]; }
    std::optional<int> row_of(std::size_t example) const;
    QString text_of(std::size_t example) const;
    QString masked_text_of(std::size_t example) const; // as it may be seen before it is opened

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void covered() const; // a text of the list is

private:
    void gather();
    void put_in_order();
    bool is_found(std::size_t example) const;
    double margin_of(std::size_t example) const;
    double key_of(std::size_t example) const; // the least first
    QString beginning(std::size_t example) const;
    QString masked_beginning(std::size_t example) const;
    QVariant text_in(std::size_t example, int column) const;
    QString title(int column) const;
    QVariant help(int column) const;
    QString label_text(std::size_t example) const;

    void show_masks();

    ReviewState& m_state;
    const Masking& m_masking;
    std::vector<std::size_t> m_examples;
    Order m_order = Order::SureFirst;
    QStringList m_search;
};

}
