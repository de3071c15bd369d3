#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace winnow::gpu {

struct Grid {
    std::uint32_t blocks_x = 1;
    std::uint32_t blocks_y = 1;
    std::uint32_t threads_x = 1;
    std::uint32_t threads_y = 1;
};

// kernels/*.cu on one NVIDIA GPU, compiled by NVRTC when it is first asked for. NVRTC and the driver are found by name when they
// are needed, beside libtorch's CUDA libraries: the same program starts where neither is.
class Program {
public:
    enum class Number { Float32, BFloat16 }; // what the kernels call a number

    // None where there is no NVRTC, or the GPU is too old for it; what else fails says so once, in the log.
    static const Program* on(c10::Device device, Number number);

    Program(c10::Device device, Number number); // throws std::runtime_error
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // Asks the GPU for a kernel on libtorch's stream. `arguments` points to a number or a pointer for each of its parameters.
    // Throws std::runtime_error.
    void launch(const char* kernel, const Grid& grid, std::initializer_list<const void*> arguments) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Compiles the kernels for an architecture ("sm_90") without a GPU: its machine code. Throws std::runtime_error, with what
// the compiler says.
std::vector<char> compiled_kernels(const std::string& architecture, Program::Number number);
bool is_compiler_there();

// Of the GPU, 9.0 as 90; 0 where it is not known.
int compute_capability(c10::Device device);

}
