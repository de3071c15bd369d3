#include "checkpoint/hdf5_group.h"

#include "checkpoint/hdf5_symbol_table.h"

namespace winnow {
namespace {

constexpr unsigned hard_link = 0;
constexpr unsigned soft_link = 1;

[[noreturn]] void refuse_kind(const Hdf5Object& group, std::uint64_t kind)
{
    group.fail(std::string("has ") + (kind == soft_link ? "a soft" : "an external") + " link, which is not followed.");
}

// version, flags, kind (flag 3), creation order (flag 2), character set (flag 4), length of the name (in a width of
// flags 0 and 1), name, address.
Hdf5Link read_link(const Hdf5Object& group, std::string_view data)
{
    Hdf5Fields fields(data, group);
    if (const std::uint64_t version = fields.number(1); version != 1)
        group.fail("has a link of the version " + std::to_string(version) + "; 1 can be read.");
    const std::uint64_t flags = fields.number(1);
    const std::uint64_t kind = flags & 0x08 ? fields.number(1) : hard_link;
    if (kind != hard_link)
        refuse_kind(group, kind);
    fields.skip((flags & 0x04 ? 8 : 0) + (flags & 0x10 ? 1 : 0));
    const std::uint64_t length = fields.number(std::size_t{1} << (flags & 3));
    const std::string name(fields.bytes(length));
    return {name, fields.address()};
}

// version, flags, greatest creation order (flag 0), address of the heap.
void refuse_heap(const Hdf5Object& group, std::string_view link_info)
{
    Hdf5Fields fields(link_info, group);
    fields.skip(1);
    const std::uint64_t flags = fields.number(1);
    fields.skip(flags & 0x01 ? 8 : 0);
    if (fields.address() != undefined_hdf5_address)
        group.fail("keeps its links in a heap (HDF5's \"dense\" storage), which cannot be read; h5py writes such groups only "
                   "where a newer libver than its own choice is asked for.");
}

void check_name(const Hdf5Object& group, const std::string& name)
{
    if (name.empty() || name.size() > hdf5_name_limit || name.find('/') != std::string::npos || name.find('\0') != std::string::npos)
        group.fail("has a child whose name is empty, too long or holds characters that a name cannot have.");
}

}

bool is_hdf5_group(const std::vector<Hdf5Message>& messages)
{
    return find_message(messages, Hdf5MessageType::SymbolTable) || find_message(messages, Hdf5MessageType::LinkInfo)
        || find_message(messages, Hdf5MessageType::Link);
}

std::vector<Hdf5Link> hdf5_links(const Hdf5Object& group, const std::vector<Hdf5Message>& messages)
{
    std::vector<Hdf5Link> links;
    for (const Hdf5Message& message : messages) {
        if (message.type == Hdf5MessageType::LinkInfo)
            refuse_heap(group, message.data);
        else if (message.type == Hdf5MessageType::Link)
            links.push_back(read_link(group, message.data));
        else if (message.type == Hdf5MessageType::SymbolTable)
            read_hdf5_symbol_table(group, message.data, links);
    }
    for (const Hdf5Link& link : links)
        check_name(group, link.name);
    return links;
}

}
