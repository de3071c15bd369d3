#pragma once

#include "shell/label_looks.h"

#include <QList>
#include <QWidget>
#include <cstdint>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace winnow {

// The last decisions of this sitting, newest first, small: a click goes back to the comment.
class LastDecisions : public QWidget {
    Q_OBJECT

public:
    explicit LastDecisions(QWidget* parent = nullptr);

    void set_labels(const std::vector<LabelLook>& looks);
    void add(std::int64_t comment, const QString& text, const std::string& label); // label: empty where none was given
    void take_back(std::int64_t comment); // undone
    void restore(std::int64_t comment);   // redone
    void clear();

Q_SIGNALS:
    void comment_wanted(std::int64_t comment);

private:
    struct Made {
        std::int64_t comment = 0;
        QString text;
        std::string label; // empty: none was given
    };
    void show_chips();
    QToolButton* chip_of(const Made& made, QWidget* row);
    QColor colour_of(const Made& made) const;

    std::vector<LabelLook> m_looks;
    QList<Made> m_made;   // newest first
    QList<Made> m_undone; // that a redo would bring back, next first
    QLabel* m_title;
    QHBoxLayout* m_chips;
};

}
