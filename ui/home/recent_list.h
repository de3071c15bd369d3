#pragma once

#include <QListWidget>

namespace winnow {

// The projects opened last: name, where, when; one that is gone says so, and can be taken off the list.
class RecentList : public QListWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void refresh();
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& path);
    void refreshed();

private:
    void colour_rows();
    void add_project(const QString& path);
    QWidget* make_row(const QString& path, bool is_missing);
    void forget(const QString& path);
};

}
