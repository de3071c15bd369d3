#include "ingest/row.h"

#include "ingest/formula_guard.h"
#include "ingest/time_text.h"

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
    while (m_uses.size() < columns.size())
        m_uses.push_back(use_of(columns[m_uses.size()]));
}

RowMaker::Use RowMaker::use_of(const std::string& column) const
{
    const std::array<std::pair<const std::optional<std::string>*, Use>, role_count> roles = {{
        {&m_mapping.text, Use::Text}, {&m_mapping.label, Use::Label}, {&m_mapping.id, Use::Id},
        {&m_mapping.annotator, Use::Annotator}, {&m_mapping.date, Use::Date}, {&m_mapping.note, Use::Note}}};
    for (const auto& [name, use] : roles) {
        if (**name == column)
            return use;
    }
    const auto& ignored = m_mapping.ignored;
    return std::find(ignored.begin(), ignored.end(), column) == ignored.end() ? use_of_own(column) : Use::Nothing;
}

RowMaker::Use RowMaker::use_of_own(const std::string& column) const
{
    const std::vector<std::string>& first = first_columns(OwnFile::Refused);
    if (m_own_file == OwnFile::Refused && std::find(first.begin(), first.end(), column) != first.end())
        return Use::Nothing;
    if (m_own_file != OwnFile::Labels)
        return Use::Metadata;
    if (column == "split")
        return Use::Split;
    if (column == label_columns::position)
        return Use::Position;
    if (column == label_columns::judgement)
        return Use::Judgement;
    return column == label_columns::fraction ? Use::Fraction : Use::Metadata;
}

Row RowMaker::make(const Record& record, const std::vector<std::string>& columns)
{
    know(columns);
    Row row;
    std::string fraction;
    std::string nothing;
    const std::array<std::string*, 11> places = {&row.text, &row.label, &row.id, &row.annotator, &row.date, &row.note,
                                                 &row.split, &row.split_position, &row.judgement, &fraction, &nothing};
    for (std::size_t column = 0; column < record.values.size(); ++column) {
        const std::string* const value = record.value(column);
        if (!value || (value->empty() && m_delimited) || m_uses[column] == Use::Nothing)
            continue;
        std::string cell = m_guarded ? without_guard(*value) : *value;
        if (m_uses[column] == Use::Metadata)
            row.metadata.emplace_back(metadata_key(columns[column]), std::move(cell));
        else
            *places[static_cast<std::size_t>(m_uses[column])] = std::move(cell);
    }
    if (is_blank(row.text))
        row.fault = "the text is empty";
    else
        read_label(row, fraction);
    return row;
}

std::string RowMaker::metadata_key(const std::string& column) const
{
    const std::string name = m_guarded ? without_guard(column) : column;
    return m_own_file == OwnFile::None ? name : metadata_of_column(name);
}

void RowMaker::read_label(Row& row, const std::string& fraction) const
{
    LabelOfCell label = m_labeller.label_of(row.label);
    if (label.is_of_number)
        row.metadata.emplace_back(metadata_key(*m_mapping.label), std::move(row.label));
    row.label = std::move(label.label);
    row.fraction = label.fraction;
    row.fault = std::move(label.fault);
    if (const std::optional<double> own = number_of(fraction); own && *own >= 0 && *own <= 1)
        row.fraction = own;
    if (row.judgement != "skip" && row.judgement != "unsure")
        row.judgement.clear();
    if (m_own_file != OwnFile::Labels && row.label.empty())
        keep_remarks_on_no_label(row);
    else if (const std::optional<std::string> time = utc_from_iso(row.date))
        row.date = *time;
    else if (!row.date.empty())
        row.metadata.emplace_back(*m_mapping.date, std::exchange(row.date, {}));
}

// Who, when and why belong to a label in the document; without one they stay as metadata.
void RowMaker::keep_remarks_on_no_label(Row& row) const
{
    const std::array<std::pair<std::string*, const std::optional<std::string>*>, 3> remarks = {
        {{&row.annotator, &m_mapping.annotator}, {&row.date, &m_mapping.date}, {&row.note, &m_mapping.note}}};
    for (const auto& [value, column] : remarks) {
        if (!value->empty())
            row.metadata.emplace_back(**column, std::exchange(*value, {}));
    }
}

}
