#include "import/preview_table.h"

#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QHeaderView>

namespace winnow {

namespace {

constexpr qsizetype most_characters = 200; // of a cell
const QString metadata_role = QStringLiteral("metadata");

// The role of a column by the names of ColumnRole, or "metadata".
QString role_in(const Mapping& mapping, const std::string& column)
{
    const std::pair<const std::optional<std::string>*, ColumnRole> roles[] = {{&mapping.text, ColumnRole::Text}, {&mapping.label, ColumnRole::Label},
                                                                              {&mapping.id, ColumnRole::Id},     {&mapping.annotator, ColumnRole::Annotator},
                                                                              {&mapping.date, ColumnRole::Date}, {&mapping.note, ColumnRole::Note}};
    for (const auto& [name, role] : roles)
        if (*name && **name == column)
            return QLatin1String(name_of(role));
    return metadata_role;
}

}

PreviewTable::PreviewTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("The first rows of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void PreviewTable::show_preview(const ImportPreview& preview)
{
    clear();
    m_columns.clear();
    for (const std::string& column : preview.columns)
        m_columns << qt(column);
    setColumnCount(static_cast<int>(m_columns.size()));
    setRowCount(static_cast<int>(preview.records.size()) + 1);
    QStringList titles;
    for (const QString& column : m_columns)
        titles << shown_text(column.toStdString());
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column)
        add_role_box(column, preview.mapping ? role_in(*preview.mapping, m_columns[column].toStdString()) : metadata_role);
    for (int row = 1; row < rowCount(); ++row) {
        const Record& record = preview.records[static_cast<std::size_t>(row - 1)];
        for (int column = 0; column < columnCount(); ++column) {
            const std::string* value = record.value(static_cast<std::size_t>(column));
            setItem(row, column, new QTableWidgetItem(value ? shown_text(*value).left(most_characters).simplified() : QString()));
        }
    }
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), 110, 420));
}

Mapping PreviewTable::mapping() const
{
    Mapping mapping;
    std::optional<std::string>* const names[] = {&mapping.text, &mapping.label, &mapping.id, &mapping.annotator, &mapping.date, &mapping.note};
    constexpr ColumnRole roles[] = {ColumnRole::Text, ColumnRole::Label, ColumnRole::Id, ColumnRole::Annotator, ColumnRole::Date, ColumnRole::Note};
    for (std::size_t i = 0; i < role_count; ++i) {
        *names[i] = std::string();
        for (int column = 0; column < columnCount(); ++column)
            if (role_box(column)->currentData().toString() == QLatin1String(name_of(roles[i])))
                *names[i] = m_columns[column].toStdString();
    }
    return mapping;
}

QString PreviewTable::label_column() const
{
    return qt(mapping().label.value_or(""));
}

QComboBox* PreviewTable::role_box(int column) const
{
    return static_cast<QComboBox*>(cellWidget(0, column));
}

void PreviewTable::add_role_box(int column, const QString& role)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("role_%1").arg(column));
    box->setAccessibleName(tr("What the column “%1” is").arg(m_columns[column]));
    box->addItem(tr("Text"), QLatin1String(name_of(ColumnRole::Text)));
    box->addItem(tr("Label"), QLatin1String(name_of(ColumnRole::Label)));
    box->addItem(tr("Id"), QLatin1String(name_of(ColumnRole::Id)));
    box->addItem(tr("Annotator"), QLatin1String(name_of(ColumnRole::Annotator)));
    box->addItem(tr("Date of the label"), QLatin1String(name_of(ColumnRole::Date)));
    box->addItem(tr("Note"), QLatin1String(name_of(ColumnRole::Note)));
    box->addItem(tr("Metadata"), metadata_role);
    box->setCurrentIndex(box->findData(role));
    setCellWidget(0, column, box);
    connect(box, &QComboBox::activated, this, [this, column] {
        keep_roles_single(column);
        Q_EMIT roles_changed();
    });
}

// A role but metadata belongs to one column: the one that had it becomes metadata.
void PreviewTable::keep_roles_single(int changed)
{
    const QString role = role_box(changed)->currentData().toString();
    for (int column = 0; column < columnCount(); ++column)
        if (column != changed && role != metadata_role && role_box(column)->currentData().toString() == role)
            role_box(column)->setCurrentIndex(role_box(column)->findData(metadata_role));
}

}
