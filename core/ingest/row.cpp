#include "ingest/row.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

bool is_blank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}

RowMaker::RowMaker(const Mapping& mapping, FileFormat format, const std::vector<std::string>& columns,
                   const Labeller& labeller)
    : m_mapping(mapping), m_labeller(labeller), m_own_file(own_file(columns)),
      m_delimited(format == FileFormat::Delimited), m_guarded(m_delimited && m_own_file != OwnFile::None)
{
    know(columns);
}

void RowMaker::know(const std::vector<std::string>& columns)
{
    const std::array<std::pair<const std::optional<std::string>*, Use>, role_count> roles = {{
        {&m_mapping.text, Use::Text}, {&m_mapping.label, Use::Label}, {&m_mapping.id, Use::Id},
        {&m_mapping.annotator, Use::Annotator}, {&m_mapping.date, Use::Date}, {&m_mapping.note, Use::Note}}};
    while (m_uses.size() < columns.size()) {
        const std::string& column = columns[m_uses.size()];
        const auto role = std::find_if(roles.begin(), roles.end(), [&](const auto& r) { return **r.first == column; });
        Use use = role != roles.end() ? role->second : Use::Metadata;
        const bool is_own = m_uses.size() < first_columns(m_own_file).size();
        if (use == Use::Metadata && is_own)
            use = column == "split" ? Use::Split : m_own_file == OwnFile::Refused ? Use::Nothing : Use::Metadata;
        if (use == Use::Label)
            m_label_column = m_uses.size();
        m_uses.push_back(use);
    }
}

const std::string* RowMaker::label_cell(const Record& record) const
{
    return m_label_column ? record.value(*m_label_column) : nullptr;
}

Row RowMaker::make(const Record& record, const std::vector<std::string>& columns)
{
    know(columns);
    Row row;
    for (std::size_t column = 0; column < record.values.size(); ++column) {
        const std::string* const value = record.value(column);
        if (!value || (value->empty() && m_delimited) || m_uses[column] == Use::Nothing)
            continue;
        std::string cell = m_guarded ? without_guard(*value) : *value;
        if (m_uses[column] == Use::Metadata)
            row.metadata.emplace_back(m_guarded ? without_guard(columns[column]) : columns[column], std::move(cell));
        else
            place_of(row, m_uses[column]) = std::move(cell);
    }
    if (is_blank(row.text)) {
        row.fault = "the text is empty";
        return row;
    }
    LabelOfCell label = m_labeller.label_of(row.label);
    row.label = std::move(label.label);
    row.fraction = label.fraction;
    row.fault = std::move(label.fault);
    return row;
}

std::string& RowMaker::place_of(Row& row, Use use) const
{
    switch (use) {
    case Use::Label: return row.label;
    case Use::Id: return row.id;
    case Use::Annotator: return row.annotator;
    case Use::Date: return row.date;
    case Use::Note: return row.note;
    case Use::Split: return row.split;
    default: return row.text;
    }
}

}
