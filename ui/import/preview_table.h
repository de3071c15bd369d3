#pragma once

#include "import/column_use.h"
#include "ingest/preview.h"

#include <QTableView>
#include <map>

namespace winnow {

class PreviewModel;
class UseHeader;

// The first rows of a file, and above each column what it is taken for.
class PreviewTable : public QTableView {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);

    // Columns of a name that was shown since the last forget_uses() keep their uses; the others are as guessed.
    void show_preview(const ImportPreview& preview);
    void forget_uses(); // another file comes
    void set_uses(const std::vector<ColumnUse>& uses); // as many as there are columns
    std::vector<ColumnUse> uses() const;
    const std::vector<std::string>& columns() const;
    Mapping mapping() const;          // as chosen: every role said, "" for none
    std::string label_column() const; // "" for none
    bool has_more_columns() const;    // than are shown

Q_SIGNALS:
    void uses_changed();

private:
    void note_use(const std::string& name, ColumnUse use);
    std::vector<ColumnUse> uses_for(const ImportPreview& preview) const;
    void fit_columns();

    PreviewModel* m_model;
    UseHeader* m_header;
    std::map<std::string, ColumnUse> m_uses; // by name, of this file
};

}
