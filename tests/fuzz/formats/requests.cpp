#include "format.h"

#include "common/error.h"
#include "protocol/serving.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {request_line({7, "What a lovely crossing.", WordEffects::None}), request_line({-1, "\xe0\xa4\xb9\n\"", WordEffects::ByLeavingOut}),
            request_line({9, std::string("nul\0byte", 8), WordEffects::None})};
}

void read(const std::string& bytes)
{
    id_of_refused(bytes);
    const ServingRequest request = parse_request(bytes);
    const ServingRequest again = parse_request(request_line(request));
    require(again.id == request.id && again.text == request.text && again.effects == request.effects, "a request is another when it is written again");
}

}

extern const Format requests = {"requests", seeds, read};

}
