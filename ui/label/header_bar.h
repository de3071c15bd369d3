#pragma once

#include "label/label_progress.h"
#include "label/label_queues.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace winnow {

class MutedLabel;

// Above the comment: how far the labelling is, how fast it goes, when to train again, who labels, and which queue is gone
// through.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void show_progress(LabelProgress& progress, const std::vector<std::string>& labels);
    void show_queue(LabelQueue queue, std::size_t chosen); // chosen: how many comments are chosen, if any
    void open_queues();
    void show_annotator(const std::string& name);

Q_SIGNALS:
    void queue_chosen(winnow::LabelQueue queue);
    void training_wanted();
    void annotator_wanted();

private:
    QLabel* m_counts;
    MutedLabel* m_until_training;
    QPushButton* m_train;
    QPushButton* m_annotator;
    QComboBox* m_queue;
};

}
