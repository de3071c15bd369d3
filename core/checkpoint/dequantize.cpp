#include "checkpoint/dequantize.h"

#include "checkpoint/blocks_of_256.h"
#include "checkpoint/blocks_of_32.h"

#include <algorithm>
#include <vector>

// The block layouts are those of ggml-common.h (llama.cpp): the numbers equal those of its Python package gguf, bit for
// bit (tests/golden/gguf_blocks.py), so products and sums stand in the same order here.
namespace winnow {
namespace {

using blocks::Byte;

void widen_f32(const Byte* from, std::int64_t count, float* out)
{
    std::memcpy(out, from, static_cast<std::size_t>(count) * sizeof(float));
}

void widen_f16(const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = blocks::half_at(from + 2 * i);
}

void widen_bf16(const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = std::bit_cast<float>(static_cast<std::uint32_t>(blocks::load<std::uint16_t>(from + 2 * i)) << 16);
}

template<void (*widen_block)(const Byte*, float*)>
void widen_blocks(BlockSize size, const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t done = 0; done < count; done += size.elements, from += size.bytes)
        widen_block(from, out + done);
}

}

void widen(StoredType type, const void* blocks, std::int64_t count, float* out)
{
    const Byte* from = static_cast<const Byte*>(blocks);
    switch (type) {
    case StoredType::F32:
        return widen_f32(from, count, out);
    case StoredType::F16:
        return widen_f16(from, count, out);
    case StoredType::BF16:
        return widen_bf16(from, count, out);
    case StoredType::Q4_0:
        return widen_blocks<blocks::widen_q4_0>(block_size(type), from, count, out);
    case StoredType::Q4_1:
        return widen_blocks<blocks::widen_q4_1>(block_size(type), from, count, out);
    case StoredType::Q5_0:
        return widen_blocks<blocks::widen_q5_0>(block_size(type), from, count, out);
    case StoredType::Q5_1:
        return widen_blocks<blocks::widen_q5_1>(block_size(type), from, count, out);
    case StoredType::Q8_0:
        return widen_blocks<blocks::widen_q8_0>(block_size(type), from, count, out);
    case StoredType::IQ4_NL:
        return widen_blocks<blocks::widen_iq4_nl>(block_size(type), from, count, out);
    case StoredType::Q2_K:
        return widen_blocks<blocks::widen_q2_k>(block_size(type), from, count, out);
    case StoredType::Q3_K:
        return widen_blocks<blocks::widen_q3_k>(block_size(type), from, count, out);
    case StoredType::Q4_K:
        return widen_blocks<blocks::widen_q4_k>(block_size(type), from, count, out);
    case StoredType::Q5_K:
        return widen_blocks<blocks::widen_q5_k>(block_size(type), from, count, out);
    case StoredType::Q6_K:
        return widen_blocks<blocks::widen_q6_k>(block_size(type), from, count, out);
    case StoredType::IQ4_XS:
        return widen_blocks<blocks::widen_iq4_xs>(block_size(type), from, count, out);
    }
}

void widen_from_file(const InputFile& file, std::uint64_t offset, StoredType type, std::int64_t count, float* out)
{
    if (type == StoredType::F32)
        return file.read_at(offset, out, static_cast<std::size_t>(count) * sizeof(float));
    constexpr std::int64_t piece = 1 << 16; // elements: a multiple of every block, and small enough for the cache
    const BlockSize size = block_size(type);
    std::vector<Byte> bytes(static_cast<std::size_t>(std::min(count, piece) / size.elements * size.bytes));
    for (std::int64_t done = 0; done < count; done += piece) {
        const std::int64_t elements = std::min(piece, count - done);
        const auto length = static_cast<std::size_t>(elements / size.elements * size.bytes);
        file.read_at(offset, bytes.data(), length);
        widen(type, bytes.data(), elements, out + done);
        offset += length;
    }
}

}
