#include "bytes.h"
#include "checkpoint/dequantize.h"
#include "checkpoint/hdf5_file.h"
#include "memory_file.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// The files are h5py's own: tests/golden/hdf5.py.

namespace winnow {
namespace {

using test::expect_error;
using test::golden;
using test::little_endian;
using test::read_bytes;

std::string h5(const std::string& name)
{
    return read_bytes(golden("hdf5/" + name + ".h5"));
}

std::vector<float> numbers_of(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    std::vector<float> numbers(dataset.bytes / static_cast<std::uint64_t>(block_size(dataset.type.value()).bytes));
    widen_from_file(file.file(), dataset.offset, *dataset.type, static_cast<std::int64_t>(numbers.size()), numbers.data());
    return numbers;
}

void expect_refused(const std::string& bytes, const std::string& reason)
{
    test::MemoryFile memory;
    memory.write(bytes);
    expect_error(ErrorKind::Damaged, reason, [&] { Hdf5File(memory.path()); });
    expect_error(ErrorKind::Damaged, memory.path().string(), [&] { Hdf5File(memory.path()); });
}

std::string replaced(std::string bytes, std::size_t place, const std::string& others)
{
    return bytes.replace(place, others.size(), others);
}

// A file in which some bytes are others: those `after` the first place of a mark.
std::string damaged(const std::string& name, std::string_view mark, std::ptrdiff_t after, const std::string& others)
{
    const std::string bytes = h5(name);
    return replaced(bytes, bytes.find(mark) + static_cast<std::size_t>(after), others);
}

class ReadableHdf5 : public testing::TestWithParam<std::string> {};

TEST_P(ReadableHdf5, HasTheNumbersThatH5pyWrote)
{
    const nlohmann::json expected = nlohmann::json::parse(read_bytes(golden("hdf5/expected.json"))).at(GetParam());
    const Hdf5File file(golden("hdf5/" + GetParam() + ".h5"));
    ASSERT_EQ(file.datasets().size(), expected.size());
    for (const Hdf5Dataset& dataset : file.datasets()) {
        ASSERT_TRUE(expected.contains(dataset.path)) << dataset.path;
        EXPECT_EQ(dataset.shape, expected[dataset.path]["shape"].get<std::vector<std::int64_t>>());
        EXPECT_EQ(numbers_of(file, dataset), expected[dataset.path]["numbers"].get<std::vector<float>>()) << dataset.path;
    }
}

TEST_P(ReadableHdf5, CutShortAnywhereIsRefused)
{
    const std::string whole = h5(GetParam());
    test::MemoryFile memory;
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 2000) {
        memory.write(whole.substr(0, size));
        EXPECT_EQ(test::kind_of([&] { Hdf5File(memory.path()); }), ErrorKind::Damaged) << size;
    }
}

INSTANTIATE_TEST_SUITE_P(Hdf5, ReadableHdf5, testing::Values("default", "latest", "compact", "bfloat16_as_float", "many_children"),
                         [](const auto& name) { return name.param; });

TEST(Hdf5, TypesAreTold)
{
    const Hdf5File file(golden("hdf5/default.h5"));
    std::map<std::string, StoredType> types;
    for (const Hdf5Dataset& dataset : file.datasets())
        types.emplace(dataset.path, dataset.type.value());
    EXPECT_EQ(types.at("/layers/block/vars/0"), StoredType::F32);
    EXPECT_EQ(types.at("/layers/block/vars/half"), StoredType::F16);
    EXPECT_EQ(types.at("/layers/block/vars/bfloat16"), StoredType::BF16);
}

TEST(Hdf5, OtherTypesAreNamedAndLeftToTheOneWhoAsks)
{
    const Hdf5File file(golden("hdf5/other_types.h5"));
    std::map<std::string, std::string> texts;
    for (const Hdf5Dataset& dataset : file.datasets()) {
        EXPECT_FALSE(dataset.type) << dataset.path;
        texts[dataset.path] = dataset.type_text;
    }
    EXPECT_EQ(texts["/int8"], "integers of 8 bits");
    EXPECT_EQ(texts["/float64"], "floats of 64 bits in an unknown form");
    EXPECT_EQ(texts["/big_endian"], "floats of 32 bits in an unknown form");
    EXPECT_EQ(texts["/text"], "elements of HDF5's type class 9 of 128 bits");
}

TEST(Hdf5, WhatKerasDoesNotWriteIsRefusedByName)
{
    expect_refused(h5("chunked"), "\"/0\" is stored in chunks");
    expect_refused(h5("compressed"), "\"/0\" is compressed or filtered");
    expect_refused(h5("external_storage"), "\"/0\" keeps its numbers in other files");
    expect_refused(h5("virtual"), "\"/0\" is a virtual dataset");
    expect_refused(h5("soft_link"), "\"/\" has a soft link, which is not followed");
    expect_refused(h5("external_link"), "\"/\" has an external link, which is not followed");
    expect_refused(h5("hard_link"), "\"/1\" can be reached under a second name");
    expect_refused(h5("cycle"), "\"/a/b\" can be reached under a second name");
    expect_refused(h5("never_written"), "\"/0\" has no numbers: they were never written");
    expect_refused(h5("null"), "\"/0\" has no elements");
    expect_refused(h5("named_type"), "shares a part of its description");
    expect_refused(h5("dense"), "\"/\" keeps its links in a heap");
    expect_refused(h5("user_block"), "does not begin as an HDF5 file does");
    expect_refused("", "does not begin as an HDF5 file does");
    expect_refused("PK\3\4 and so on", "does not begin as an HDF5 file does");
}

TEST(Hdf5, TheSuperblockIsChecked)
{
    const std::string_view mark = "\x89HDF";
    expect_refused(damaged("default", mark, 8, "\4"), "superblock has the version 4; 0 to 3 can be read");
    expect_refused(damaged("default", mark, 13, "\4"), "asks for addresses of 4 and lengths of 8 bytes; only 8 can be read");
    expect_refused(damaged("default", mark, 24, "\1"), "has the base address 1 instead of 0");
    expect_refused(damaged("default", mark, 40, little_endian(std::uint64_t{1} << 40)), "it should have 1099511627776 bytes");
    expect_refused(damaged("default", mark, 64, little_endian(UINT64_MAX)), "the header of its object \"/\" should lie at byte 18446744073709551615");
    expect_refused(damaged("latest", mark, 10, "\4"), "asks for addresses of 8 and lengths of 4 bytes");
    expect_refused(damaged("latest", mark, 36, little_endian(std::uint64_t{1} << 40)), "the header of its object \"/\" should lie at byte 1099511627776");
}

TEST(Hdf5, ObjectHeadersAreChecked)
{
    const auto at_root = [](std::size_t after, const std::string& others) { return replaced(h5("default"), 96 + after, others); };
    expect_refused(at_root(0, "\3"), "\"/\" has a header of the version 3; 1 and 2 can be read");
    expect_refused(at_root(8, little_endian(std::uint32_t{2} << 20)), "has a header part of 2097152 bytes; at most 1 MiB is allowed");
    expect_refused(at_root(16 + 2, little_endian(std::uint16_t{60000})), "has a field that is longer than what holds it");
    expect_refused(at_root(16, little_endian(std::uint16_t{0})), "is no group, and as a dataset it has no type of elements");
    expect_refused(damaged("latest", "OHDR", 4, "\1"), "has a header of the version 1; 1 and 2 can be read");
}

TEST(Hdf5, PartsOfOldGroupsAreChecked)
{
    expect_refused(damaged("default", "TREE", 0, "XREE"), "\"/\" lacks the mark TREE where it should stand");
    expect_refused(damaged("default", "TREE", 4, "\1"), "has a B-tree that is not one of groups");
    expect_refused(damaged("default", "TREE", 5, "\x09"), "has a B-tree of 9 levels; at most 8 are allowed");
    expect_refused(damaged("default", "TREE", 5, "\1"), "lacks the mark TREE");
    expect_refused(damaged("default", "TREE", 6, "\xff\xff"), "has a B-tree node of 65535 entries; at most 4096 are allowed");
    expect_refused(damaged("default", "HEAP", 0, "XEAP"), "lacks the mark HEAP");
    expect_refused(damaged("default", "HEAP", 4, "\1"), "has a heap of the version 1; 0 can be read");
    expect_refused(damaged("default", "HEAP", 8, little_endian(std::uint64_t{2} << 20)), "has a heap of 2097152 bytes; at most 1 MiB is allowed");
    expect_refused(damaged("default", "HEAP", 8, little_endian(std::uint64_t{2})), "has a child whose name does not lie in its heap");
    expect_refused(damaged("default", "HEAP", 8, little_endian(std::uint64_t{27})), "has a child whose name does not end in its heap");
    expect_refused(damaged("default", "HEAP", 24, little_endian(UINT64_MAX)), "the heap of names of its object \"/\" should lie at");
    expect_refused(damaged("default", "SNOD", 0, "XNOD"), "lacks the mark SNOD");
    expect_refused(damaged("default", "SNOD", 4, "\2"), "has a symbol table of the version 2; 1 can be read");
    expect_refused(damaged("default", "SNOD", 6, "\xff\xff"), "has a symbol table node of 65535 entries; at most 4096 are allowed");
    expect_refused(damaged("default", "SNOD", 8, little_endian(UINT64_MAX)), "has a child whose name does not lie in its heap");
    expect_refused(damaged("default", "SNOD", 16, little_endian(UINT64_MAX)), "should lie at byte 18446744073709551615");
}

TEST(Hdf5, LevelsOfATreeAreInOrder)
{
    const std::string whole = h5("many_children");
    std::size_t root = whole.find("TREE");
    while (whole[root + 5] != 1)
        root = whole.find("TREE", root + 1);
    expect_refused(replaced(whole, root + 5, "\2"), "has a B-tree whose levels are out of order");
}

TEST(Hdf5, NamesOfChildrenAreChecked)
{
    expect_refused(damaged("default", "scalar", 0, "sca/ar"), "has a child whose name is empty, too long or holds characters");
    expect_refused(damaged("default", "scalar", 0, std::string(6, '\0')), "has a child whose name is empty");
    expect_refused(damaged("default", "half", 0, std::string("0\0\0\0", 4)), "it has two datasets called \"/layers/block/vars/0\"");
}

TEST(Hdf5, DatasetsAreChecked)
{
    const std::string dimensions = little_endian(std::uint64_t{3}) + little_endian(std::uint64_t{4});
    expect_refused(damaged("default", dimensions, 0, little_endian(UINT64_MAX)), "has a dimension of 18446744073709551615");
    expect_refused(damaged("default", dimensions, 0, little_endian(std::uint64_t{1} << 62)), "which its shape and its type do not");
    expect_refused(damaged("default", dimensions, 0, little_endian(std::uint64_t{5})), "takes 48 bytes, which its shape and its type do not");
    expect_refused(damaged("default", dimensions, -8, "\3"), "has a shape of the version 3; 1 and 2 can be read");
    expect_refused(damaged("default", dimensions, -7, "\x40"), "has 64 dimensions; at most 8 are allowed");
    expect_refused(damaged("default", dimensions, -7, "\x08"), "has a field that is longer than what holds it");
    const std::string whole = h5("default");
    const Hdf5Dataset matrix = Hdf5File(golden("hdf5/default.h5")).datasets()[0];
    ASSERT_EQ(matrix.path, "/layers/block/vars/0");
    const std::string layout = std::string("\3\1", 2) + little_endian(matrix.offset) + little_endian(matrix.bytes);
    ASSERT_NE(whole.find(layout), std::string::npos);
    expect_refused(damaged("default", layout, 0, "\2"), "has a layout of the version 2; 3 and 4 can be read");
    expect_refused(damaged("default", layout, 1, "\2"), "\"/layers/block/vars/0\" is stored in chunks");
    expect_refused(damaged("default", layout, 1, "\7"), "has an unknown layout");
    expect_refused(damaged("default", layout, 2, little_endian(std::uint64_t{whole.size()})), "lies outside the file: 48 bytes at byte");
    expect_refused(damaged("default", layout, 10, little_endian(UINT64_MAX)), "lies outside the file: 18446744073709551615 bytes");
    expect_refused(damaged("default", layout, 10, little_endian(std::uint64_t{40})), "takes 40 bytes, which its shape and its type do not");
    expect_refused(damaged("default", layout, 2, little_endian(matrix.offset + 44)), "overlap");
}

TEST(Hdf5, AFileThatIsNotThereIsNamed)
{
    expect_error(ErrorKind::NotFound, "/no/such/model.weights.h5", [] { Hdf5File("/no/such/model.weights.h5"); });
}

}
}
