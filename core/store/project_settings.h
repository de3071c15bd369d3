#pragma once

#include "store/undo_log.h"

#include <optional>
#include <string>

namespace winnow {

// What the project keeps for its users beside the data: a key and a JSON value each. Reading and writing one is cheap
// enough for the GUI thread.
namespace project_settings {
inline constexpr const char* mask_words = "mask_words";   // [word, ...]
inline constexpr const char* mask = "mask";               // whether strong language is masked, and by which score
inline constexpr const char* label_looks = "label_looks"; // {task name: {label: {"colour": "#rrggbb", "key": "1"}}}
inline constexpr const char* queue_seed = "queue_seed";
inline constexpr const char* annotators = "annotators";   // [name, ...]
}

// The value as it was written, JSON; empty where there is none. Throws Error(Damaged) for what is not JSON.
std::optional<std::string> setting(Project& project, const std::string& key);

// Writes a value (JSON, else Error(Usage)); part of the Transaction or RecordedChange that is open, if one is.
void set_setting(Project& project, const std::string& key, const std::string& json);
void remove_setting(Project& project, const std::string& key);

// The same as a change of the user's: one step of undo.
UndoStep change_setting(Project& project, const std::string& key, const std::string& json, const std::string& annotator);

}
