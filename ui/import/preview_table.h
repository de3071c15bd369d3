#pragma once

#include "ingest/preview.h"

#include <QTableWidget>

class QComboBox;

namespace winnow {

// The first rows of a file, with a box above each column that says what the column is.
class PreviewTable : public QTableWidget {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);

    void show_preview(const ImportPreview& preview);
    Mapping mapping() const; // as chosen: every role said, "" for none
    QString label_column() const;

Q_SIGNALS:
    void roles_changed();

private:
    QComboBox* role_box(int column) const;
    void add_role_box(int column, const QString& role);
    void keep_roles_single(int column);

    QStringList m_columns;
};

}
