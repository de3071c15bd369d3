#include "model/matrix_product.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <new>
#include <optional>
#include <sys/mman.h>
#include <sys/resource.h>

namespace winnow {

namespace {

using Linear = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, c10::string_view,
                          c10::List<std::optional<at::Scalar>>, std::optional<c10::string_view>);

using Reorder = at::Tensor(const at::Tensor&, std::optional<c10::SymInt>);

// libtorch's doors to oneDNN; none in a build without oneDNN, or of a libtorch that declares them otherwise.
template <typename Signature>
std::optional<c10::TypedOperatorHandle<Signature>> find_onednn(const char* name)
{
    const std::optional<c10::OperatorHandle> found = c10::Dispatcher::singleton().findSchema({name, ""});
    if (!found || !at::globalContext().hasMKLDNN() || !found->hasKernelForDispatchKey(c10::DispatchKey::CPU))
        return std::nullopt;
    try {
        return found->typed<Signature>();
    } catch (const c10::Error&) {
        return std::nullopt;
    }
}

const std::optional<c10::TypedOperatorHandle<Linear>>& onednn_linear()
{
    static const auto linear = find_onednn<Linear>("mkldnn::_linear_pointwise");
    return linear;
}

const std::optional<c10::TypedOperatorHandle<Reorder>>& onednn_reorder()
{
    static const auto reorder = find_onednn<Reorder>("mkldnn::_reorder_linear_weight");
    return reorder;
}

// A lone row is a matrix times a vector, bound by memory, which mm does well.
bool suits_onednn(const torch::Tensor& x, const torch::Tensor& weight)
{
    return x.is_cpu() && x.size(0) > 1 && x.scalar_type() == torch::kFloat32 && weight.scalar_type() == torch::kFloat32
        && onednn_linear().has_value();
}

bool is_address_space_limited()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

// oneDNN does not look whether it was given the memory that a product works in, and crashes without it. Where a process may
// not have more (RLIMIT_AS), this looks first. Throws std::bad_alloc.
void require_working_memory()
{
    static const bool is_limited = is_address_space_limited();
    constexpr std::size_t enough = std::size_t{32} << 20;
    if (!is_limited)
        return;
    void* const memory = ::mmap(nullptr, enough, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    ::munmap(memory, enough);
}

torch::Tensor by_onednn(const torch::Tensor& x, const torch::Tensor& weight)
{
    require_working_memory();
    const at::AutoDispatchBelowADInplaceOrView without_autograd;
    return onednn_linear()->call(x, weight, std::nullopt, "none", c10::List<std::optional<at::Scalar>>(), "");
}

}

torch::Tensor packed(const torch::Tensor& weight)
{
    constexpr std::int64_t rows = 64; // that oneDNN chooses its order for; it is the same for all numbers of rows
    if (!weight.is_cpu() || weight.scalar_type() != torch::kFloat32 || !onednn_linear() || !onednn_reorder())
        return {};
    require_working_memory();
    return onednn_reorder()->call(weight.contiguous(), c10::SymInt(rows));
}

torch::Tensor product_transposed_packed(const torch::Tensor& x, const torch::Tensor& packed_weight)
{
    return by_onednn(x.contiguous(), packed_weight);
}

torch::Tensor product_transposed(const torch::Tensor& x, const torch::Tensor& weight)
{
    return suits_onednn(x, weight) ? by_onednn(x.contiguous(), weight) : x.mm(weight.t());
}

torch::Tensor product(const torch::Tensor& g, const torch::Tensor& weight)
{
    return suits_onednn(g, weight) ? by_onednn(g.contiguous(), weight.t()) : g.mm(weight);
}

}
