#include "protocol/serving.h"

#include "common/error.h"
#include "common/json_fields.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr const char* where = "The request";

[[noreturn]] void refuse_length()
{
    throw Error(ErrorKind::BadInput, std::string(where) + " is longer than " + std::to_string(longest_request)
                    + " bytes. Score such a text as a comment of the project.");
}

ServingRequest request_from(const nlohmann::json& object)
{
    JsonFields fields(object, where);
    ServingRequest request;
    request.id = fields.integer("id");
    request.text = fields.text("text");
    request.effects = fields.truth("effects") ? WordEffects::ByLeavingOut : WordEffects::None;
    fields.refuse_unknown();
    return request;
}

}

std::string request_line(const ServingRequest& request)
{
    std::string line = json_line(
        {{"id", request.id}, {"text", request.text}, {"effects", request.effects == WordEffects::ByLeavingOut}}, "The text");
    if (line.size() > longest_request)
        refuse_length();
    return line;
}

ServingRequest parse_request(std::string_view line)
{
    if (line.size() > longest_request)
        refuse_length();
    try {
        return request_from(parse_json(line, where));
    } catch (const Error& error) {
        throw Error(ErrorKind::BadInput, error.what());
    }
}

std::optional<std::int64_t> id_of_refused(std::string_view line)
{
    try {
        const nlohmann::json json = parse_json(line.substr(0, longest_request), where);
        JsonFields fields(json, where);
        return fields.optional_integer("id");
    } catch (const Error&) {
        return std::nullopt;
    }
}

}
