#include "import/preview_table.h"

#include "import/preview_model.h"
#include "import/use_header.h"
#include "widgets/comment_text.h"
#include "widgets/table_copy.h"
#include "widgets/text_size.h"

#include <algorithm>
#include <set>

namespace winnow {

namespace {

constexpr int narrowest = 130;
constexpr int widest = 460;

}

PreviewTable::PreviewTable(QWidget* parent) : QTableView(parent), m_model(new PreviewModel(this)), m_header(new UseHeader(this))
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("The first rows of the file"));
    setModel(m_model);
    setHorizontalHeader(m_header);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    set_row_height(this, 8);
    verticalHeader()->setToolTip(tr("Line of the file"));
    copy_on_request(this);
    connect(m_header, &UseHeader::changed, this, &PreviewTable::uses_changed);
    connect(m_header, &UseHeader::entered, this, [this](int column) {
        if (m_model->rowCount() > 0)
            scrollTo(m_model->index(0, column));
    });
}

void PreviewTable::show_preview(const ImportPreview& preview)
{
    const std::vector<ColumnUse> before = uses();
    for (std::size_t column = 0; column < before.size(); ++column)
        note_use(columns()[column], before[column]);
    m_model->set(preview);
    set_uses(uses_for(preview));
    fit_columns();
}

void PreviewTable::note_use(const std::string& name, ColumnUse use)
{
    for (auto& [other, its_use] : m_uses)
        if (its_use == use && use != ColumnUse::Ignore)
            its_use = ColumnUse::Metadata; // it is another column's now
    m_uses[name] = use;
}

void PreviewTable::forget_uses()
{
    show_preview({});
    m_uses.clear();
}

// A use that belongs to one column alone is the one's that had it.
std::vector<ColumnUse> PreviewTable::uses_for(const ImportPreview& preview) const
{
    std::vector<ColumnUse> uses = uses_of(preview.guess, columns());
    std::set<ColumnUse> taken;
    for (const std::string& column : columns())
        if (const auto known = m_uses.find(column); known != m_uses.end())
            taken.insert(known->second);
    for (std::size_t column = 0; column < uses.size(); ++column) {
        if (const auto known = m_uses.find(columns()[column]); known != m_uses.end())
            uses[column] = known->second;
        else if (uses[column] != ColumnUse::Ignore && taken.contains(uses[column]))
            uses[column] = ColumnUse::Metadata;
    }
    return uses;
}

void PreviewTable::set_uses(const std::vector<ColumnUse>& uses)
{
    QStringList names;
    for (const std::string& column : columns())
        names << shown_text(column);
    m_header->set(names, uses);
}

std::vector<ColumnUse> PreviewTable::uses() const
{
    return m_header->uses();
}

const std::vector<std::string>& PreviewTable::columns() const
{
    return m_model->columns();
}

Mapping PreviewTable::mapping() const
{
    return mapping_of(uses(), columns());
}

std::string PreviewTable::label_column() const
{
    return mapping().label.value_or("");
}

bool PreviewTable::has_more_columns() const
{
    return m_model->has_more_columns();
}

void PreviewTable::fit_columns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), narrowest, widest));
}

}
