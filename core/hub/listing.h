#pragma once

#include "hub/remote_model.h"

#include <nlohmann/json_fwd.hpp>

namespace winnow {

RemoteModel list_hugging_face(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note);
RemoteModel list_kaggle(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note);

std::string text_or_empty(const nlohmann::json& entry, const char* field);
std::int64_t size_or_unknown(const nlohmann::json& entry, const char* field);

// What a listing is refused with: Error(Damaged).
[[noreturn]] void throw_strange_listing(const HubQuestion& question);

}
