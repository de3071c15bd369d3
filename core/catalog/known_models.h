#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace winnow {

extern const char* const catalogue_text;

inline constexpr const char* starter_model_id = "gemma-3-270m-q4_k_m";

// A Gemma that Winnow knows by name, on this machine or not.
struct KnownModel {
    std::string id;           // "gemma-2b-it"
    std::string name;         // for people
    std::string base_model;   // what PEFT calls it: "google/gemma-2b-it"
    std::string source;       // where it comes from
    std::string get;          // the command that gets it; empty: from its page, with an account
    std::string file;         // of a model that is one file, else empty
    std::int64_t bytes = 0;   // about, of a folder's weights; exact where there is a sha256
    std::string sha256;       // may be empty
    std::string licence;
    std::string licence_page;
    std::string note;
    std::map<std::string, std::string> notes; // the same in other languages ("hi")
};

const std::vector<KnownModel>& known_models();
const KnownModel* known_model(const std::string& id); // or null

}
