#pragma once

#include "checkpoint/hdf5_source.h"

#include <vector>

namespace winnow {

// The messages of an object header that the reader looks at, with the specification's numbers (IV.A.2).
enum class Hdf5MessageType : std::uint16_t {
    Dataspace = 0x01,
    LinkInfo = 0x02,
    Datatype = 0x03,
    Link = 0x06,
    ExternalFiles = 0x07,
    Layout = 0x08,
    Filters = 0x0b,
    Continuation = 0x10,
    SymbolTable = 0x11,
};

struct Hdf5Message {
    Hdf5MessageType type = {};
    std::uint64_t address = 0; // of its data, in the file
    std::string data;
};

// The messages of the object whose header (version 1 or 2) lies at `address`, those of no interest left out.
std::vector<Hdf5Message> read_hdf5_messages(const Hdf5Object& object, std::uint64_t address);

// The first of a type, or null.
const Hdf5Message* find_message(const std::vector<Hdf5Message>& messages, Hdf5MessageType type);

}
