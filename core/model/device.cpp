#include "common/error.h"
#include "model/gemma.h"

namespace winnow {

namespace {

torch::Device present(bool is_present, torch::DeviceType type, const std::string& name)
{
    if (!is_present)
        throw Error(ErrorKind::NotFound, "The device \"" + name + "\" was asked for, but libtorch finds none on this machine. Use --device auto.");
    return torch::Device(type);
}

torch::Device best_device()
{
    if (torch::cuda::is_available())
        return torch::Device(torch::kCUDA);
    return torch::Device(torch::mps::is_available() ? torch::kMPS : torch::kCPU);
}

}

torch::Device device_from_name(const std::string& name)
{
    if (name == "auto")
        return best_device();
    if (name == "cpu")
        return torch::Device(torch::kCPU);
    if (name == "cuda")
        return present(torch::cuda::is_available(), torch::kCUDA, name);
    if (name == "mps")
        return present(torch::mps::is_available(), torch::kMPS, name);
    throw Error(ErrorKind::Usage, "\"" + name + "\" is not a device. Use auto, cpu, cuda or mps.");
}

GemmaTypes plain_types(torch::Device device)
{
    return device.is_cuda() ? GemmaTypes{WeightType::BFloat16, torch::kBFloat16} : GemmaTypes{};
}

}
