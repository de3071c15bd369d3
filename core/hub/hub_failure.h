#pragma once

#include "hub/credentials.h"
#include "hub/http_client.h"
#include "hub/model_address.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace winnow {

// What is being asked for, in the words of a sentence.
struct HubQuestion {
    ModelAddress address;
    std::optional<Credential> credential; // that goes with it
    std::string what;                     // "config.json", "the list of files"
};

// The same for a transfer, which need not know of whom it asks.
struct TransferQuestion {
    std::string what;          // "config.json"
    std::string asked;         // who says what its size and checksum are: "Hugging Face"
    std::string authorization; // goes with it to the address that is asked first, and to no other; empty: none
    std::function<void(const HttpAnswer&)> refuse; // throws what an answer that is no success means
};
TransferQuestion transfer_question(const HubQuestion& question);

// Throws what an answer that is no success means: what failed, why, and what to do, as AdvisedError where a page helps.
// Denied: no or a bad token, licence not accepted, review pending. NotFound: model, revision, version, file. Network:
// everything that a later attempt can mend.
[[noreturn]] void throw_hub_failure(const HubQuestion& question, const HttpAnswer& answer);

// Whether the same question can have another answer a little later: 408, 429, 5xx, a connection that broke or never was.
bool is_passing(const HttpAnswer& answer);

// What is_passing was about, for a notice: "the connection to host was cut".
std::string reason_of(const HttpAnswer& answer);

// What a server asks for with Retry-After, in seconds or as a date; none where it asks for nothing.
std::optional<std::chrono::milliseconds> retry_after(const HttpHead& head);

}
