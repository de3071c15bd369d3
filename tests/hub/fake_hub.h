#pragma once

#include "hub/http_server.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace winnow::test {

// Hugging Face and Kaggle in one, on 127.0.0.1, and the storage that both send to for large files, on 127.0.0.2.
// Every request is kept; a fault can be put in the way of the next one of a path.
class FakeHub {
public:
    using Fault = std::function<void(const AskedRequest&, Answering&)>;

    static constexpr const char* commit = "0123456789abcdef0123456789abcdef01234567";

    FakeHub();

    std::string url() const { return m_hub.url(); }
    std::string storage_url() const { return m_storage.url(); }
    bool is_ending() const { return m_hub.is_ending() || m_storage.is_ending(); }

    // What the one model that both hubs have is called, until another name is given: google/gemma-tiny there,
    // keras/gemma/keras/tiny here.
    void call_it(const std::string& hugging_face, const std::string& kaggle);
    // A file of it.
    void add(const std::string& path, const std::string& bytes);
    void keep_in_storage(const std::string& path); // it is large: the hub sends on for it
    void lie_about_checksum(const std::string& path);
    void require_token(const std::string& token); // empty: everybody is let in
    void hide_sizes() { m_hides_sizes = true; }           // of Kaggle's list
    void list_in_pages_of(std::size_t size) { m_page = size; }
    // The storage sends in pieces, with a pause after each: there is a middle to be stopped in.
    void slow_down(std::chrono::milliseconds pause, std::size_t piece = 5000);
    void hurry() { m_pause = std::chrono::milliseconds(0); } // also with what it is sending

    // Answers the next request of this path (the last one given is asked first to go) instead of the hub or the storage.
    void next(const std::string& path, Fault fault);
    void always(const std::string& path, Fault fault);

    std::vector<AskedRequest> asked_of_hub() const;
    std::vector<AskedRequest> asked_of_storage() const;
    std::vector<AskedRequest> asked_for(const std::string& end_of_path) const; // of both

    // The answer to a question for these bytes, Range and If-Range included, as a good server gives it.
    static void give(const AskedRequest& request, Answering& answering, const std::string& bytes, std::map<std::string, std::string> headers);

private:
    struct File {
        std::string bytes;
        bool is_in_storage = false;
        bool is_lied_about = false;
    };

    void answer_hub(const AskedRequest& request, Answering& answering);
    void answer_storage(const AskedRequest& request, Answering& answering);
    bool is_faulted(const AskedRequest& request, Answering& answering);
    bool is_let_in(const AskedRequest& request) const;
    void give_file(const AskedRequest& request, Answering& answering, const std::string& path);
    std::string hugging_face_tree(const AskedRequest& request, std::map<std::string, std::string>& headers) const;
    std::string kaggle_list(const AskedRequest& request) const;

    mutable std::mutex m_mutex;
    std::map<std::string, File> m_files;
    std::map<std::string, std::deque<Fault>> m_faults;
    std::map<std::string, Fault> m_standing_faults;
    std::vector<AskedRequest> m_asked_of_hub;
    std::vector<AskedRequest> m_asked_of_storage;
    std::string m_token;
    std::size_t m_page = 1000;
    bool m_hides_sizes = false;
    std::string m_model = "google/gemma-tiny";
    std::string m_variation = "/api/v1/models/keras/gemma/keras/tiny";
    std::atomic<std::chrono::milliseconds> m_pause{};
    std::atomic<std::size_t> m_piece = 0;
    HttpServer m_storage;
    HttpServer m_hub;
};

}
