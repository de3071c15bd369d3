#include "hub/http_server.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace winnow::test {

namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char byte) { return std::tolower(byte); });
    return text;
}

std::string trimmed(const std::string& text)
{
    const std::size_t begin = text.find_first_not_of(" \r");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \r") - begin + 1);
}

std::string read_head(int socket)
{
    std::string head;
    char byte = 0;
    while (head.find("\r\n\r\n") == std::string::npos && head.size() < 65536 && ::recv(socket, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

AskedRequest parse(const std::string& head)
{
    AskedRequest request;
    std::istringstream lines(head);
    std::string target;
    lines >> request.method >> target;
    const std::size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    request.query = mark == std::string::npos ? "" : target.substr(mark + 1);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        const std::size_t colon = line.find(':');
        if (colon != std::string::npos)
            request.headers[lower(line.substr(0, colon))] = trimmed(line.substr(colon + 1));
    }
    return request;
}

}

std::string AskedRequest::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

void Answering::head(int status, const std::map<std::string, std::string>& headers)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Said\r\nConnection: close\r\n";
    for (const auto& [name, value] : headers)
        text += name + ": " + value + "\r\n";
    body(text + "\r\n");
}

void Answering::body(const std::string& bytes)
{
    const std::size_t piece = m_piece > 0 ? m_piece : bytes.size();
    for (std::size_t from = 0; from < bytes.size(); from += piece) {
        if (!send(std::string_view(bytes).substr(from, piece)))
            return;
        if (m_pause)
            std::this_thread::sleep_for(m_pause->load());
    }
}

bool Answering::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Answering::slow_down(std::size_t piece, const std::atomic<std::chrono::milliseconds>& pause)
{
    m_piece = piece;
    m_pause = &pause;
}

void Answering::whole(int status, std::map<std::string, std::string> headers, const std::string& bytes)
{
    headers["Content-Length"] = std::to_string(bytes.size());
    head(status, headers);
    body(bytes);
}

void Answering::slowly(const std::string& bytes, std::size_t piece, std::chrono::milliseconds pause)
{
    for (std::size_t from = 0; from < bytes.size(); from += piece) {
        body(bytes.substr(from, piece));
        std::this_thread::sleep_for(pause);
    }
}

HttpServer::HttpServer(std::string address, Handler handler) : m_address(std::move(address)), m_handler(std::move(handler))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    ::inet_pton(AF_INET, m_address.c_str(), &place.sin_addr);
    socklen_t size = sizeof place;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&place), size) != 0 || ::listen(m_listener, 64) != 0)
        throw std::runtime_error("no test server on " + m_address);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&place), &size);
    m_port = ntohs(place.sin_port);
    m_acceptor = std::jthread([this] { accept_until_end(); });
}

HttpServer::~HttpServer()
{
    m_is_ending = true;
    m_acceptor.join();
    m_connections.clear();
    ::close(m_listener);
}

std::string HttpServer::url() const
{
    return "http://" + m_address + ":" + std::to_string(m_port);
}

void HttpServer::accept_until_end()
{
    while (!m_is_ending) {
        pollfd waiting = {m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) != 1)
            continue;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            m_connections.emplace_back([this, socket] { serve(socket); });
    }
}

void HttpServer::serve(int socket)
{
    const std::string head = read_head(socket);
    if (!head.empty()) {
        Answering answering(socket);
        m_handler(parse(head), answering);
    }
    // A close with unread bytes would reset the connection, and take what was just sent with it.
    ::shutdown(socket, SHUT_WR);
    ::close(socket);
}

}
