#include "checkpoint/hdf5_messages.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr std::uint64_t chunk_limit = std::uint64_t{1} << 20;
constexpr std::size_t chunk_count_limit = 64;
constexpr std::size_t message_limit = 20'000;

bool is_of_interest(std::uint64_t type)
{
    switch (static_cast<Hdf5MessageType>(type)) {
    case Hdf5MessageType::Dataspace:
    case Hdf5MessageType::LinkInfo:
    case Hdf5MessageType::Datatype:
    case Hdf5MessageType::Link:
    case Hdf5MessageType::ExternalFiles:
    case Hdf5MessageType::Layout:
    case Hdf5MessageType::Filters:
    case Hdf5MessageType::Continuation:
    case Hdf5MessageType::SymbolTable:
        return true;
    }
    return false;
}

// A header is a chain of chunks: the first behind its prefix, each further one named by a message of those before.
class HeaderReader {
public:
    explicit HeaderReader(const Hdf5Object& object) : m_object(object) {}

    std::vector<Hdf5Message> read(std::uint64_t address)
    {
        const std::string start = m_object.read(address, 6, "header");
        m_is_new = start.starts_with("OHDR");
        if (m_is_new)
            begin_new(address, start);
        else
            begin_old(address, static_cast<unsigned char>(start[0]));
        for (std::size_t i = 0; i < m_chunks.size(); ++i) // grows meanwhile
            read_chunk(m_chunks[i]);
        return std::move(m_messages);
    }

private:
    struct Chunk {
        std::uint64_t address;
        std::uint64_t size;
    };

    // version 1: version, reserved, message count (2), references (4), size of the first chunk (4), padding (4).
    void begin_old(std::uint64_t address, int version)
    {
        if (version != 1)
            m_object.fail("has a header of the version " + std::to_string(version) + "; 1 and 2 can be read.");
        const std::string prefix = m_object.read(address, 16, "header");
        Hdf5Fields fields(prefix, m_object);
        fields.skip(8);
        add_chunk(address + prefix.size(), fields.number(4));
    }

    // version 2: "OHDR", version, flags, four times and two limits if the flags say so, size of the first chunk.
    void begin_new(std::uint64_t address, const std::string& start)
    {
        if (start[4] != 2)
            m_object.fail("has a header of the version " + std::to_string(static_cast<unsigned char>(start[4])) + "; 1 and 2 can be read.");
        const unsigned flags = static_cast<unsigned char>(start[5]);
        m_has_creation_order = flags & 0x04;
        const std::uint64_t before_size = (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
        const std::uint64_t width = std::uint64_t{1} << (flags & 3);
        const std::string rest = m_object.read(address + start.size(), before_size + width, "header");
        Hdf5Fields fields(rest, m_object);
        fields.skip(before_size);
        add_chunk(address + start.size() + rest.size(), fields.number(width));
    }

    void add_chunk(std::uint64_t address, std::uint64_t size)
    {
        if (size > chunk_limit)
            m_object.fail("has a header part of " + std::to_string(size) + " bytes; at most 1 MiB is allowed.");
        if (m_chunks.size() == chunk_count_limit)
            m_object.fail("has a header of more than the 64 parts that are allowed.");
        m_chunks.push_back({address, size});
    }

    void read_chunk(Chunk chunk)
    {
        const std::string bytes = m_object.read(chunk.address, chunk.size, "header");
        const std::size_t message_head = m_is_new ? (m_has_creation_order ? 6 : 4) : 8;
        Hdf5Fields fields(bytes, m_object);
        while (fields.left() >= message_head) { // less than that is a gap
            const std::uint64_t type = fields.number(m_is_new ? 1 : 2);
            const std::uint64_t size = fields.number(2);
            const std::uint64_t flags = fields.number(1);
            fields.skip(message_head - (m_is_new ? 4 : 5));
            const std::uint64_t address = chunk.address + (bytes.size() - fields.left());
            add_message(type, flags, address, fields.bytes(size));
        }
    }

    void add_message(std::uint64_t type, std::uint64_t flags, std::uint64_t address, std::string_view data)
    {
        if (!is_of_interest(type))
            return;
        constexpr std::uint64_t is_shared = 0x02;
        if (flags & is_shared)
            m_object.fail("shares a part of its description with other objects, which cannot be read.");
        if (static_cast<Hdf5MessageType>(type) == Hdf5MessageType::Continuation)
            return continue_at(data);
        if (m_messages.size() == message_limit)
            m_object.fail("has a header of more than the 20000 messages that are allowed.");
        m_messages.push_back({static_cast<Hdf5MessageType>(type), address, std::string(data)});
    }

    // In version 2 a further chunk stands between the mark "OCHK" and a checksum.
    void continue_at(std::string_view data)
    {
        Hdf5Fields fields(data, m_object);
        const std::uint64_t address = fields.address();
        const std::uint64_t size = fields.number(8);
        if (!m_is_new)
            return add_chunk(address, size);
        constexpr std::uint64_t mark = 4, checksum = 4;
        if (size < mark + checksum)
            m_object.fail("has a header part of " + std::to_string(size) + " bytes, too few for its mark and checksum.");
        const std::string start = m_object.read(address, mark, "header");
        Hdf5Fields(start, m_object).expect_signature("OCHK");
        add_chunk(address + mark, size - mark - checksum);
    }

    const Hdf5Object& m_object;
    bool m_is_new = false;
    bool m_has_creation_order = false;
    std::vector<Chunk> m_chunks;
    std::vector<Hdf5Message> m_messages;
};

}

std::vector<Hdf5Message> read_hdf5_messages(const Hdf5Object& object, std::uint64_t address)
{
    return HeaderReader(object).read(address);
}

const Hdf5Message* find_message(const std::vector<Hdf5Message>& messages, Hdf5MessageType type)
{
    const auto found = std::ranges::find(messages, type, &Hdf5Message::type);
    return found == messages.end() ? nullptr : &*found;
}

}
