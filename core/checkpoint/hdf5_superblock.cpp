#include "checkpoint/hdf5_superblock.h"

namespace winnow {
namespace {

constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";

struct Superblock {
    std::uint64_t address_bytes;
    std::uint64_t length_bytes;
    std::uint64_t base;
    std::uint64_t end;
    std::uint64_t root;
};

// Versions 0 and 1; the root group's address stands in a symbol table entry at the end.
Superblock read_old(Hdf5Fields fields, std::uint64_t version)
{
    Superblock block = {};
    fields.skip(4); // versions of the parts, a reserved byte
    block.address_bytes = fields.number(1);
    block.length_bytes = fields.number(1);
    fields.skip(version == 0 ? 9 : 13); // a reserved byte, sizes of B-tree nodes, flags
    block.base = fields.address();
    fields.skip(8); // free space
    block.end = fields.address();
    fields.skip(16); // driver, offset of the root's empty name
    block.root = fields.address();
    return block;
}

Superblock read_new(Hdf5Fields fields)
{
    Superblock block = {};
    block.address_bytes = fields.number(1);
    block.length_bytes = fields.number(1);
    fields.skip(1); // flags
    block.base = fields.address();
    fields.skip(8); // extension
    block.end = fields.address();
    block.root = fields.address();
    return block;
}

void check(const Superblock& block, const InputFile& file)
{
    if (block.address_bytes != 8 || block.length_bytes != 8)
        file.fail("its HDF5 superblock asks for addresses of " + std::to_string(block.address_bytes) + " and lengths of "
                  + std::to_string(block.length_bytes) + " bytes; only 8 can be read.");
    if (block.base != 0)
        file.fail("its HDF5 superblock has the base address " + std::to_string(block.base) + " instead of 0.");
    if (block.end > file.size())
        file.fail("it should have " + std::to_string(block.end) + " bytes, but has " + std::to_string(file.size())
                  + ", so it was cut short.");
}

}

std::uint64_t hdf5_root_address(Hdf5Source& source)
{
    const InputFile& file = source.file();
    constexpr std::uint64_t prefix = signature.size() + 1;
    if (file.size() < prefix || file.read_at(0, signature.size()) != signature)
        file.fail("it does not begin as an HDF5 file does.");
    const std::string version_byte = source.read(signature.size(), 1, "its HDF5 superblock");
    const std::uint64_t version = static_cast<unsigned char>(version_byte[0]);
    if (version > 3)
        file.fail("its HDF5 superblock has the version " + std::to_string(version) + "; 0 to 3 can be read.");
    const Hdf5Object root{source, "/"};
    const std::string bytes = source.read(prefix, version == 0 ? 63 : version == 1 ? 67 : 35, "its HDF5 superblock");
    const Hdf5Fields fields(bytes, root);
    const Superblock block = version < 2 ? read_old(fields, version) : read_new(fields);
    check(block, file);
    return block.root;
}

}
