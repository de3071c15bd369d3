#pragma once

#include <cstdint>
#include <filesystem>
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
    std::string get;          // the command that gets it where no hub has it; else empty
    std::string hugging_face; // its address for `models get`: "hf:google/gemma-2b-it"; may be empty
    std::string kaggle;       // "kaggle:keras/gemma/keras/gemma_instruct_2b_en"; may be empty
    std::string file;         // of a model that is one file, else empty
    std::int64_t bytes = 0;   // about, of a folder's weights; exact where there is a sha256
    std::string sha256;       // may be empty
    std::int64_t parameters = 0;           // 0: not said
    std::int64_t embedding_parameters = 0; // those of them in the embedding
    std::string licence;
    std::string licence_page;
    std::string note;
    std::map<std::string, std::string> notes; // the same in other languages ("hi")
};

// Those of the catalogue, and those of the user's own one: catalogue.json in the config folder, of the same form, whose
// entries take the place of ours with the same id.
const std::vector<KnownModel>& known_models();
std::string catalogue_fault(); // a sentence about the user's own catalogue that cannot be read, and is left out; else empty
// Puts the models of such a file in; one with the same id takes the place of the other. Throws Error(Damaged, Denied).
void add_catalogue(std::vector<KnownModel>& models, const std::filesystem::path& file);

const KnownModel* known_model(const std::string& id); // or null
const KnownModel* known_model_at(const std::string& address); // "hf:google/gemma-2b-it", without a version; or null
std::string way_to_get(const KnownModel& model);        // the command; empty: from its source, by hand

}
