#include "checkpoint/protobuf.h"

#include <bit>

namespace winnow {

std::optional<ProtobufField> ProtobufReader::next()
{
    const auto key = varint();
    if (!key || *key >> 3 == 0 || *key > UINT32_MAX)
        return std::nullopt;
    ProtobufField field;
    field.number = static_cast<std::uint32_t>(*key >> 3);
    field.type = static_cast<WireType>(*key & 7);
    field.value_at = m_position;
    std::optional<std::uint64_t> value;
    if (field.type == WireType::Varint || field.type == WireType::Bytes)
        value = varint();
    else if (field.type == WireType::Fixed64 || field.type == WireType::Fixed32)
        value = fixed(field.type == WireType::Fixed64 ? 8 : 4);
    if (!value)
        return std::nullopt;
    field.value = *value;
    if (field.type == WireType::Bytes) {
        if (*value > m_message.size() - m_position)
            return std::nullopt;
        field.value_at = m_position;
        field.bytes = m_message.substr(m_position, static_cast<std::size_t>(*value));
        m_position += field.bytes.size();
    }
    return field;
}

std::optional<std::uint64_t> ProtobufReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (m_position == m_message.size())
            return std::nullopt;
        const auto byte = static_cast<std::uint8_t>(m_message[m_position++]);
        if (shift == 63 && byte > 1)
            return std::nullopt;
        value |= std::uint64_t{byte & 0x7fu} << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> ProtobufReader::fixed(std::size_t size)
{
    if (size > m_message.size() - m_position)
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::uint64_t{static_cast<std::uint8_t>(m_message[m_position + i])} << (8 * i);
    m_position += size;
    return value;
}

void ProtobufWriter::varint(std::uint32_t field, std::uint64_t value)
{
    raw_varint(std::uint64_t{field} << 3 | static_cast<std::uint64_t>(WireType::Varint));
    raw_varint(value);
}

void ProtobufWriter::number(std::uint32_t field, float value)
{
    raw_varint(std::uint64_t{field} << 3 | static_cast<std::uint64_t>(WireType::Fixed32));
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8)
        m_message += static_cast<char>(bits >> shift & 0xff);
}

void ProtobufWriter::bytes(std::uint32_t field, std::string_view value)
{
    raw_varint(std::uint64_t{field} << 3 | static_cast<std::uint64_t>(WireType::Bytes));
    raw_varint(value.size());
    m_message += value;
}

void ProtobufWriter::raw_varint(std::uint64_t value)
{
    while (value >= 0x80) {
        m_message += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    m_message += static_cast<char>(value);
}

}
