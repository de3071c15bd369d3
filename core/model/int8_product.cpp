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

}

Int8Product::Int8Product(const torch::Tensor& codes, const torch::Tensor& scales)
{
    const torch::Tensor of_rows = scales.flatten().to(torch::kFloat64);
    const torch::Tensor zero_points = torch::zeros({codes.size(0)}, torch::kInt64);
    m_packed = packed(at::_make_per_channel_quantized_tensor(codes, of_rows, zero_points, 0));
}

torch::Tensor Int8Product::operator()(const torch::Tensor& x) const
{
    return m_packed.toCustomClass<LinearPackedParamsBase>()->apply_dynamic(x, /*reduce_range=*/true);
}

}
