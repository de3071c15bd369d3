#include "model/kept_activation.h"

namespace winnow {

namespace {

thread_local NarrowActivations* innermost = nullptr;

}

NarrowActivations::NarrowActivations(bool is_on) : m_outer(innermost), m_is_on(is_on)
{
    innermost = this;
}

NarrowActivations::~NarrowActivations()
{
    innermost = m_outer;
}

torch::Tensor NarrowActivations::narrowed(const torch::Tensor& x)
{
    if (!m_is_on || x.scalar_type() != torch::kFloat32)
        return x;
    Pair& pair = m_pairs[x.unsafeGetTensorImpl()];
    if (!pair.original.defined())
        pair = {x, x.to(torch::kBFloat16)};
    return pair.narrowed;
}

torch::Tensor kept(const torch::Tensor& x)
{
    return innermost ? innermost->narrowed(x) : x;
}

}
