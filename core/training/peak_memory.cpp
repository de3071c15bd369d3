#include "training/peak_memory.h"

#include <algorithm>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Device.h>
#include <sys/resource.h>

namespace winnow {

std::int64_t peak_memory_bytes(const std::string& device)
{
    if (!device.empty() && c10::Device(device).is_cuda()) {
        const c10::Device gpu(device);
        const auto statistics = c10::getDeviceAllocator(gpu.type())->getDeviceStats(std::max<c10::DeviceIndex>(gpu.index(), 0));
        return statistics.reserved_bytes[0].peak; // 0: of all pools together
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024; // Linux counts kibibytes
}

}
