#pragma once

#include "import/column_use.h"
#include "ingest/preview.h"

#include <QTableView>

namespace winnow {

class PreviewModel;
class UseHeader;

// The first rows of a file, and above each column what it is taken for.
class PreviewTable : public QTableView {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);

    // Columns that are the same as before keep their uses; else they are as guessed.
    void show_preview(const ImportPreview& preview);
    void set_uses(const std::vector<ColumnUse>& uses); // as many as there are columns
    std::vector<ColumnUse> uses() const;
    const std::vector<std::string>& columns() const;
    Mapping mapping() const;          // as chosen: every role said, "" for none
    std::string label_column() const; // "" for none
    bool has_more_columns() const;    // than are shown

Q_SIGNALS:
    void uses_changed();

private:
    void fit_columns();

    PreviewModel* m_model;
    UseHeader* m_header;
};

}
