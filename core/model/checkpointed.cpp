#include "model/checkpointed.h"

#include "model/kept_activation.h"

#include <ATen/Context.h>

#include <mutex>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct KeptSegment : torch::CustomClassHolder {
    KeptSegment(Segment what, torch::Tensor state) : segment(std::move(what)), random_state(std::move(state)) {}
    Segment segment;
    torch::Tensor random_state; // of the device's generator, before the segment
};

at::Generator generator_of(torch::Device device)
{
    return at::globalContext().defaultGenerator(device);
}

torch::Tensor state_of(at::Generator generator)
{
    const std::lock_guard lock(generator.mutex());
    return generator.get_state();
}

// Sets a generator back to an earlier state, and in the end to where it was.
class RandomNumbersAgain {
public:
    RandomNumbersAgain(torch::Device device, const torch::Tensor& state) : m_generator(generator_of(device)), m_before(state_of(m_generator))
    {
        set(state);
    }
    ~RandomNumbersAgain() { set(m_before); }
    RandomNumbersAgain(const RandomNumbersAgain&) = delete;
    RandomNumbersAgain& operator=(const RandomNumbersAgain&) = delete;

private:
    void set(const torch::Tensor& state)
    {
        const std::lock_guard lock(m_generator.mutex());
        m_generator.set_state(state);
    }

    at::Generator m_generator;
    torch::Tensor m_before;
};

struct Checkpointed : torch::autograd::Function<Checkpointed> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, at::TensorList parameters, const Segment& segment)
    {
        variable_list saved{kept(x)};
        saved.insert(saved.end(), parameters.begin(), parameters.end());
        context->save_for_backward(saved);
        context->saved_data["type"] = static_cast<std::int64_t>(x.scalar_type());
        context->saved_data["segment"] = c10::IValue::make_capsule(c10::make_intrusive<KeptSegment>(segment, state_of(generator_of(x.device()))));
        return segment(x);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        variable_list inputs = context->get_saved_variables();
        const auto type = static_cast<torch::ScalarType>(context->saved_data["type"].toInt());
        const auto kept_segment = c10::static_intrusive_pointer_cast<KeptSegment>(context->saved_data["segment"].toCapsule());
        const bool wants_input = context->needs_input_grad(0);
        const torch::AutoGradMode with_gradients(true);
        const torch::Tensor x = inputs[0].detach().to(type).requires_grad_(wants_input);
        torch::Tensor output;
        {
            const RandomNumbersAgain again(x.device(), kept_segment->random_state);
            output = kept_segment->segment(x);
        }
        inputs[0] = x;
        if (!wants_input)
            inputs.erase(inputs.begin());
        variable_list result = torch::autograd::grad({output}, inputs, {gradients[0]}, {}, false, /*allow_unused=*/true);
        if (!wants_input)
            result.insert(result.begin(), torch::Tensor());
        result.emplace_back(); // of the segment itself
        return result;
    }
};

}

torch::Tensor checkpointed(const Segment& segment, const torch::Tensor& x, const std::vector<torch::Tensor>& parameters)
{
    if (!torch::GradMode::is_enabled() || (parameters.empty() && !x.requires_grad()))
        return segment(x);
    return Checkpointed::apply(x, at::TensorList(parameters), segment);
}

}
