#pragma once

#include "import/column_use.h"

#include <QHeaderView>

class QComboBox;

namespace winnow {

// A header with a box above each column's name that says what the column is taken for.
class UseHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit UseHeader(QWidget* parent);

    void set(const QStringList& names, const std::vector<ColumnUse>& uses);
    std::vector<ColumnUse> uses() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void entered(int column); // its box has the focus now

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add_box(const QString& name, ColumnUse use);
    void take_use(int column);
    void place_boxes();
    int box_height() const;

    QList<QComboBox*> m_boxes;
    std::vector<ColumnUse> m_uses;
    std::vector<ColumnUse> m_uses_before; // before the box that is being changed was
    int m_changing = -1;                  // its column
};

}
