#include "checkpoint/hdf5_symbol_table.h"

namespace winnow {
namespace {

constexpr std::uint64_t heap_limit = std::uint64_t{1} << 20;
constexpr std::uint64_t level_limit = 8;
constexpr std::uint64_t node_limit = 4096; // children of a tree's node, entries of a symbol table node
constexpr std::size_t link_limit = 10'000;

class SymbolTable {
public:
    SymbolTable(const Hdf5Object& group, std::uint64_t heap, std::vector<Hdf5Link>& links)
        : m_group(group), m_names(read_names(heap)), m_links(links)
    {
    }

    void read_tree(std::uint64_t address)
    {
        const Node root = read_node(address);
        if (root.level > level_limit)
            m_group.fail("has a B-tree of " + std::to_string(root.level) + " levels; at most 8 are allowed.");
        read_children(root);
    }

private:
    struct Node {
        std::uint64_t level;
        std::vector<std::uint64_t> children;
    };

    std::string read_names(std::uint64_t address) const
    {
        const std::string head = m_group.read(address, 32, "heap of names");
        Hdf5Fields fields(head, m_group);
        fields.expect_signature("HEAP");
        if (const std::uint64_t version = fields.number(1); version != 0)
            m_group.fail("has a heap of the version " + std::to_string(version) + "; 0 can be read.");
        fields.skip(3);
        const std::uint64_t size = fields.number(8);
        fields.skip(8); // free list
        if (size > heap_limit)
            m_group.fail("has a heap of " + std::to_string(size) + " bytes; at most 1 MiB is allowed.");
        return m_group.read(fields.address(), size, "heap of names");
    }

    // "TREE", type, level, number of children, two siblings; then keys and children in turn.
    Node read_node(std::uint64_t address) const
    {
        constexpr std::uint64_t head_size = 24;
        const std::string head = m_group.read(address, head_size, "B-tree");
        Hdf5Fields fields(head, m_group);
        fields.expect_signature("TREE");
        if (fields.number(1) != 0)
            m_group.fail("has a B-tree that is not one of groups.");
        Node node = {fields.number(1), {}};
        const std::uint64_t count = fields.number(2);
        check_count(count, "B-tree");
        const std::string rest = m_group.read(address + head_size, count * 16, "B-tree");
        Hdf5Fields keys_and_children(rest, m_group);
        for (std::uint64_t i = 0; i < count; ++i) {
            keys_and_children.skip(8);
            node.children.push_back(keys_and_children.address());
        }
        return node;
    }

    void read_children(const Node& node)
    {
        for (const std::uint64_t address : node.children) {
            if (node.level == 0) {
                read_entries(address);
                continue;
            }
            const Node child = read_node(address);
            if (child.level != node.level - 1)
                m_group.fail("has a B-tree whose levels are out of order.");
            read_children(child);
        }
    }

    // "SNOD", version, reserved, number of entries; then entries of 40 bytes.
    void read_entries(std::uint64_t address)
    {
        constexpr std::uint64_t head_size = 8, entry_size = 40;
        const std::string head = m_group.read(address, head_size, "symbol table");
        Hdf5Fields fields(head, m_group);
        fields.expect_signature("SNOD");
        if (const std::uint64_t version = fields.number(1); version != 1)
            m_group.fail("has a symbol table of the version " + std::to_string(version) + "; 1 can be read.");
        fields.skip(1);
        const std::uint64_t count = fields.number(2);
        check_count(count, "symbol table");
        const std::string entries = m_group.read(address + head_size, count * entry_size, "symbol table");
        for (std::uint64_t i = 0; i < count; ++i)
            add_link(std::string_view(entries).substr(i * entry_size, entry_size));
    }

    void add_link(std::string_view entry)
    {
        Hdf5Fields fields(entry, m_group);
        const std::uint64_t name = fields.number(8);
        const std::uint64_t address = fields.address();
        constexpr std::uint64_t soft_link = 2;
        if (fields.number(4) == soft_link)
            m_group.fail("has a soft link, which is not followed.");
        if (m_links.size() == link_limit)
            m_group.fail("has more than the 10000 children that are allowed.");
        m_links.push_back({name_at(name), address});
    }

    // Only as far as a name may reach: a heap could be one long name, and each child begin in it.
    std::string name_at(std::uint64_t offset) const
    {
        if (offset > m_names.size())
            m_group.fail("has a child whose name does not lie in its heap.");
        const std::string_view candidate = std::string_view(m_names).substr(static_cast<std::size_t>(offset), hdf5_name_limit + 1);
        const std::size_t end = candidate.find('\0');
        if (end == std::string_view::npos)
            m_group.fail("has a child whose name does not end in its heap, or is longer than 255 bytes.");
        return std::string(candidate.substr(0, end));
    }

    void check_count(std::uint64_t count, const char* what) const
    {
        if (count > node_limit)
            m_group.fail(std::string("has a ") + what + " node of " + std::to_string(count) + " entries; at most 4096 are allowed.");
    }

    const Hdf5Object& m_group;
    std::string m_names;
    std::vector<Hdf5Link>& m_links;
};

}

void read_hdf5_symbol_table(const Hdf5Object& group, std::string_view message, std::vector<Hdf5Link>& links)
{
    Hdf5Fields fields(message, group);
    const std::uint64_t tree = fields.address();
    const std::uint64_t heap = fields.address();
    SymbolTable(group, heap, links).read_tree(tree);
}

}
