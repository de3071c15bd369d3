#include "model/int8_product.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/native/quantized/PackedParams.h>

namespace winnow {

namespace {

using Packed = c10::intrusive_ptr<LinearPackedParamsBase>;

Packed packed(const torch::Tensor& weight)
{
    static const auto prepack = c10::Dispatcher::singleton()
                                    .findSchemaOrThrow("quantized::linear_prepack", "")
                                    .typed<Packed(at::Tensor, std::optional<at::Tensor>)>();
    at::globalContext().setQEngine(at::QEngine::FBGEMM);
    return prepack.call(weight, std::nullopt);
}

// Without these instructions fbgemm adds up in 16 bits, which eight bits of x would overflow.
bool adds_in_32_bits()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool is_known = __builtin_cpu_supports("avx512vnni");
    return is_known;
#else
    return false;
#endif
}

constexpr float least = 1e-30F; // a row of zeros has no scale

}

Int8Product::Int8Product(const torch::Tensor& codes, const torch::Tensor& scales)
{
    const torch::Tensor of_rows = scales.flatten().to(torch::kFloat64);
    const torch::Tensor zero_points = torch::zeros({codes.size(0)}, torch::kInt64);
    m_packed = packed(at::_make_per_channel_quantized_tensor(codes, of_rows, zero_points, 0));
}

torch::Tensor Int8Product::operator()(const torch::Tensor& x) const
{
    const torch::Tensor largest = x.abs().amax(1, true).clamp_min_(least); // (T, 1)
    const bool reduce_range = !adds_in_32_bits();
    return m_packed.toCustomClass<LinearPackedParamsBase>()->apply_dynamic(x / largest, reduce_range).mul_(largest);
}

}
