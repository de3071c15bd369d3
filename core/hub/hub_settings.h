#pragma once

#include "hub/model_address.h"

#include <chrono>
#include <string>

namespace winnow {

// How long a download bears with a server.
struct Patience {
    std::chrono::milliseconds first_wait{1000};     // before another attempt; doubled each time
    std::chrono::milliseconds longest_wait{30000};
    std::chrono::milliseconds longest_asked_wait{300000}; // that a server may ask for (Retry-After)
    std::chrono::milliseconds silence{30000};       // without a byte: the connection is given up
    int attempts = 6;                               // that bring nothing, one after another

    bool operator==(const Patience&) const = default;
};

struct HubSettings {
    std::string hugging_face = "https://huggingface.co";
    std::string kaggle = "https://www.kaggle.com";
    std::string proxy;    // http://host:port or socks5://host:port, user:password@ before it; empty: none
    std::string no_proxy; // hosts reached without it, with commas between them; a domain holds for what ends in it
    int parallel_files = 4;
    Patience patience;

    const std::string& endpoint(Hub hub) const { return hub == Hub::HuggingFace ? hugging_face : kaggle; }
    bool operator==(const HubSettings&) const = default;
};

// The environment (HF_ENDPOINT, KAGGLE_API_ENDPOINT, WINNOW_PROXY, HTTPS_PROXY, ALL_PROXY, HTTP_PROXY, NO_PROXY and
// their lower-case forms), else hubs.json of the config folder, else what the hubs are. Throws Error: Usage for an
// endpoint or proxy that is no address, Damaged for the file.
HubSettings hub_settings();

// What hubs.json alone says, to be changed: where the environment says something else, that holds.
HubSettings saved_hub_settings();

// Keeps endpoints and proxy in hubs.json, for this user alone: a proxy may hold a password. Throws Error as above, and
// NoSpace, Denied.
void save_hub_settings(const HubSettings& settings);

}
