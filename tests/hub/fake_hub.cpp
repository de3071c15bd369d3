#include "hub/fake_hub.h"

#include "common/digest.h"
#include "common/files.h"

#include <QByteArray>
#include <nlohmann/json.hpp>

namespace winnow::test {

namespace {

std::string git_blob(const std::string& bytes)
{
    Digest digest(DigestAlgorithm::Sha1);
    digest.add("blob " + std::to_string(bytes.size()) + std::string(1, '\0'));
    digest.add(bytes);
    return digest.hexadecimal();
}

std::string md5_base64(const std::string& bytes)
{
    Digest digest(DigestAlgorithm::Md5);
    digest.add(bytes);
    return QByteArray::fromHex(QByteArray::fromStdString(digest.hexadecimal())).toBase64().toStdString();
}

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

std::string after(const std::string& text, const std::string& prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : "";
}

std::size_t number_in(const std::string& query, const std::string& name)
{
    const std::size_t at = query.find(name + "=");
    return at == std::string::npos ? 0 : std::stoul(query.substr(at + name.size() + 1));
}

}

FakeHub::FakeHub()
    : m_storage("127.0.0.2", [this](const AskedRequest& request, Answering& answering) { answer_storage(request, answering); }),
      m_hub("127.0.0.1", [this](const AskedRequest& request, Answering& answering) { answer_hub(request, answering); })
{
}

void FakeHub::call_it(const std::string& hugging_face, const std::string& kaggle)
{
    m_model = hugging_face;
    m_variation = "/api/v1/models/" + kaggle;
}

void FakeHub::slow_down(std::chrono::milliseconds pause, std::size_t piece)
{
    m_pause = pause;
    m_piece = piece;
}

void FakeHub::add(const std::string& path, const std::string& bytes)
{
    const std::lock_guard lock(m_mutex);
    m_files[path].bytes = bytes;
}

void FakeHub::keep_in_storage(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    m_files.at(path).is_in_storage = true;
}

void FakeHub::lie_about_checksum(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    m_files.at(path).is_lied_about = true;
}

void FakeHub::next(const std::string& path, Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults[path].push_back(std::move(fault));
}

void FakeHub::always(const std::string& path, Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_standing_faults[path] = std::move(fault);
}

std::vector<AskedRequest> FakeHub::asked_of_hub() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked_of_hub;
}

std::vector<AskedRequest> FakeHub::asked_of_storage() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked_of_storage;
}

std::vector<AskedRequest> FakeHub::asked_for(const std::string& end_of_path) const
{
    std::vector<AskedRequest> found;
    for (const auto& requests : {asked_of_hub(), asked_of_storage()})
        for (const AskedRequest& request : requests)
            if (request.path.ends_with(end_of_path))
                found.push_back(request);
    return found;
}

bool FakeHub::is_faulted(const AskedRequest& request, Answering& answering)
{
    Fault fault;
    {
        const std::lock_guard lock(m_mutex);
        const auto queue = m_faults.find(request.path);
        const auto standing = m_standing_faults.find(request.path);
        if (queue != m_faults.end() && !queue->second.empty()) {
            fault = std::move(queue->second.front());
            queue->second.pop_front();
        } else if (standing != m_standing_faults.end()) {
            fault = standing->second;
        }
    }
    if (fault)
        fault(request, answering);
    return static_cast<bool>(fault);
}

void FakeHub::require_token(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    m_token = token;
}

bool FakeHub::is_let_in(const AskedRequest& request) const
{
    const std::lock_guard lock(m_mutex);
    return m_token.empty() || request.header("authorization") == "Bearer " + m_token;
}

void FakeHub::give(const AskedRequest& request, Answering& answering, const std::string& bytes, std::map<std::string, std::string> headers)
{
    const std::string range = after(request.header("range"), "bytes=");
    const bool is_same = request.header("if-range").empty() || request.header("if-range") == headers["ETag"];
    headers["Accept-Ranges"] = "bytes";
    if (range.empty() || !is_same) {
        answering.whole(200, headers, bytes);
        return;
    }
    const std::size_t from = std::stoul(range);
    if (from >= bytes.size()) {
        headers["Content-Range"] = "bytes */" + std::to_string(bytes.size());
        answering.whole(416, headers, "");
        return;
    }
    headers["Content-Range"] = "bytes " + std::to_string(from) + "-" + std::to_string(bytes.size() - 1) + "/" + std::to_string(bytes.size());
    answering.whole(206, headers, bytes.substr(from));
}

