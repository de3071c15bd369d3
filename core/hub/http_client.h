#pragma once

#include "hub/hub_settings.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

class QNetworkAccessManager;

namespace winnow {

struct HttpRequest {
    std::string url;
    std::string authorization; // goes to the origin of `url`, and to no other; empty: none
    std::int64_t from = 0;     // above 0: asks for the bytes from there on
    std::string if_range;      // only if they are still of this ETag
};

using HttpHeaders = std::map<std::string, std::string>; // names in lower case

struct HttpHead {
    int status = 0;
    std::string host;             // that gave this answer
    HttpHeaders headers;          // of it
    HttpHeaders redirect_headers; // of the hub itself, where it sent us on

    std::string header(const std::string& name) const;   // empty: none
    std::string redirect_header(const std::string& name) const;
};

enum class HttpEnding {
    Complete,        // the whole answer is there, whatever its status
    Cut,             // it broke off
    Silent,          // nothing came for the patience's silence
    NoConnection,    // there was no answer at all
    Untrusted,       // TLS failed
    RefusedRedirect, // to plain http or another kind of address, or too many
};

struct HttpAnswer {
    HttpEnding ending = HttpEnding::Complete;
    HttpHead head;
    std::string text; // the body, where nobody took it
};

// Asks servers, one question at a time, and waits. Belongs to the thread that made it.
class HttpClient {
public:
    using Taker = std::function<void(std::string_view)>;
    // Looks at the head and gives the taker of the body, or none: then the body becomes `text`.
    using Choose = std::function<Taker(const HttpHead&)>;

    HttpClient(HubSettings settings, std::stop_token stop);
    ~HttpClient();

    // Follows up to 5 redirects. Throws Error(Cancelled) when stopped, Error(Damaged) for an untaken body of more than
    // 32 MiB, and what the taker throws.
    HttpAnswer get(const HttpRequest& request, const Choose& choose = {});

    const std::stop_token& stop() const { return m_stop; }

private:
    HubSettings m_settings;
    std::stop_token m_stop;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

// Throws Error(Cancelled) when stopped before the time is over.
void wait_unless_stopped(std::chrono::milliseconds time, const std::stop_token& stop);
void throw_if_stopped(const std::stop_token& stop);

}
