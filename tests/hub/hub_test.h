#pragma once

#include "common/advice.h"
#include "common/environment.h"
#include "common/files.h"
#include "hub/fake_hub.h"
#include "hub/model_download.h"
#include "support/temporary_folder.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace winnow::test {

inline void expect_part(const std::string& text, const std::string& part)
{
    EXPECT_NE(text.find(part), std::string::npos) << "\"" << part << "\" is not in: " << text;
}

// Bytes without a pattern that a shifted piece could fit.
inline std::string weights_like(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint32_t state = 12345;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

// An environment without the tokens and caches of whoever runs the tests.
class HubEnvironment : public testing::Test {
protected:
    HubEnvironment()
    {
        for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "HF_ENDPOINT", "HF_HUB_CACHE", "XDG_CACHE_HOME",
                                 "KAGGLE_API_TOKEN", "KAGGLE_USERNAME", "KAGGLE_KEY", "KAGGLE_CONFIG_DIR", "KAGGLE_API_ENDPOINT", "WINNOW_PROXY",
                                 "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"})
            ::unsetenv(name);
        ::setenv("HOME", m_folder.path().c_str(), 1);
        ::setenv("WINNOW_CONFIG", (m_folder.path() / "config").c_str(), 1);
        ::setenv("WINNOW_KEYRING", "none", 1);
    }

    TemporaryFolder m_folder;
};

// A model of a configuration, a tokenizer and weights on a hub that can be made to fail.
class HubTest : public HubEnvironment {
protected:
    HubTest()
    {
        hub.add("config.json", R"({"model_type": "gemma"})");
        hub.add("tokenizer.model", "pieces");
        hub.add("README.md", "A model.");
        hub.add("picture.png", "not needed");
        settings.hugging_face = hub.url();
        settings.kaggle = hub.url();
        settings.patience.first_wait = std::chrono::milliseconds(5);
        settings.patience.longest_wait = std::chrono::milliseconds(20);
        settings.patience.silence = std::chrono::milliseconds(400);
        settings.patience.attempts = 3;
    }

    void add_weights(const std::string& path, std::size_t size = 300000)
    {
        weights = weights_like(size);
        hub.add(path, weights);
        hub.keep_in_storage(path);
    }

    std::filesystem::path folder() const { return m_folder.path() / "model"; }
    std::string read(const std::string& path) const { return read_file(folder() / path); }
    std::string stored(const std::string& path) const { return "/store/" + path; }
    std::string resolved(const std::string& path) const { return std::string("/google/gemma-tiny/resolve/").append(FakeHub::commit).append("/").append(path); }

    DownloadPlan bring(const std::string& address = "hf:google/gemma-tiny", const std::stop_token& stop = {})
    {
        const ModelListener listener{[this](const Downloading& progress) { last = progress; }, [this](const std::string& note) { notes.push_back(note); }};
        return bring_model({parse_model_address(address), file, folder()}, settings, listener, stop);
    }

    // How a download fails that must.
    AdvisedError failure(const std::string& address = "hf:google/gemma-tiny")
    {
        try {
            bring(address);
        } catch (const AdvisedError& error) {
            return error;
        } catch (const Error& error) {
            return AdvisedError(error.kind(), error.what(), {});
        }
        ADD_FAILURE() << "nothing was thrown";
        return AdvisedError(ErrorKind::Internal, "", {});
    }

    // Leaves the first bytes of a file, as a download that was ended leaves them.
    void leave_part(const std::string& path, const std::string& bytes)
    {
        bring_nothing_but_the_plan();
        write_file_atomically(folder() / (path + ".part"), bytes);
    }

    void bring_nothing_but_the_plan()
    {
        std::filesystem::create_directories(folder());
        const ModelRequest request{parse_model_address("hf:google/gemma-tiny"), file, folder()};
        write_plan(folder() / plan_file, plan_of_model(request, settings, {}));
    }

    FakeHub hub;
    HubSettings settings;
    std::string weights;
    std::string file;
    std::vector<std::string> notes;
    Downloading last;
};

}
