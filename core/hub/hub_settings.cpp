#include "hub/hub_settings.h"

#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "hub/private_file.h"
#include "hub/web_address.h"

#include <initializer_list>
#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_file = std::size_t{1} << 16;

std::string first_of(std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const std::string value = environment(name); !value.empty())
            return value;
    return {};
}

void set_unless_empty(std::string& setting, const std::string& value)
{
    if (!value.empty())
        setting = value;
}

void read_file_into(HubSettings& settings, const fs::path& path)
{
    const std::string where = "The file " + path.string();
    const auto json = parse_json(read_file(path, largest_file), where);
    JsonFields fields(json, where);
    settings.hugging_face = fields.text("hugging_face");
    settings.kaggle = fields.text("kaggle");
    settings.proxy = fields.text("proxy");
    settings.no_proxy = fields.text("no_proxy");
    fields.refuse_unknown();
}

void read_environment_into(HubSettings& settings)
{
    set_unless_empty(settings.hugging_face, environment("HF_ENDPOINT"));
    set_unless_empty(settings.kaggle, environment("KAGGLE_API_ENDPOINT"));
    set_unless_empty(settings.proxy, first_of({"WINNOW_PROXY", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy",
                                               "HTTP_PROXY", "http_proxy"}));
    set_unless_empty(settings.no_proxy, first_of({"NO_PROXY", "no_proxy"}));
}

void check(HubSettings& settings)
{
    settings.hugging_face = checked_endpoint(settings.hugging_face);
    settings.kaggle = checked_endpoint(settings.kaggle);
    check_proxy(settings.proxy);
}

fs::path settings_file()
{
    return config_folder() / "hubs.json";
}

}

HubSettings saved_hub_settings()
{
    HubSettings settings;
    if (fs::exists(settings_file()))
        read_file_into(settings, settings_file());
    return settings;
}

HubSettings hub_settings()
{
    HubSettings settings = saved_hub_settings();
    read_environment_into(settings);
    check(settings);
    return settings;
}

void save_hub_settings(const HubSettings& settings)
{
    HubSettings checked = settings;
    check(checked);
    const nlohmann::json json = {{"hugging_face", checked.hugging_face},
                                 {"kaggle", checked.kaggle},
                                 {"proxy", checked.proxy},
                                 {"no_proxy", checked.no_proxy}};
    write_private_file(settings_file(), json.dump(2) + "\n");
}

}
