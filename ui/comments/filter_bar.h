#pragma once

#include "shell/session.h"
#include "store/comment_list.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace winnow {

// What the table shows of all comments: words, label, split, what the run made of them.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(Session& session, QWidget* parent = nullptr);

    CommentFilter filter() const;
    bool is_empty() const;
    void fill(); // the labels of the task and the run
    void set_count(std::int64_t shown, std::int64_t all);
    void focus_search();

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void changed();
    void left(); // by Escape: the table gets the focus

private:
    QComboBox* add_combo(const char* name, const QString& title);

    Session& m_session;
    QLineEdit* m_words;
    QComboBox* m_label;
    QComboBox* m_split;
    QComboBox* m_outcome;
    QPushButton* m_clear;
    QLabel* m_count;
    QTimer m_typing;
};

}
