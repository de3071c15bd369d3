#include "training/process_group.h"

#include "common/error.h"
#include "training/nccl_backend.h"

// The wheel has Gloo inside its library but not Gloo's headers: those of the system declare what this header points to.
#define USE_C10D_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>

namespace winnow {

struct ProcessGroup::State {
    int rank = 0;
    int size = 1;
    int local_rank = 0;
    int local_size = 1; // processes on this machine
    c10::intrusive_ptr<c10d::Store> store;
    c10::intrusive_ptr<c10d::Backend> gloo;
    c10::intrusive_ptr<c10d::Backend> nccl; // null: Gloo carries all
};

namespace {

constexpr std::chrono::minutes longest_wait{10}; // for a process that loads a model or scores its share more slowly

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

int number(const char* name, int least, int most, std::optional<int> otherwise = {})
{
    const std::string text = variable(name);
    if (text.empty() && otherwise)
        return *otherwise;
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw Error(ErrorKind::Usage, std::string("The environment variable ") + name + " must be a number from " + std::to_string(least)
                        + " to " + std::to_string(most) + ", as torchrun sets it. Start the processes with torchrun, or unset WORLD_SIZE.");
    return value;
}

// torchrun's agent keeps the store, and counts the attempts; without an agent the first process does.
c10::intrusive_ptr<c10d::Store> meeting_place(int rank, int size)
{
    const bool is_agents = variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(number("MASTER_PORT", 1, 65535));
    options.isServer = !is_agents && rank == 0;
    options.numWorkers = static_cast<std::size_t>(size);
    options.timeout = longest_wait;
    const auto store = c10::make_intrusive<c10d::TCPStore>(variable("MASTER_ADDR"), options);
    return c10::make_intrusive<c10d::PrefixStore>("winnow/attempt_" + variable("TORCHELASTIC_RESTART_COUNT"), store);
}

c10::intrusive_ptr<c10d::Backend> meet(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size)
{
    const auto options = c10d::ProcessGroupGloo::Options::create(longest_wait);
    const std::string interface = variable("GLOO_SOCKET_IFNAME");
    options->devices.push_back(interface.empty() ? c10d::ProcessGroupGloo::createDefaultDevice()
                                                 : c10d::ProcessGroupGloo::createDeviceForInterface(interface));
    return c10::make_intrusive<c10d::ProcessGroupGloo>(store, rank, size, options);
}

// Null where it is not built in, or not to be had on this machine.
c10::intrusive_ptr<c10d::Backend> nccl_or_none(const ProcessGroup& group, const c10::intrusive_ptr<c10d::Store>& store, torch::Device own)
{
    try {
        return nccl_backend(c10::make_intrusive<c10d::PrefixStore>("nccl", store), group.rank(), group.size(), own, longest_wait);
    } catch (const std::exception& error) {
        TORCH_WARN("NCCL cannot be used, so Gloo sums the gradients: ", error.what());
        return {};
    }
}

// Tries it with one number: where a machine has too little shared memory, for instance, the GPUs do not reach one another.
// For a minute only: those where it fails at once wait by Gloo meanwhile.
bool reaches_the_others(c10d::Backend& nccl, torch::Device own)
{
    try {
        std::vector<torch::Tensor> number = {torch::ones({1}, own)};
        return nccl.allreduce(number)->wait(std::chrono::minutes(1));
    } catch (const std::exception& error) {
        TORCH_WARN("NCCL does not connect the GPUs, so Gloo sums the gradients: ", error.what());
        return false;
    }
}

bool are_on_gpus(const std::vector<torch::Tensor>& tensors)
{
    return std::all_of(tensors.begin(), tensors.end(), [](const torch::Tensor& tensor) { return tensor.is_cuda(); });
}

template<typename Work>
void wait_for(Work&& begin_work)
{
    try {
        if (!begin_work()->wait())
            throw std::runtime_error("it was given up");
    } catch (const std::exception&) {
        throw Error(ErrorKind::Network, "Another process of this job was lost, or did not answer for ten minutes, so this one ends too. "
                                        "Start the job again: a training goes on from its latest checkpoint.");
    }
}

}

ProcessGroup ProcessGroup::from_environment()
{
    ProcessGroup group;
    if (variable("WORLD_SIZE").empty())
        return group;
    State state;
    state.size = number("WORLD_SIZE", 1, 4096);
    state.rank = number("RANK", 0, state.size - 1);
    state.local_rank = number("LOCAL_RANK", 0, state.size - 1, 0);
    state.local_size = number("LOCAL_WORLD_SIZE", 1, state.size, state.size);
    if (state.size == 1)
        return group;
    try {
        state.store = meeting_place(state.rank, state.size);
        state.gloo = meet(state.store, state.rank, state.size);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Network, "The " + std::to_string(state.size) + " processes of this job did not find one another at "
                        + variable("MASTER_ADDR") + ", port " + variable("MASTER_PORT") + " (" + std::string(error.what()).substr(0, 300)
                        + "). Are all of them started, and can this machine reach that one?");
    }
    group.m_state = std::make_shared<const State>(std::move(state));
    return group;
}

