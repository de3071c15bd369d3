#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace winnow::test {

struct AskedRequest {
    std::string method;
    std::string path;  // without the query
    std::string query;
    std::map<std::string, std::string> headers; // names in lower case

    std::string header(const std::string& name) const;
};

// One answer, as bytes on a socket: so that a test can send half of one, none, or a lie.
class Answering {
public:
    explicit Answering(int socket) : m_socket(socket) {}

    // Status line and headers; "Connection: close" is added.
    void head(int status, const std::map<std::string, std::string>& headers);
    void body(const std::string& bytes);
    void whole(int status, std::map<std::string, std::string> headers, const std::string& bytes);
    void slowly(const std::string& bytes, std::size_t piece, std::chrono::milliseconds pause);

    // From now on what is sent is sent in such pieces, with that pause between them, which may change meanwhile.
    void slow_down(std::size_t piece, const std::atomic<std::chrono::milliseconds>& pause);

private:
    bool send(std::string_view bytes); // false: the client has gone

    int m_socket;
    std::size_t m_piece = 0; // 0: all at once
    const std::atomic<std::chrono::milliseconds>* m_pause = nullptr;
};

// A server of one address of this machine ("127.0.0.1", "127.0.0.2": another host to a client), a thread a connection.
class HttpServer {
public:
    using Handler = std::function<void(const AskedRequest&, Answering&)>;

    HttpServer(std::string address, Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::string url() const; // "http://127.0.0.1:40123"
    bool is_ending() const { return m_is_ending; } // a handler that waits looks at this

private:
    void accept_until_end();
    void serve(int socket);

    std::string m_address;
    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_is_ending = false;
    std::vector<std::jthread> m_connections;
    std::jthread m_acceptor;
};

}
