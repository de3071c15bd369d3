#include "training/nccl_backend.h"

#ifdef WINNOW_WITH_NCCL

// As libtorch was built: without it the header declares nothing.
#define USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>

#include <cstdlib>
#include <vector>

#endif

namespace winnow {

#ifdef WINNOW_WITH_NCCL

namespace {

// What libtorch's header declares contains structures of nccl.h, which grow from version to version: made with the header of
// another version they are too small for libtorch, or too large.
bool is_nccl_of_libtorch()
{
    constexpr std::uint64_t built_with = (std::uint64_t{NCCL_MAJOR} << 32) | (std::uint64_t{NCCL_MINOR} << 16) | std::uint64_t{NCCL_PATCH};
    return built_with == torch::cuda::nccl::version();
}

// Until the process ends, which frees what it has: the destructor can wait for processes that were lost.
c10::intrusive_ptr<c10d::Backend> kept(c10::intrusive_ptr<c10d::Backend> backend)
{
    static auto& all = *new std::vector<c10::intrusive_ptr<c10d::Backend>>();
    all.push_back(backend);
    return backend;
}

}

c10::intrusive_ptr<c10d::Backend> nccl_backend(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size, torch::Device own,
                                               std::chrono::milliseconds longest_wait)
{
    if (!is_nccl_of_libtorch()) {
        TORCH_WARN("Winnow was built with the header of another NCCL than libtorch, so Gloo sums the gradients.");
        return {};
    }
    // Then wait() throws when the time is over. Else a thread of libtorch would end the process, without a sentence.
    setenv("TORCH_NCCL_BLOCKING_WAIT", "1", 0);
    c10::cuda::set_device(own.index());
    const auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = longest_wait;
    return kept(c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size, options));
}

#else

c10::intrusive_ptr<c10d::Backend> nccl_backend(const c10::intrusive_ptr<c10d::Store>&, int, int, torch::Device, std::chrono::milliseconds)
{
    return {};
}

#endif

}
