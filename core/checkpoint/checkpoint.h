#pragma once

#include "checkpoint/gemma_config.h"
#include "checkpoint/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace winnow {

// How the numbers of a stored tensor are kept: safetensors' dtypes and the block types of ggml.
enum class StoredType { F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, IQ4_NL, Q2_K, Q3_K, Q4_K, Q5_K, Q6_K, IQ4_XS };

// A tensor inside a file. `shape` is row-major, as in Hugging Face (GGUF's ne is reversed).
struct StoredTensor {
    std::string name; // Hugging Face's name, whatever the file calls it
    StoredType type = StoredType::F32;
    std::vector<std::int64_t> shape;
    std::int64_t element_count() const;
};

// A Gemma checkpoint on disk: a Hugging Face folder, a Keras preset or a GGUF file. Only its head is held; numbers are
// read where they lie when they are asked for, from several threads if wanted. Names, shapes, sizes and offsets of all
// weights were checked when it was opened. A file that another program cuts short meanwhile gives Error(Damaged).
class Checkpoint {
public:
    // Of a GGUF model in several files, any part opens all. Throws Error: NotFound, Denied, Damaged (which file, which
    // tensor or field, what was expected).
    static std::unique_ptr<Checkpoint> open(const std::filesystem::path& path);
    virtual ~Checkpoint() = default;

    virtual const GemmaConfig& config() const = 0;
    virtual Tokenizer tokenizer() const = 0;
    virtual std::vector<StoredTensor> tensors() const = 0;
    virtual bool has_tensor(const std::string& name) const = 0;
    virtual const StoredTensor& tensor(const std::string& name) const = 0; // Error(Damaged) if it is not there

    // Widens rows [first_row, first_row + rows) of a tensor (rank 1: elements) to float32 into `out`. Norm weights of
    // GGUF files, stored there as 1 + w, come back as w.
    virtual void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const = 0;
};

}
