#pragma once

#include "label/label_progress.h"
#include "label/label_queues.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace winnow {

class MutedLabel;

// Above the comment: how far the labelling is, how fast it goes, when to train again, and which queue is gone through.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void show_progress(LabelProgress& progress, const std::vector<std::string>& labels);
    void show_queue(LabelQueue queue, std::size_t chosen); // chosen: how many comments are chosen, if any
    void open_queues();

Q_SIGNALS:
    void queue_chosen(winnow::LabelQueue queue);
    void training_wanted();

private:
    QLabel* m_counts;
    MutedLabel* m_until_training;
    QPushButton* m_train;
    QComboBox* m_queue;
};

}
