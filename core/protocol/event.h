#pragma once

#include "common/advice.h"
#include "common/names.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace winnow {

// What a worker says: one JSON object a line on standard output, {"v":1,"seq":n,"event":"..."} first. Standard error
// is the log. The last event is `finished`, `cancelled` or `failed`; a worker that ends without one has crashed.
inline constexpr int protocol_version = 1;
inline constexpr std::size_t longest_line = std::size_t{1} << 20;

struct Started {
    std::string device;
    std::int64_t total_steps = 0;
    std::int64_t resumed_at_step = 0;
};
struct Progress {
    std::string phase; // "loading", "training", "validating", "scoring", "generating", "estimating"
    std::int64_t step = 0;
    std::int64_t total_steps = 0;
    double seconds_left = -1; // below 0: not known yet
    std::optional<double> loss;
};
struct EpochEnded {
    int epoch = 0;
    double training_loss = 0;
    std::optional<double> validation_loss;
    std::optional<double> validation_auc;
};
struct CheckpointWritten {
    std::int64_t step = 0;
};
struct Stopping {}; // the wish to end was heard, and is followed after the present step: said at once, by a thread of its own

// Of a worker that serves (JobKind::Serve, protocol/serving.h): every request gets exactly one of the last three.
struct Ready {
    std::string device; // the model is loaded, and requests are answered from now on
};
struct WordEffect {
    std::int64_t begin = 0; // bytes in the request's text
    std::int64_t end = 0;
    double change = 0;      // score of the positive label, minus its score with this word left out
};
struct Answered {
    std::int64_t id = 0;              // the request's
    std::vector<double> scores;       // one a label, in the task's order; they add up to 1
    bool cut = false;                 // the text was cut to fit max_length
    std::vector<WordEffect> effects;  // where they were asked for, in the order of the text
};
struct RequestSkipped {
    std::int64_t id = 0; // a newer request took its place
};
struct RequestRefused {
    std::optional<std::int64_t> id; // none where it could not be read
    std::string sentence;
};

// Of a download: all of it and each file, about twice a second.
struct FileTransfer {
    enum class State { Waiting, Transferring, Verifying, Done };
    std::string path;              // in the model's folder
    std::int64_t bytes = 0;
    std::int64_t total_bytes = -1; // below 0: not known yet
    State state = State::Waiting;
};
inline constexpr Names<FileTransfer::State, 4> file_transfer_state_names = {{
    {FileTransfer::State::Waiting, "waiting"},
    {FileTransfer::State::Transferring, "transferring"},
    {FileTransfer::State::Verifying, "verifying"},
    {FileTransfer::State::Done, "done"},
}};
struct Downloading {
    std::int64_t bytes = 0;
    std::int64_t total_bytes = -1; // below 0: not known yet
    double bytes_per_second = 0;   // over the last seconds
    double seconds_left = -1;      // below 0: not known
    std::vector<FileTransfer> files;
};
struct Notice {
    std::string sentence; // something to know that ends nothing: a connection was cut and is tried again
};

struct Finished {};
struct CancelledByOwner {};
struct Failed {
    std::string kind;     // name of the ErrorKind
    std::string sentence; // for the user
    Advice advice;        // what a person can do about it
};

using Event = std::variant<Started, Progress, EpochEnded, CheckpointWritten, Stopping, Ready, Answered, RequestSkipped, RequestRefused,
                           Downloading, Notice, Finished, CancelledByOwner, Failed>;

struct NumberedEvent {
    std::int64_t sequence = 0; // 0, 1, 2, ... of one worker
    Event event;
};

// One line without its newline. Figures that are not finite are left out; throws Error(Internal) for one that may
// not be: the training loss of an epoch, a score.
std::string event_line(const Event& event, std::int64_t sequence);

// Throws Error(Damaged): not JSON, too long, another version, an unknown event, a field missing or unknown.
NumberedEvent parse_numbered_event(std::string_view line);
Event parse_event(std::string_view line);

}
