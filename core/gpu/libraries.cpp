#include "gpu/libraries.h"

#include <dlfcn.h>
#include <initializer_list>
#include <optional>

namespace winnow::gpu {

namespace {

// libtorch's library that leads to both, and knows in which folders they lie (RPATH).
void* torch_library()
{
    static void* const library = dlopen("libcaffe2_nvrtc.so", RTLD_NOW | RTLD_LOCAL);
    return library;
}

// The first of these libraries that is there.
void* library_of(std::initializer_list<const char*> names)
{
    if (void* const library = torch_library())
        return library;
    for (const char* name : names) {
        if (void* const library = dlopen(name, RTLD_NOW | RTLD_LOCAL))
            return library;
    }
    return nullptr;
}

template <typename Function>
bool find(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

std::optional<Compiler> found_compiler()
{
    void* const library = library_of({"libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so"});
    Compiler all{};
    const bool is_complete = library && find(library, "nvrtcCreateProgram", all.create_program) && find(library, "nvrtcCompileProgram", all.compile_program)
        && find(library, "nvrtcGetProgramLogSize", all.log_size) && find(library, "nvrtcGetProgramLog", all.log)
        && find(library, "nvrtcGetCUBINSize", all.code_size) && find(library, "nvrtcGetCUBIN", all.code) && find(library, "nvrtcDestroyProgram", all.destroy_program);
    return is_complete ? std::optional(all) : std::nullopt;
}

// "_v2": the driver's headers name these functions without it, and mean them.
std::optional<Driver> found_driver()
{
    void* const library = library_of({"libcuda.so.1"});
    Driver all{};
    const bool is_complete = library && find(library, "cuDeviceGet", all.device_get) && find(library, "cuDeviceGetAttribute", all.device_attribute)
        && find(library, "cuDevicePrimaryCtxRetain", all.retain_context) && find(library, "cuCtxPushCurrent_v2", all.push_context)
        && find(library, "cuCtxPopCurrent_v2", all.pop_context) && find(library, "cuModuleLoadData", all.load_module)
        && find(library, "cuModuleGetFunction", all.get_function) && find(library, "cuLaunchKernel", all.launch)
        && find(library, "cuGetErrorName", all.error_name);
    return is_complete ? std::optional(all) : std::nullopt;
}

}

const Compiler* compiler()
{
    static const std::optional<Compiler> found = found_compiler();
    return found ? &*found : nullptr;
}

const Driver* driver()
{
    static const std::optional<Driver> found = found_driver();
    return found ? &*found : nullptr;
}

}
