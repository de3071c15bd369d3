#pragma once

#include "hub/model_download.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace winnow {

// A file of the web that a person named by its address: comments to be imported.
struct WebFile {
    std::string url;
    Checksum checksum;                                   // None: not known
    std::int64_t largest_bytes = std::int64_t{2} << 30;  // what is larger is refused
};

bool is_web_address(const std::string& text); // begins with https:// or http://

// Throws Error(Usage) unless it is https (http to the machine itself is allowed, for tests and tunnels), has a host and no
// user name: nobody is signed in for it.
void check_web_address(const std::string& url);

// Its name for a folder here: the last part of its path where that is a plain name, else "comments.csv".
std::string web_file_name(const std::string& url);

// Brings it into a folder that is there, and gives its path. A part that an earlier call left is gone on with. Redirects are
// followed by hand, without anything that tells who asks.
//
// Throws Error: Usage as above; Network, NotFound, Denied for what the server answers; BadInput where it is larger than
// allowed, or a web page; Damaged for a wrong checksum; NoSpace; Cancelled when stopped.
std::filesystem::path bring_web_file(const WebFile& file, const std::filesystem::path& folder, const HubSettings& settings,
                                     const ModelListener& listener, const std::stop_token& stop);

// The ETHOS data set (Mollas et al. 2020), two columns of 998 comments: its public address at a commit, with the checksum
// of that. WINNOW_ETHOS_URL names another place, whose checksum is not known.
WebFile ethos_file();
inline constexpr const char* ethos_page = "https://github.com/intelligence-csd-auth-gr/Ethos-Hate-Speech-Dataset";
inline constexpr const char* ethos_licence_page = "https://www.gnu.org/licenses/gpl-3.0.html";

}
