#include "model/gated_gelu.h"

#include "model/kept_activation.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct GatedGelu : torch::autograd::Function<GatedGelu> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& gate, const torch::Tensor& up)
    {
        context->save_for_backward({kept(gate), kept(up)});
        return at::gelu(gate, "tanh").mul_(up);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor gate = saved[0].to(gradients[0].scalar_type());
        const torch::Tensor up = saved[1].to(gradients[0].scalar_type());
        return {at::gelu_backward(gradients[0] * up, gate, "tanh"), at::gelu(gate, "tanh").mul_(gradients[0])};
    }
};

}

torch::Tensor gated_gelu(const torch::Tensor& gate, const torch::Tensor& up)
{
    return GatedGelu::apply(gate, up);
}

}
