#include "gpu/program.h"

#include "gpu/kernel_source.h"
#include "gpu/libraries.h"

#include <c10/core/impl/VirtualGuardImpl.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>

namespace winnow::gpu {

namespace {

constexpr const char* kernels[] = {
    "norm_rows", "norm_rows_back", "join_rows", "join_rows_back", "part_heads", "part_heads_back", "gated_gelu", "gated_gelu_back", "lora_reduce",
    "lora_reduce_back", "lora_add", "lora_add_back", "lora_gradients_of_a", "lora_gradients_of_b", "widen_nf4", "widen_int8", "copies_of_rows", "sums_of_copies"};

// https://docs.nvidia.com/cuda/cuda-driver-api/group__CUDA__TYPES.html, CUdevice_attribute
constexpr int capability_major = 75;
constexpr int capability_minor = 76;

// The oldest GPUs that have bfloat16 and whose flash attention libtorch has.
constexpr int least_capability = 80;

void require(Status status, const std::string& what)
{
    if (status == 0)
        return;
    const char* name = nullptr;
    if (driver())
        driver()->error_name(status, &name);
    throw std::runtime_error(what + " failed with " + (name ? name : "error " + std::to_string(status)) + ".");
}

int ordinal_of(c10::Device device)
{
    return std::max<int>(device.index(), 0);
}

// The GPU's context on this thread, for as long as this lives: libtorch makes it current only where it calls the driver itself.
class Current {
public:
    explicit Current(CUcontext context) { require(driver()->push_context(context), "cuCtxPushCurrent"); }
    ~Current()
    {
        CUcontext popped = nullptr;
        driver()->pop_context(&popped);
    }
    Current(const Current&) = delete;
    Current& operator=(const Current&) = delete;
};

std::string log_of(nvrtcProgram program)
{
    std::size_t size = 0;
    if (compiler()->log_size(program, &size) != 0 || size == 0)
        return "no reason is given";
    std::string log(size, '\0');
    compiler()->log(program, log.data());
    return log;
}

std::unique_ptr<Program> compiled_for(c10::Device device, Program::Number number)
{
    if (!is_compiler_there() || compute_capability(device) < least_capability)
        return nullptr;
    try {
        return std::make_unique<Program>(device, number);
    } catch (const std::runtime_error& error) {
        TORCH_WARN("Kernels of Winnow's own are not used on ", device.str(), ", so that all takes longer there: ", error.what());
        return nullptr;
    }
}

}

struct Program::State {
    c10::Device device;
    CUcontext context = nullptr;
    std::map<std::string, CUfunction> functions;
};

std::vector<char> compiled_kernels(const std::string& architecture, Program::Number number)
{
    const Compiler& nvrtc = *compiler();
    nvrtcProgram program = nullptr;
    if (nvrtc.create_program(&program, kernel_source, "kernels.cu", 0, nullptr, nullptr) != 0)
        throw std::runtime_error("NVRTC makes no program.");
    const std::unique_ptr<nvrtcProgram, void (*)(nvrtcProgram*)> owned(&program, [](nvrtcProgram* made) { compiler()->destroy_program(made); });
    const std::string target = "--gpu-architecture=" + architecture;
    const char* const bfloat16 = number == Program::Number::BFloat16 ? "--define-macro=WINNOW_BFLOAT16=1" : "--define-macro=WINNOW_BFLOAT16=0";
    const char* const options[] = {target.c_str(), bfloat16, "--std=c++17"};
    std::size_t size = 0;
    if (nvrtc.compile_program(program, 3, options) != 0 || nvrtc.code_size(program, &size) != 0)
        throw std::runtime_error("NVRTC does not compile the kernels for " + architecture + ": " + log_of(program));
    std::vector<char> code(size);
    if (nvrtc.code(program, code.data()) != 0)
        throw std::runtime_error("NVRTC gives no code for " + architecture + ".");
    return code;
}

bool is_compiler_there()
{
    return compiler() != nullptr;
}

int compute_capability(c10::Device device)
{
    CUdevice handle = 0;
    int major = 0;
    int minor = 0;
    if (!device.is_cuda() || !driver() || driver()->device_get(&handle, ordinal_of(device)) != 0 || driver()->device_attribute(&major, capability_major, handle) != 0
        || driver()->device_attribute(&minor, capability_minor, handle) != 0)
        return 0;
    return 10 * major + minor;
}

const Program* Program::on(c10::Device device, Number number)
{
    static std::mutex mutex;
    static std::map<std::pair<int, Number>, std::unique_ptr<Program>> programs;
    const std::lock_guard lock(mutex);
    const auto [found, is_new] = programs.try_emplace({ordinal_of(device), number});
    if (is_new)
        found->second = compiled_for(device, number);
    return found->second.get();
}

Program::Program(c10::Device device, Number number) : m_state(std::make_unique<State>(State{device}))
{
    if (!driver())
        throw std::runtime_error("NVIDIA's driver is not there.");
    const std::vector<char> code = compiled_kernels("sm_" + std::to_string(compute_capability(device)), number);
    CUdevice handle = 0;
    require(driver()->device_get(&handle, ordinal_of(device)), "cuDeviceGet");
    require(driver()->retain_context(&m_state->context, handle), "cuDevicePrimaryCtxRetain");
    const Current current(m_state->context);
    CUmodule module = nullptr; // as long as the process: a kernel may be under way when it ends
    require(driver()->load_module(&module, code.data()), "cuModuleLoadData");
    for (const char* kernel : kernels)
        require(driver()->get_function(&m_state->functions[kernel], module, kernel), "cuModuleGetFunction");
}

Program::~Program() = default;

void Program::launch(const char* kernel, const Grid& grid, std::initializer_list<const void*> arguments) const
{
    void* given[32];
    std::transform(arguments.begin(), arguments.end(), given, [](const void* argument) { return const_cast<void*>(argument); });
    const c10::impl::VirtualGuardImpl guard(m_state->device.type());
    const Current current(m_state->context);
    require(driver()->launch(m_state->functions.at(kernel), grid.blocks_x, grid.blocks_y, 1, grid.threads_x, grid.threads_y, 1, 0,
                             guard.getStream(m_state->device).native_handle(), given, nullptr),
            std::string("The kernel ") + kernel);
}

}
