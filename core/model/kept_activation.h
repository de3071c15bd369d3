#pragma once

#include <torch/torch.h>

#include <map>

namespace winnow {

// What the custom functions keep of their inputs for the backward pass: the tensor as it is, or, in the scope of a
// NarrowActivations, rounded to bfloat16. All arithmetic stays as it is.
torch::Tensor kept(const torch::Tensor& x);

// A tensor that several functions keep is rounded once in a scope, and the rounded one shared. Scopes of a thread nest; what
// was rounded is forgotten at the end of its scope.
class NarrowActivations {
public:
    explicit NarrowActivations(bool is_on);
    ~NarrowActivations();
    NarrowActivations(const NarrowActivations&) = delete;
    NarrowActivations& operator=(const NarrowActivations&) = delete;

    torch::Tensor narrowed(const torch::Tensor& x);

private:
    struct Pair {
        torch::Tensor original; // held, so that its address stands for nothing else meanwhile
        torch::Tensor narrowed;
    };
    std::map<const void*, Pair> m_pairs;
    NarrowActivations* m_outer;
    bool m_is_on;
};

}
