#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// The little of protobuf's wire format (https://protobuf.dev/programming-guides/encoding) that a SentencePiece model
// needs. Its own classes are not in the headers that distributions ship.

enum class WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

struct ProtobufField {
    std::uint32_t number = 0;
    WireType type = WireType::Varint;
    std::uint64_t value = 0;    // Varint, Fixed64 and Fixed32
    std::string_view bytes;     // Bytes
    std::size_t value_at = 0;   // where the value begins in the message
};

// Walks the fields of a message that was not made by us.
class ProtobufReader {
public:
    explicit ProtobufReader(std::string_view message) : m_message(message) {}

    bool at_end() const { return m_position == m_message.size(); }
    // Nothing when the message is damaged: a length that leads out of it, a number of more than 64 bits, a group.
    std::optional<ProtobufField> next();

private:
    std::optional<std::uint64_t> varint();
    std::optional<std::uint64_t> fixed(std::size_t size);

    std::string_view m_message;
    std::size_t m_position = 0;
};

class ProtobufWriter {
public:
    void varint(std::uint32_t field, std::uint64_t value);
    void truth(std::uint32_t field, bool value) { varint(field, value ? 1 : 0); }
    void number(std::uint32_t field, float value);
    void bytes(std::uint32_t field, std::string_view value);
    const std::string& message() const { return m_message; }

private:
    void raw_varint(std::uint64_t value);
    std::string m_message;
};

}
