#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace winnow {

// The processes that do one job together, as torchrun starts them on one machine or several, or this process alone. Gloo
// carries what they tell one another: the gradients of adapters are a few megabytes, so those on GPUs too, by way of the
// processor's memory. Behind connect_gpus, NCCL carries what is on GPUs.
//
// Every process must call connect_gpus, sum, any and copy_from_first in the same order. They throw Error(Network) when
// another process was lost.
class ProcessGroup {
public:
    ProcessGroup() = default; // this process alone

    // By RANK, WORLD_SIZE, LOCAL_RANK, LOCAL_WORLD_SIZE, MASTER_ADDR and MASTER_PORT
    // (https://docs.pytorch.org/docs/stable/elastic/run.html); alone where they are not set. Waits for the others.
    // Throws Error: Usage (values that make no sense), Network.
    static ProcessGroup from_environment();

    int rank() const;
    int size() const;
    bool is_first() const { return rank() == 0; } // which reports and writes
    bool is_alone() const { return size() == 1; }
    torch::Device own_device(torch::Device device) const; // of several GPUs on a machine, a process has one

    // Lets NCCL carry the sums of tensors that are on GPUs, where Winnow was built with it, every process has a GPU to itself
    // and NCCL finds a way between them. Else all stays as it is.
    void connect_gpus(torch::Device own);

    void sum(const std::vector<torch::Tensor>& tensors) const; // in place; of one type
    double sum(double number) const;
    bool any(bool here) const; // whether one of the processes says so
    void copy_from_first(const std::vector<torch::Tensor>& tensors) const;
    std::string copy_from_first(const std::string& text) const;

    // This process' part of so many things: every size()th, by index.
    std::vector<std::size_t> share(std::size_t count) const;
    // The rows [n][columns] of all things, out of those that each process made of its share.
    std::vector<std::vector<double>> gather(const std::vector<std::vector<double>>& of_share, std::size_t count, std::size_t columns) const;

private:
    struct State;
    std::shared_ptr<const State> m_state; // null: alone
};

}
