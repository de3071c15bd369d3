#pragma once

#include <string>

class QNetworkProxy;
class QUrl;

namespace winnow {

struct HubSettings;

// An endpoint without the slash at its end. Throws Error(Usage) unless it is https (http to the machine itself is
// allowed, for tests and tunnels), has a host, and holds no user name, query or fragment.
std::string checked_endpoint(const std::string& text);

// Throws Error(Usage) for what is neither empty nor the address of a proxy. The address is no part of the sentence: it may
// hold a password.
void check_proxy(const std::string& text);

bool is_loopback(const QUrl& url);               // localhost, 127.0.0.0/8, ::1
bool same_origin(const QUrl& one, const QUrl& other); // scheme, host and port

// Whether a redirect may be followed: to https; to http only where it was http already and stays on this machine. No user name.
bool may_follow(const QUrl& from, const QUrl& to);

QNetworkProxy proxy_for(const HubSettings& settings, const QUrl& url);

}