void FakeHub::give_file(const AskedRequest& request, Answering& answering, const std::string& path)
{
    File file;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_files.find(path);
        if (found == m_files.end()) {
            answering.whole(404, {{"X-Error-Code", "EntryNotFound"}, {"X-Error-Message", "Entry not found"}}, "");
            return;
        }
        file = found->second;
    }
    const std::string etag = quoted(file.is_in_storage ? sha256(file.bytes) : git_blob(file.bytes));
    if (file.is_in_storage)
        answering.whole(302,
                        {{"Location", m_storage.url() + "/store/" + path + "?signature=secret"},
                         {"X-Linked-Etag", file.is_lied_about ? quoted(std::string(64, '0')) : etag},
                         {"X-Linked-Size", std::to_string(file.bytes.size())},
                         {"X-Repo-Commit", commit}},
                        "Found.");
    else
        give(request, answering, file.bytes, {{"ETag", etag}});
}

std::string FakeHub::hugging_face_tree(const AskedRequest& request, std::map<std::string, std::string>& headers) const
{
    const std::lock_guard lock(m_mutex);
    nlohmann::json tree = nlohmann::json::array();
    const std::size_t begin = number_in(request.query, "cursor");
    std::size_t index = 0;
    for (const auto& [path, file] : m_files) {
        if (index++ < begin || tree.size() == m_page)
            continue;
        nlohmann::json entry = {{"type", "file"}, {"path", path}, {"size", file.bytes.size()}, {"oid", git_blob(file.bytes)}};
        if (file.is_in_storage)
            entry["lfs"] = {{"oid", file.is_lied_about ? std::string(64, '0') : sha256(file.bytes)}, {"size", file.bytes.size()}, {"pointerSize", 130}};
        tree.push_back(entry);
    }
    if (begin + m_page < m_files.size())
        headers["Link"] = "<" + url() + request.path + "?recursive=true&cursor=" + std::to_string(begin + m_page) + ">; rel=\"next\"";
    return tree.dump();
}

std::string FakeHub::kaggle_list(const AskedRequest& request) const
{
    const std::lock_guard lock(m_mutex);
    nlohmann::json list = {{"files", nlohmann::json::array()}, {"nextPageToken", ""}};
    const std::size_t begin = number_in(request.query, "page_token");
    std::size_t index = 0;
    for (const auto& [path, file] : m_files) {
        if (index++ < begin || list["files"].size() == m_page)
            continue;
        nlohmann::json entry = {{"name", path}};
        if (!m_hides_sizes)
            entry["size"] = file.bytes.size();
        list["files"].push_back(entry);
    }
    if (begin + m_page < m_files.size())
        list["nextPageToken"] = std::to_string(begin + m_page);
    return list.dump();
}

void FakeHub::answer_hub(const AskedRequest& request, Answering& answering)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked_of_hub.push_back(request);
    }
    if (is_faulted(request, answering))
        return;
    if (!is_let_in(request)) {
        answering.whole(401, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", "Please log in."}}, "{}");
        return;
    }
    const std::string of_model = "/api/models/" + m_model;
    if (request.path.starts_with(of_model + "/revision/")) {
        answering.whole(200, {{"Content-Type", "application/json"}}, nlohmann::json{{"sha", commit}}.dump());
    } else if (request.path.starts_with(of_model + "/tree/" + commit)) {
        std::map<std::string, std::string> headers;
        const std::string tree = hugging_face_tree(request, headers);
        answering.whole(200, headers, tree);
    } else if (request.path.starts_with("/" + m_model + "/resolve/" + commit + "/")) {
        give_file(request, answering, after(request.path, "/" + m_model + "/resolve/" + commit + "/"));
    } else if (request.path == m_variation + "/get") {
        answering.whole(200, {}, R"({"versionNumber": 3})");
    } else if (request.path == m_variation + "/3/files") {
        answering.whole(200, {}, kaggle_list(request));
    } else if (request.path.starts_with(m_variation + "/3/download/")) {
        answering.whole(302, {{"Location", m_storage.url() + "/store/" + after(request.path, m_variation + "/3/download/") + "?signature=secret"}}, "");
    } else {
        answering.whole(404, {{"X-Error-Code", "RepoNotFound"}}, R"({"code":404,"message":"Not found"})");
    }
}

void FakeHub::answer_storage(const AskedRequest& request, Answering& answering)
{
    std::string bytes;
    bool is_lied_about = false;
    {
        const std::lock_guard lock(m_mutex);
        m_asked_of_storage.push_back(request);
        const auto found = m_files.find(after(request.path, "/store/"));
        if (found != m_files.end()) {
            bytes = found->second.bytes;
            is_lied_about = found->second.is_lied_about;
        }
    }
    if (is_faulted(request, answering))
        return;
    if (m_piece > 0)
        answering.slow_down(m_piece, m_pause);
    give(request, answering, bytes,
         {{"ETag", quoted(sha256(bytes).substr(0, 32))},
          {"x-goog-hash", "crc32c=n03x6A==,md5=" + md5_base64(is_lied_about ? bytes + "!" : bytes)}});
}

}
