// GELU by tanh as g s(2u) with the logistic function s: gated_gelu.cpp says why.
__device__ inline float logistic_of(float gate)
{
    return 1 / (1 + expf(-1.5957691216057308F * gate * (1 + 0.044715F * gate * gate)));
}

// gate_up (rows, 2 width) -> gelu(gate) * up, (rows, width). A thread a number.
extern "C" __global__ void gated_gelu(const number* gate_up, long long rows, long long width, number* out)
{
    const long long at = static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (at >= rows * width)
        return;
    const number* gate = gate_up + at / width * 2 * width + at % width;
    const float g = wide(gate[0]);
    out[at] = narrow(g * logistic_of(g) * wide(gate[width]));
}

extern "C" __global__ void gated_gelu_back(const number* gradient, const number* gate_up, long long rows, long long width, number* out)
{
    const long long at = static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (at >= rows * width)
        return;
    const long long place = at / width * 2 * width + at % width;
    const float g = wide(gate_up[place]), up = wide(gate_up[place + width]), of_out = wide(gradient[at]);
    const float s = logistic_of(g);
    const float slope = 1.5957691216057308F * (1 + 3 * 0.044715F * g * g);
    // Of a gate so far out that its square is no float, the logistic function is 0 or 1 and has no slope.
    const float of_logistic = s > 0 && s < 1 ? g * s * (1 - s) * slope : 0;
    out[place] = narrow(of_out * up * (s + of_logistic));
    out[place + width] = narrow(of_out * g * s);
}
