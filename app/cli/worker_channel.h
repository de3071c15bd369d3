#pragma once

#include "common/descriptor.h"
#include "protocol/event.h"

#include <cstdint>
#include <filesystem>
#include <mutex>

namespace winnow {

// The worker's way to its owner. Takes standard output for the protocol alone: what libraries print there from now on
// goes to standard error.
class EventChannel {
public:
    EventChannel();

    // Ends the process where the owner reads no more. From any thread.
    void report(const Event& event);

private:
    Descriptor m_output;
    std::mutex m_writing;
    std::int64_t m_sequence = 0;
};

// TERM asks the job to stop, as the file "stop" does.
void stop_on_terminate(const std::filesystem::path& folder);

// Ends this process when standard input ends without a request to stop: its owner is gone. What is on disk stays whole,
// and another owner can take the job up again. With a request to stop `channel` says at once that it was heard. A serving
// worker reads its input itself, and ends with it. Throws Error as read_job does.
void end_with_owner(const std::filesystem::path& folder, EventChannel& channel);

}
