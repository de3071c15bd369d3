#pragma once

#include "shell/label_looks.h"
#include "store/tasks.h"

#include <QWidget>
#include <set>

class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace winnow {

// The labels of a task, a row each: which one is the harmful one, colour, name, key. What is wrong with a key is said below
// them, at once.
class LabelEditor : public QWidget {
    Q_OBJECT

public:
    explicit LabelEditor(QWidget* parent = nullptr);

    // In the place of those that it shows. Labels that are there already can be renamed; others just have the name that they end with.
    enum class Labels { New, There };
    void set(const std::vector<LabelLook>& looks, const std::string& positive, Labels labels);

    // Labels whose names cannot be changed any more; why is said at them, and below all.
    void lock_names(const std::set<std::string>& labels);

    std::vector<LabelLook> looks() const;
    std::vector<LabelRename> renames() const;
    std::string positive() const; // "" for none
    bool has_fault() const { return !fault().isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    struct Row {
        std::string before; // its name when it was there already
        QColor colour;
        QRadioButton* positive;
        QToolButton* swatch;
        QLineEdit* name;
        QLineEdit* key;
        QToolButton* remove;
    };
    QString fault() const; // of the keys: sentence; empty: there is none
    void say_fault();
    void add_row(const LabelLook& look, const std::string& before, bool is_positive);
    static void discard(const Row& row);
    void add_fresh();
    void remove_row(const QWidget* button);
    void lay_out();
    void fill_menu(Row& row);
    void choose_other_colour(const QToolButton* swatch);
    void set_colour(const QToolButton* swatch, const QColor& colour);
    Row* row_of(const QToolButton* swatch);

    QGridLayout* m_grid;
    QToolButton* m_add;
    QLabel* m_fault;
    QLabel* m_locked;
    std::vector<Row> m_rows;
};

}
