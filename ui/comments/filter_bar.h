#pragma once

#include "comments/filter_choice.h"
#include "shell/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace winnow {

// What the table shows of all comments: a search, a menu of filters, and a chip for each filter that is on.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(Session& session, QWidget* parent = nullptr);

    CommentFilter filter() const; // throws Error
    bool is_empty() const;
    void show_only(const std::vector<std::int64_t>& ids); // these and no other filter
    void set_count(const QString& text);
    void focus_search();

public Q_SLOTS:
    void clear();
    void refresh(); // the labels, the run or the imports are others: what is not there any more is no filter

Q_SIGNALS:
    void changed();
    void left(); // by Escape or Enter: the table gets the focus

private:
    void make_search();
    void fill_menu();
    QMenu* add_menu(const QString& name, const QString& title);
    void add_choice(QMenu* menu, const QString& title, const std::function<void(FilterChoice&)>& choose);
    void add_labels();
    void add_parts();
    void add_outcomes();
    void add_metadata();
    void add_imports();
    void ask_for_metadata(const std::string& key);
    QString setting() const;
    void restore();
    void apply();
    void show_chips();
    void add_chip(const QString& name, const QString& text, const std::function<void(FilterChoice&)>& take_away);

    Session& m_session;
    FilterChoice m_choice;
    QLineEdit* m_words;
    QMenu* m_menu;
    QLabel* m_count;
    QWidget* m_chips;
    QHBoxLayout* m_chip_row;
};

}
