#pragma once

#include <string>

namespace winnow {

enum class Hub { HuggingFace, Kaggle };

std::string name_of(Hub hub); // for people: "Hugging Face"

// Where a model lies on a hub:
//   hf:org/name[@revision]                                    a branch, tag or commit; main where none is given
//   kaggle:owner/model/framework/variation[/version]          the latest version where none is given
struct ModelAddress {
    Hub hub = Hub::HuggingFace;
    std::string owner;
    std::string name;
    std::string revision;  // Hugging Face
    std::string framework; // Kaggle
    std::string variation; // Kaggle
    std::string version;   // Kaggle; empty: the latest
};

bool is_model_address(const std::string& text); // begins with hf:, kaggle: or the address of a hub's page
// Also reads what stands in a browser on the page of a model: https://huggingface.co/org/name,
// https://www.kaggle.com/models/owner/model/framework/variation. Throws Error(Usage) for what is no address; each part is
// a plain name, so that it can stand in a URL and in a path.
ModelAddress parse_model_address(const std::string& text);
std::string to_string(const ModelAddress& address);
std::string without_version(const ModelAddress& address); // "hf:google/gemma-2b-it": as a catalogue names it

std::string model_name(const ModelAddress& address);  // "google/gemma-2b-it", "keras/gemma/keras/gemma_2b_en"
std::string folder_name(const ModelAddress& address); // in the models folder: "google--gemma-2b-it"
std::string model_page(const ModelAddress& address);  // where its licence is accepted

}
