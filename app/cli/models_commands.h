#pragma once

#include "catalog/catalog.h"

#include <CLI/App.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace winnow {

// The subcommands of `models` that have a file of their own.
void add_models_search(CLI::App& models);
void add_models_get(CLI::App& models);
void add_models_verify(CLI::App& models);
void add_models_sign_in(CLI::App& models);
void add_models_sign_out(CLI::App& models);

nlohmann::json json_of(const LocalModel& model);
nlohmann::json json_of(const KnownModel& model);

}
