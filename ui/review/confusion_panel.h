#pragma once

#include "review/confusion_model.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace winnow {

// The confusion matrix to look at and to choose comments by: a cell, a row or a column, by mouse or by key.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(ReviewState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(); // the list shows other comments now

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void choose_section(int section, Qt::Orientation orientation);

    ReviewState& m_state;
    ConfusionModel* m_model;
    QComboBox* m_normalisation;
    QTableView* m_view;
};

}
