#pragma once

#include "catalog/catalog.h"

#include <QString>
#include <filesystem>
#include <vector>

namespace winnow {

// A model of this machine with what is known of it.
struct ModelFacts {
    LocalModel model;
    std::filesystem::path terms;   // the file with its terms, that lies beside it or beside another model of the same terms; empty: none
    std::vector<std::int64_t> runs; // of the open project, that were made with it
};

// Reads the models folder, off the GUI thread. Throws Error: Damaged, Denied.
std::vector<ModelFacts> models_of_machine();

QString terms_page(const LocalModel& model); // the address of its terms; empty: not known

// Those that Winnow knows by name and that are not here.
std::vector<KnownModel> known_models_elsewhere(const std::vector<ModelFacts>& here);

// Whether it can be trained on this machine, and in how much memory.
QString fit_text(const KnownModel& model);

}
