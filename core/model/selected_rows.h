#pragma once

#include "model/upload.h"

#include <torch/torch.h>

#include <vector>

namespace winnow {

// Some of R rows, N of them, in any order and a row as often as one likes; and the way back, from N rows to sums of them in R:
// row r has those at places[begins[r]], ..., places[begins[r + 1] - 1].
struct SelectedRows {
    torch::Tensor rows;   // (N) int64
    torch::Tensor begins; // (R + 1) int64
    torch::Tensor places; // (N) int64
};

// Adds what is needed to an upload, and is given it when that was sent.
class SelectedRowsUpload {
public:
    SelectedRowsUpload(Upload& upload, const std::vector<std::int64_t>& rows, std::int64_t row_count);
    SelectedRows sent(const Upload& upload) const;

private:
    Upload::Place m_rows;
    Upload::Place m_begins;
    Upload::Place m_places;
};

// x (R, ...) -> (N, ...), differentiable.
torch::Tensor select(const torch::Tensor& x, const SelectedRows& selected);

}
