#pragma once

#include "catalog/foreign_caches.h"
#include "catalog/known_models.h"
#include "catalog/model_registry.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// A model that lies on this machine.
struct LocalModel {
    std::string id;
    std::filesystem::path path; // a GGUF file, a Hugging Face folder or a Keras preset
    std::int64_t bytes = 0;     // on disk
    std::string base_model;     // base_model_name_or_path of adapters made on it
    bool is_ours = false;       // lies in the models folder: `remove` deletes it; another's files are only forgotten
    std::string cached_as;      // it lies in another tool's cache, under this address ("hf:google/gemma-2b-it"); else empty
    bool is_there = true;       // false: it was added, and its files have gone since
};

const KnownModel* known_model_of(const LocalModel& model); // null: of unknown origin
std::string display_name(const LocalModel& model);         // what people call it: its known name, else its id

// $WINNOW_MODELS, else $XDG_DATA_HOME/winnow/models, else ~/.local/share/winnow/models.
std::filesystem::path default_models_folder();

// The models of this machine: those in the models folder, those added from elsewhere, and those that other tools have
// downloaded, which are used where they lie.
class Catalog {
public:
    Catalog() : Catalog(default_models_folder(), foreign_caches()) {}
    explicit Catalog(std::filesystem::path models_folder, ForeignCaches caches = {});

    const std::filesystem::path& models_folder() const { return m_folder; }
    std::vector<LocalModel> models() const; // by id

    // "starter", an id, a path, or the base_model of a model that is here ("google/gemma-3-270m"). Throws Error(NotFound) with the way to get the model.
    LocalModel resolve(const std::string& name) const;

    // Opens the model (of a GGUF in several files: any of them) as a check and remembers where it lies. Throws Error: NotFound, Damaged, Denied.
    LocalModel add(const std::filesystem::path& path);
    // Throws Error: NotFound; Usage for one in another tool's cache. Deletes files only inside the models folder.
    LocalModel remove(const std::string& id);

private:
    std::vector<LocalModel> models_in_folder() const;
    std::vector<LocalModel> models_in_caches() const;

    std::filesystem::path m_folder;
    ForeignCaches m_caches;
    ModelRegistry m_registry;
};

}
