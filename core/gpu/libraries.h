#pragma once

#include <cstddef>

namespace winnow::gpu {

// What is called of NVRTC and of NVIDIA's driver, as their manuals declare it: both keep these declarations from version to
// version, and so neither's headers are needed to build. https://docs.nvidia.com/cuda/nvrtc, https://docs.nvidia.com/cuda/cuda-driver-api
using nvrtcProgram = void*;
using CUmodule = void*;
using CUfunction = void*;
using CUcontext = void*;
using CUstream = void*;
using CUdevice = int;
using Status = int; // 0: well done

struct Compiler {
    Status (*create_program)(nvrtcProgram*, const char* source, const char* name, int headers, const char* const* texts, const char* const* names);
    Status (*compile_program)(nvrtcProgram, int options, const char* const* texts);
    Status (*log_size)(nvrtcProgram, std::size_t*);
    Status (*log)(nvrtcProgram, char*);
    Status (*code_size)(nvrtcProgram, std::size_t*);
    Status (*code)(nvrtcProgram, char*);
    Status (*destroy_program)(nvrtcProgram*);
};

struct Driver {
    Status (*device_get)(CUdevice*, int ordinal);
    Status (*device_attribute)(int* value, int attribute, CUdevice);
    Status (*retain_context)(CUcontext*, CUdevice);
    Status (*push_context)(CUcontext);
    Status (*pop_context)(CUcontext*);
    Status (*load_module)(CUmodule*, const void* image);
    Status (*get_function)(CUfunction*, CUmodule, const char* name);
    Status (*launch)(CUfunction, unsigned blocks_x, unsigned blocks_y, unsigned blocks_z, unsigned threads_x, unsigned threads_y, unsigned threads_z,
                     unsigned shared_bytes, CUstream, void** arguments, void** extra);
    Status (*error_name)(Status, const char** name);
};

// Null where the library, or one of its functions, is not on this machine.
const Compiler* compiler();
const Driver* driver();

}
