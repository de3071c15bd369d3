#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// Where the hubs' own tools keep what they downloaded; empty: not looked at.
struct ForeignCaches {
    std::filesystem::path hugging_face; // with models--org--name/{refs,blobs,snapshots}
    std::filesystem::path kaggle;       // with owner/model/framework/variation/version
};

// $HF_HUB_CACHE, else $HF_HOME/hub, else ~/.cache/huggingface/hub; and $KAGGLEHUB_CACHE/models, else
// ~/.cache/kagglehub/models.
ForeignCaches foreign_caches();

struct CachedModel {
    std::string address;        // "hf:google/gemma-2b-it", "kaggle:keras/gemma/keras/gemma_2b_en/3"
    std::string base_model;     // "google/gemma-2b-it"; empty where the hub's name is none that PEFT knows
    std::filesystem::path path; // a folder
};

// The whole models in them: of Hugging Face the revision main, or the latest one that is there; of Kaggle the latest
// version. What cannot be read or is not whole is left out.
std::vector<CachedModel> cached_models(const ForeignCaches& caches);

}
