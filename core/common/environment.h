#pragma once

#include <filesystem>
#include <string>

namespace winnow {

// A variable of the environment; empty where it is not set.
std::string environment(const char* name);

std::filesystem::path home_folder();

// Where the user's own settings lie: $WINNOW_CONFIG, else $XDG_CONFIG_HOME/winnow, else ~/.config/winnow.
std::filesystem::path config_folder();

}
