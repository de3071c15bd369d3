#pragma once

namespace winnow {

// The checkpoint of a training in its job folder (job_files::checkpoint): one safetensors file, whose metadata say beside the
// tensors where the training stands. The worker writes and reads it; its owner shows what it had found.
namespace checkpoint_file {
inline constexpr const char* name = "state.safetensors";
inline constexpr const char* state = "state";   // metadata: JSON
inline constexpr const char* result = "result"; // of the state: a JobResult so far
}

}
