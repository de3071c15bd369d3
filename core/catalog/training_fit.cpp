#include "catalog/training_fit.h"

#include "common/names.h"

#include <unistd.h>

namespace winnow {

namespace {

constexpr Names<Precision, 3> precisions = {{
    {Precision::Float32, "float32"},
    {Precision::BFloat16, "bfloat16"},
    {Precision::FourBit, "4-bit"},
}};

constexpr double four_bit_bytes = 0.5625;        // a parameter with its share of a block's scale
constexpr double program_and_texts = 0.8e9;      // libtorch, activations, adapter, optimizer

}

std::string to_string(Precision precision)
{
    return name_in(precisions, precision);
}

std::int64_t training_memory(const KnownModel& model, Precision precision)
{
    if (model.parameters <= 0)
        return 0;
    const auto parameters = static_cast<double>(model.parameters);
    const auto embedding = static_cast<double>(model.embedding_parameters);
    double weights = parameters * 4;
    if (precision == Precision::BFloat16)
        weights = parameters * 2;
    if (precision == Precision::FourBit)
        weights = (parameters - embedding) * four_bit_bytes + embedding; // the embedding is kept at 8 bits
    return static_cast<std::int64_t>(weights + program_and_texts);
}

std::int64_t machine_memory()
{
    return static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
}

std::optional<Precision> precision_that_fits(const KnownModel& model, std::int64_t memory)
{
    for (const auto& [precision, name] : precisions) {
        const std::int64_t needed = training_memory(model, precision);
        if (needed > 0 && needed <= memory / 10 * 9)
            return precision;
    }
    return std::nullopt;
}

}
