// Narrow weights are widened by blocks of threads that take a part of one row each. Where the numbers of a row can be taken eight at
// a time, they are.
constexpr int numbers_at_once = 8;

struct alignas(sizeof(number) * numbers_at_once) Numbers {
    number of[numbers_at_once];
};

__device__ inline long long column_of_thread()
{
    return (static_cast<long long>(blockIdx.y) * blockDim.x + threadIdx.x) * numbers_at_once;
}

// The sixteen numbers of NF4.
struct Codes {
    float of[16];
};

// NF4 (model/nf4.h): codes (rows, (columns + 1) / 2), two a byte, the first in its upper half; scales (rows, (columns + 63) / 64).
extern "C" __global__ void widen_nf4(const unsigned char* codes, const float* scales, Codes table, long long columns, number* out)
{
    const long long row = blockIdx.x, column = column_of_thread();
    if (column >= columns)
        return;
    codes += row * ((columns + 1) / 2) + column / 2;
    out += row * columns + column;
    const float scale = scales[row * ((columns + 63) / 64) + column / 64];
    const int count = columns % numbers_at_once == 0 ? numbers_at_once : static_cast<int>(min(columns - column, static_cast<long long>(numbers_at_once)));
    Numbers wider;
    for (int i = 0; i < numbers_at_once; ++i) {
        const int pair = i < count ? codes[i / 2] : 0;
        wider.of[i] = narrow(table.of[i % 2 == 0 ? pair >> 4 : pair & 15] * scale);
    }
    if (columns % numbers_at_once == 0) {
        *reinterpret_cast<Numbers*>(out) = wider;
        return;
    }
    for (int i = 0; i < count; ++i)
        out[i] = wider.of[i];
}

// Rows of whole numbers with a scale each.
extern "C" __global__ void widen_int8(const signed char* codes, const float* scales, long long columns, number* out)
{
    const long long row = blockIdx.x, column = column_of_thread();
    if (column >= columns)
        return;
    codes += row * columns + column;
    out += row * columns + column;
    const float scale = scales[row];
    if (columns % numbers_at_once == 0) {
        struct alignas(numbers_at_once) Bytes {
            signed char of[numbers_at_once];
        };
        const Bytes bytes = *reinterpret_cast<const Bytes*>(codes);
        Numbers wider;
        for (int i = 0; i < numbers_at_once; ++i)
            wider.of[i] = narrow(bytes.of[i] * scale);
        *reinterpret_cast<Numbers*>(out) = wider;
        return;
    }
    for (int i = 0; i < numbers_at_once && column + i < columns; ++i)
        out[i] = narrow(codes[i] * scale);
}
