#pragma once

#include "hub/attempts.h"
#include "hub/model_address.h"

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

// What a hub says the bytes of a file must give.
struct Checksum {
    enum class Kind {
        None,
        Sha256,  // of large files at Hugging Face
        GitBlob, // SHA-1 of "blob SIZE\0" and the bytes: of small files there
        Md5,     // of Kaggle's files
    };
    Kind kind = Kind::None;
    std::string value; // hexadecimal, in lower case
};

struct RemoteFile {
    std::string path;         // in the repository, with slashes; checked: it can name a file below a folder, and none outside
    std::int64_t bytes = -1;  // below 0: the hub does not say
    Checksum checksum;
};

struct RemoteModel {
    ModelAddress address; // with the commit or version that was found: the same address has the same bytes for ever
    std::vector<RemoteFile> files;
};

// Asks the hub what a model consists of. Throws as throw_hub_failure, and Error(Damaged) for an answer that cannot be
// read or names a path that leaves the folder.
RemoteModel list_remote_model(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note);

// Where a file of a model lies.
std::string file_url(const HubSettings& settings, const ModelAddress& address, const std::string& path);

// Whether a path of a server may become a path below a folder here: names of letters, digits and ._- that do not begin
// with a dot, at most 8 of them.
bool is_safe_path(const std::string& path);

}
