#include "import/column_use.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array<std::optional<std::string> Mapping::*, role_count> members = {
    &Mapping::text, &Mapping::label, &Mapping::id, &Mapping::annotator, &Mapping::date, &Mapping::note};

class Titles {
    Q_DECLARE_TR_FUNCTIONS(ColumnUse)

public:
    static QString of(ColumnUse use)
    {
        switch (use) {
        case ColumnUse::Text:
            return tr("Text");
        case ColumnUse::Label:
            return tr("Label");
        case ColumnUse::Id:
            return tr("Id");
        case ColumnUse::Annotator:
            return tr("Annotator");
        case ColumnUse::Date:
            return tr("Date of the label");
        case ColumnUse::Note:
            return tr("Note on the label");
        case ColumnUse::Metadata:
            return tr("Metadata");
        case ColumnUse::Ignore:
            return tr("Leave out");
        }
        return {};
    }
};

}

QString title_of(ColumnUse use)
{
    return Titles::of(use);
}

QString name_of(ColumnUse use)
{
    if (use == ColumnUse::Metadata)
        return QStringLiteral("metadata");
    return use == ColumnUse::Ignore ? QStringLiteral("ignore") : QLatin1String(name_of(static_cast<ColumnRole>(use)));
}

ColumnUse column_use_of(const QString& name)
{
    for (int use = 0; use < column_use_count; ++use)
        if (name_of(static_cast<ColumnUse>(use)) == name)
            return static_cast<ColumnUse>(use);
    return ColumnUse::Metadata;
}

std::vector<ColumnUse> uses_of(const Mapping& mapping, const std::vector<std::string>& columns)
{
    std::vector<ColumnUse> uses;
    for (const std::string& column : columns) {
        ColumnUse use = std::ranges::find(mapping.ignored, column) == mapping.ignored.end() ? ColumnUse::Metadata : ColumnUse::Ignore;
        for (std::size_t role = 0; role < role_count; ++role)
            if (const auto& name = mapping.*members[role]; name && *name == column)
                use = static_cast<ColumnUse>(role);
        uses.push_back(use);
    }
    return uses;
}

Mapping mapping_of(const std::vector<ColumnUse>& uses, const std::vector<std::string>& columns)
{
    Mapping mapping;
    for (const auto member : members)
        mapping.*member = std::string();
    for (std::size_t column = 0; column < std::min(uses.size(), columns.size()); ++column) {
        if (uses[column] == ColumnUse::Ignore)
            mapping.ignored.push_back(columns[column]);
        else if (uses[column] != ColumnUse::Metadata)
            mapping.*members[static_cast<std::size_t>(uses[column])] = columns[column];
    }
    return mapping;
}

}
