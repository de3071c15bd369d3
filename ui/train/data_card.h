#pragma once

#include "jobs/frozen_examples.h"
#include "shell/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace winnow {

// What a training would use: how many comments of each label go into training, validation and test, and the button that
// splits them.
class DataCard : public QWidget {
    Q_OBJECT

public:
    explicit DataCard(Session& session, QWidget* parent = nullptr);

    void refresh(std::int64_t train_limit);
    bool can_train() const { return m_frozen.count(Split::Train) > 0; }
    const FrozenExamples& frozen() const { return m_frozen; }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void fill_table();
    void split();
    QString remark() const;

    Session& m_session;
    FrozenExamples m_frozen;
    QTableWidget* m_table;
    QLabel* m_remark;
    QPushButton* m_split;
    std::int64_t m_train_limit = 0;
    bool m_is_split = false;
};

}