int ProcessGroup::rank() const
{
    return m_state ? m_state->rank : 0;
}

int ProcessGroup::size() const
{
    return m_state ? m_state->size : 1;
}

torch::Device ProcessGroup::own_device(torch::Device device) const
{
    if (is_alone() || !device.is_cuda())
        return device;
    const int devices = static_cast<int>(torch::cuda::device_count());
    return {torch::kCUDA, static_cast<torch::DeviceIndex>(m_state->local_rank % devices)};
}

void ProcessGroup::connect_gpus(torch::Device own)
{
    if (is_alone())
        return;
    // NCCL refuses a GPU that two processes share, as they do where a machine has more processes than GPUs.
    const bool has_own_gpu = own.is_cuda() && m_state->local_size <= static_cast<int>(torch::cuda::device_count());
    State connected = *m_state;
    if (has_own_gpu)
        connected.nccl = nccl_or_none(*this, connected.store, own);
    if (any(!connected.nccl) || any(!reaches_the_others(*connected.nccl, own)))
        return;
    m_state = std::make_shared<const State>(std::move(connected));
}

void ProcessGroup::sum(const std::vector<torch::Tensor>& tensors) const
{
    if (is_alone())
        return;
    const torch::NoGradGuard no_gradients;
    const bool by_nccl = m_state->nccl && are_on_gpus(tensors);
    // Gloo says at once that a process was lost, NCCL when the longest wait is over: so they meet by Gloo first.
    if (by_nccl)
        any(false);
    std::vector<torch::Tensor> flat;
    for (const torch::Tensor& tensor : tensors)
        flat.push_back(by_nccl ? tensor.detach().reshape(-1) : tensor.detach().reshape(-1).cpu());
    std::vector<torch::Tensor> all = {torch::cat(flat)};
    wait_for([&] { return (by_nccl ? m_state->nccl : m_state->gloo)->allreduce(all); });
    std::int64_t begin = 0;
    for (const torch::Tensor& tensor : tensors) {
        tensor.detach().copy_(all.front().narrow(0, begin, tensor.numel()).view(tensor.sizes()));
        begin += tensor.numel();
    }
}

double ProcessGroup::sum(double number) const
{
    const torch::Tensor tensor = torch::full({1}, number, torch::kFloat64);
    sum(std::vector{tensor});
    return tensor.item<double>();
}

bool ProcessGroup::any(bool here) const
{
    return sum(here ? 1.0 : 0.0) > 0;
}

void ProcessGroup::copy_from_first(const std::vector<torch::Tensor>& tensors) const
{
    const torch::NoGradGuard no_gradients;
    if (is_alone())
        return;
    for (const torch::Tensor& tensor : tensors) {
        if (!is_first())
            tensor.detach().zero_();
    }
    sum(tensors);
}

std::string ProcessGroup::copy_from_first(const std::string& text) const
{
    if (is_alone())
        return text;
    const auto size = static_cast<std::int64_t>(sum(is_first() ? static_cast<double>(text.size()) : 0.0));
    const torch::Tensor bytes = torch::zeros({size}, torch::kUInt8);
    if (is_first())
        std::copy(text.begin(), text.end(), reinterpret_cast<char*>(bytes.data_ptr<std::uint8_t>()));
    sum(std::vector{bytes});
    return {reinterpret_cast<const char*>(bytes.const_data_ptr<std::uint8_t>()), static_cast<std::size_t>(size)};
}

std::vector<std::size_t> ProcessGroup::share(std::size_t count) const
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = static_cast<std::size_t>(rank()); i < count; i += static_cast<std::size_t>(size()))
        indexes.push_back(i);
    return indexes;
}

std::vector<std::vector<double>> ProcessGroup::gather(const std::vector<std::vector<double>>& of_share, std::size_t count,
                                                      std::size_t columns) const
{
    if (is_alone())
        return of_share;
    const torch::Tensor table = torch::zeros({static_cast<std::int64_t>(count), static_cast<std::int64_t>(columns)}, torch::kFloat64);
    double* const numbers = table.data_ptr<double>();
    const std::vector<std::size_t> indexes = share(count);
    for (std::size_t i = 0; i < indexes.size(); ++i)
        std::copy(of_share.at(i).begin(), of_share.at(i).end(), numbers + indexes[i] * columns);
    sum(std::vector{table});
    std::vector<std::vector<double>> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.emplace_back(numbers + i * columns, numbers + (i + 1) * columns);
    return rows;
}

}
