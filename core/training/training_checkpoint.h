#pragma once

#include "model/gemma.h"
#include "training/training_state.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// The checkpoint of a training: one safetensors file (protocol/checkpoint_file.h) with the tensors and, in its metadata, the
// TrainingState as JSON and the fingerprint of the job. Because it is one file that appears whole or not at all,
// there is never a half of one, nor a moment without one.

// Replaces the checkpoint in `folder`, which is made if need be. Throws Error: NoSpace, Denied.
void write_training_checkpoint(const std::filesystem::path& folder, const TrainingState& state,
                               const std::vector<NamedTensor>& tensors, const std::string& fingerprint);

// The state alone, as read_training_checkpoint reads it; none if there is no checkpoint.
std::optional<TrainingState> read_training_state(const std::filesystem::path& folder, const std::string& fingerprint);

// Reads the checkpoint into the given tensors, in place, and the state; false if there is none. Throws Error: Damaged
// (a tensor is missing or has another shape), Usage (it belongs to a job with other settings or examples),
// NewerFormat.
bool read_training_checkpoint(const std::filesystem::path& folder, TrainingState& state,
                              const std::vector<NamedTensor>& tensors, const std::string& fingerprint);

}
