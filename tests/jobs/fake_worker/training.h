#pragma once

#include <filesystem>

// A training as the window sees one: its events, and what it leaves in its folder. Whole does so at once; WaitingForStop
// makes half of its steps and waits for the file "stop", from which it can go on, or for "go" to make the rest; the next two end for a lack of
// memory, after some steps or in the estimate already. An estimate is answered but by that one; OnGpu says that it was made on a GPU.
enum class TrainingPlay { Whole, WaitingForStop, NoMemory, NoMemoryAtOnce, OnGpu };

void play_training(const std::filesystem::path& folder, TrainingPlay play);
