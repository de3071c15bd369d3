#include "checkpoint/hdf5_datatype.h"

#include <array>

namespace winnow {
namespace {

enum TypeClass : std::uint64_t { Integer = 0, Float = 1, Opaque = 5 };

// The layout of a little-endian float with an implied first bit of its mantissa.
struct FloatLayout {
    StoredType type;
    std::uint64_t bits;
    std::uint64_t exponent_at;
    std::uint64_t exponent_bits;
    std::uint64_t mantissa_bits;
    std::uint64_t bias;
};

constexpr std::array<FloatLayout, 3> known_floats = {{
    {StoredType::F32, 32, 23, 8, 23, 127},
    {StoredType::F16, 16, 10, 5, 10, 15},
    {StoredType::BF16, 16, 7, 8, 7, 127},
}};

// flags: bits 0 and 6 byte order, 4 and 5 the implied bit, 8 to 15 the place of the sign. Properties: first bit (2),
// precision (2), place and size of the exponent, place and size of the mantissa, bias (4).
std::optional<StoredType> float_type(std::uint64_t flags, std::uint64_t bytes, Hdf5Fields& properties)
{
    const std::uint64_t first_bit = properties.number(2);
    const std::uint64_t bits = properties.number(2);
    const std::uint64_t exponent_at = properties.number(1);
    const std::uint64_t exponent_bits = properties.number(1);
    const std::uint64_t mantissa_at = properties.number(1);
    const std::uint64_t mantissa_bits = properties.number(1);
    const std::uint64_t bias = properties.number(4);
    const bool is_little_endian = (flags & 0x41) == 0;
    const bool has_implied_bit = (flags >> 4 & 3) == 2;
    if (!is_little_endian || !has_implied_bit || first_bit != 0 || mantissa_at != 0 || (flags >> 8 & 0xff) != bits - 1 || bits != 8 * bytes)
        return std::nullopt;
    for (const FloatLayout& known : known_floats) {
        if (known.bits == bits && known.exponent_at == exponent_at && known.exponent_bits == exponent_bits
            && known.mantissa_bits == mantissa_bits && known.bias == bias)
            return known.type;
    }
    return std::nullopt;
}

std::string text_of(std::uint64_t type_class, std::uint64_t bytes)
{
    const std::string bits = std::to_string(8 * bytes) + " bits";
    if (type_class == Integer)
        return "integers of " + bits;
    if (type_class == Float)
        return "floats of " + bits + " in an unknown form";
    return "elements of HDF5's type class " + std::to_string(type_class) + " of " + bits;
}

}

Hdf5Datatype read_hdf5_datatype(const Hdf5Object& object, std::string_view message)
{
    Hdf5Fields fields(message, object);
    const std::uint64_t type_class = fields.number(1) & 15; // the upper half is a version, which floats do not depend on
    const std::uint64_t flags = fields.number(3);
    const std::uint64_t bytes = fields.number(4);
    Hdf5Datatype datatype{std::nullopt, text_of(type_class, bytes), bytes};
    if (type_class == Float)
        datatype.type = float_type(flags, bytes, fields);
    // Keras writes bfloat16, which numpy lacks, as opaque elements (keras/src/saving/saving_lib.py, H5IOStore), and
    // nothing else in that way.
    if (type_class == Opaque && bytes == 2)
        datatype.type = StoredType::BF16;
    return datatype;
}

}
