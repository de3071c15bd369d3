#include "models/model_table.h"

#include "shell/size_text.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"

namespace winnow {

namespace {

QString numbers(const std::vector<std::int64_t>& runs)
{
    QStringList list;
    for (const std::int64_t run : runs)
        list << QString::number(run);
    return list.join(QStringLiteral(", "));
}

}

void ModelTable::set(std::vector<ModelFacts> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int ModelTable::row_of(const std::string& id) const
{
    for (std::size_t row = 0; row < m_facts.size(); ++row)
        if (m_facts[row].model.id == id)
            return static_cast<int>(row);
    return -1;
}

int ModelTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int ModelTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ModelTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ModelFacts& facts = at(index.row());
    if (role == Qt::DisplayRole)
        return text(facts, index.column());
    if (role == Qt::ToolTipRole)
        return text(facts, index.column()).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Size);
    return {};
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section == Size);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Model"), tr("Size"), tr("From"), tr("Terms"), tr("Used by runs"), tr("Place")};
    return titles.value(section);
}

QString ModelTable::origin(const LocalModel& model)
{
    if (!model.cached_as.empty())
        return tr("%1, in that tool's own cache").arg(qt(model.cached_as));
    if (!model.is_ours)
        return tr("added from %1").arg(qt(model.path.parent_path()));
    const KnownModel* known = known_model_of(model);
    return known ? qt(known->source) : tr("added from this machine");
}

QString ModelTable::text(const ModelFacts& facts, int column)
{
    const KnownModel* known = known_model_of(facts.model);
    switch (column) {
    case Name:
        return qt(display_name(facts.model));
    case Size:
        return facts.model.is_there ? size_text(facts.model.bytes) : tr("gone");
    case From:
        return origin(facts.model);
    case Licence:
        return known ? qt(known->licence) : tr("not known");
    case Runs:
        return numbers(facts.runs);
    case Place:
        return qt(facts.model.path);
    default:
        return {};
    }
}

}
