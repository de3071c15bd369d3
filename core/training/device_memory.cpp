#include "training/device_memory.h"

#include <algorithm>
#include <c10/core/CachingDeviceAllocator.h>

namespace winnow {

std::optional<std::int64_t> free_memory_of(c10::Device device)
{
    try {
        const auto [free, total] = c10::getDeviceAllocator(device.type())->getMemoryInfo(std::max<c10::DeviceIndex>(device.index(), 0));
        return static_cast<std::int64_t>(free);
    } catch (const c10::Error&) { // not every device's allocator knows it
        return std::nullopt;
    }
}

}
