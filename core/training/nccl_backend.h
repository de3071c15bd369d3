#pragma once

#include <torch/torch.h>

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>

namespace winnow {

// NCCL for a process of a group that has `own` GPU to itself. Work that takes longer than `longest_wait` ends with an exception.
// Null where Winnow was built without NCCL (cmake/Nccl.cmake) or with the headers of another one than libtorch's.
c10::intrusive_ptr<c10d::Backend> nccl_backend(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size, torch::Device own,
                                               std::chrono::milliseconds longest_wait);

}
