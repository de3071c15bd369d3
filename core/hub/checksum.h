#pragma once

#include "hub/http_client.h"
#include "hub/remote_model.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace winnow {

// Whether the bytes of a file give the checksum; true where there is none to compare with. Throws Error: NotFound, Denied,
// Cancelled when stopped.
bool fits_checksum(const std::filesystem::path& path, const Checksum& checksum, const std::stop_token& stop = {});

// What an answer says about the whole file that it gives, or gives a part of.
struct StatedFile {
    std::int64_t bytes = -1; // below 0: not said
    Checksum checksum;       // X-Linked-Etag of Hugging Face, x-goog-hash of Google's storage
    std::string etag;        // a strong one, of the server that has the bytes; else empty
};
StatedFile stated_file(const HttpHead& head);

// "bytes 10-99/100" of an answer 206.
struct ContentRange {
    std::int64_t first = 0;
    std::int64_t total = -1; // below 0: not said
};
std::optional<ContentRange> content_range(const HttpHead& head);

}
