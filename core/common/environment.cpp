#include "common/environment.h"

#include <cstdlib>

namespace winnow {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::filesystem::path home_folder()
{
    return environment("HOME");
}

std::filesystem::path config_folder()
{
    if (const std::string own = environment("WINNOW_CONFIG"); !own.empty())
        return own;
    if (const std::string config = environment("XDG_CONFIG_HOME"); !config.empty())
        return std::filesystem::path(config) / "winnow";
    return home_folder() / ".config/winnow";
}

}
