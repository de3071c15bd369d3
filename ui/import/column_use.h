#pragma once

#include "ingest/column_role.h"

#include <QStringList>
#include <vector>

namespace winnow {

// What a column of a file is taken for.
enum class ColumnUse { Text, Label, Id, Annotator, Date, Note, Metadata, Ignore };

inline constexpr int column_use_count = 8;

// For people, and for the settings.
QString title_of(ColumnUse use);
QString name_of(ColumnUse use);
ColumnUse column_use_of(const QString& name); // Metadata for an unknown one

// One use a column, and the mapping that says the same with every role named ("" for none).
std::vector<ColumnUse> uses_of(const Mapping& mapping, const std::vector<std::string>& columns);
Mapping mapping_of(const std::vector<ColumnUse>& uses, const std::vector<std::string>& columns);

}
