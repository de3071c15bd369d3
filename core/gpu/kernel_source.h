#pragma once

namespace winnow::gpu {

extern const char* const kernel_source; // kernels/*.cu, as NVRTC is given them

}
