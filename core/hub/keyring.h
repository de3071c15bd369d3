#pragma once

#include <optional>
#include <string>

namespace winnow {

// The system's keyring (GNOME's, KDE's, by qtkeychain), under the name of Winnow. May wait for the person to unlock it:
// not for the thread of a window. WINNOW_KEYRING=none does without it.
std::optional<std::string> read_from_keyring(const std::string& key); // none: not kept there, or there is no keyring
bool write_to_keyring(const std::string& key, const std::string& secret); // false: there is none, or it stays locked
void remove_from_keyring(const std::string& key);

}
