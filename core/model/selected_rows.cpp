#include "model/selected_rows.h"

#include "gpu/rows.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// On a GPU libtorch adds rows up either in an order of chance, or after sorting them.
struct SelectOnGpu : torch::autograd::Function<SelectOnGpu> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& rows, const torch::Tensor& begins, const torch::Tensor& places)
    {
        context->save_for_backward({begins, places});
        return gpu::copies_of_rows(*gpu::program_for({x}), {x}, rows).front();
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor gradient = gradients[0].contiguous();
        return {gpu::sums_of_copies(*gpu::program_for({gradient}), {gradient}, saved[0], saved[1]).front(), {}, {}, {}};
    }
};

}

SelectedRowsUpload::SelectedRowsUpload(Upload& upload, const std::vector<std::int64_t>& rows, std::int64_t row_count)
{
    std::vector<std::int64_t> begins(static_cast<std::size_t>(row_count) + 1, 0), places(rows.size());
    for (const std::int64_t row : rows)
        ++begins[row + 1];
    for (std::int64_t row = 0; row < row_count; ++row)
        begins[row + 1] += begins[row];
    std::vector<std::int64_t> next = begins;
    for (std::int64_t place = 0; place < std::ssize(rows); ++place)
        places[next[rows[place]]++] = place;
    m_rows = upload.add(rows);
    m_begins = upload.add(begins);
    m_places = upload.add(places);
}

SelectedRows SelectedRowsUpload::sent(const Upload& upload) const
{
    return {upload.int64(m_rows), upload.int64(m_begins), upload.int64(m_places)};
}

torch::Tensor select(const torch::Tensor& x, const SelectedRows& selected)
{
    if (gpu::program_for({x}))
        return SelectOnGpu::apply(x, selected.rows, selected.begins, selected.places);
    return x.index_select(0, selected.rows);
}

}
