#include "model/online_softmax.h"

#include "model/few_logits.h"
#include "model/soft_cap.h"

#include <limits>

namespace winnow {

torch::Tensor soft_cap_slope(const torch::Tensor& capped, double softcap)
{
    return 1 - (capped / softcap).square_();
}

OnlineSoftmax::OnlineSoftmax(const torch::Tensor& hidden, bool with_gradient)
{
    const auto options = hidden.options().dtype(torch::kFloat32);
    maximum = torch::full({hidden.size(0), 1}, -std::numeric_limits<float>::infinity(), options);
    sum = torch::zeros({hidden.size(0), 1}, options);
    if (with_gradient)
        gradient = torch::zeros(hidden.sizes(), options);
}

void OnlineSoftmax::add(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap)
{
    if (are_few_logits(hidden, rows))
        add_few_logits(*this, hidden, rows, softcap);
    else
        add_by_products(hidden, rows, softcap);
}

void OnlineSoftmax::add_by_products(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap)
{
    const torch::Tensor logits = soft_capped(hidden.mm(rows.t()).to(torch::kFloat32), softcap); // (N, n)
    const torch::Tensor new_maximum = at::maximum(maximum, logits.amax(1, true));
    const torch::Tensor correction = (maximum - new_maximum).exp_();
    maximum = new_maximum;
    torch::Tensor powers = (logits - maximum).exp_();
    sum.mul_(correction).add_(powers.sum(1, true));
    if (!gradient.defined())
        return;
    if (softcap > 0)
        powers.mul_(soft_cap_slope(logits, softcap));
    gradient.mul_(correction);
    if (rows.scalar_type() == torch::kFloat32)
        gradient.addmm_(powers, rows);
    else
        gradient.add_(powers.to(rows.scalar_type()).mm(rows));
}

}
