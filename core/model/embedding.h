#pragma once

#include "model/frozen_matrix.h"

#include <functional>
#include <optional>

namespace winnow {

// The embedding of all tokens, which is also the output matrix: in a small model most of its numbers. A training or scoring
// over a few labels needs few rows of it, so it may stay in its file: then rows are read as they are asked for, and the
// whole when the whole is.
class Embedding {
public:
    using ReadRows = std::function<torch::Tensor(const torch::Tensor& tokens)>; // (n) int64 on the CPU -> (n, hidden)
    using ReadAll = std::function<FrozenMatrix()>;                             // (vocab, hidden)

    Embedding() = default;
    explicit Embedding(FrozenMatrix all) : m_options(all.options()), m_all(std::move(all)) {}
    Embedding(const torch::TensorOptions& options, ReadRows read_rows, ReadAll read_all)
        : m_options(options), m_read_rows(std::move(read_rows)), m_read_all(std::move(read_all))
    {
    }

    const torch::TensorOptions& options() const { return m_options; }
    torch::Tensor rows(const torch::Tensor& tokens) const; // (n) int64 -> (n, hidden)
    const FrozenMatrix& all() const;

private:
    torch::TensorOptions m_options;
    ReadRows m_read_rows;
    ReadAll m_read_all;
    mutable std::optional<FrozenMatrix> m_all;
};

}
