#include "hub/web_file.h"

#include "common/environment.h"
#include "common/files.h"
#include "hub/hub_test.h"
#include "support/expect_error.h"

#include <fstream>
#include <thread>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::Answering;
using test::AskedRequest;
using test::expect_error;
using test::FakeHub;
using test::HttpServer;
using test::HubEnvironment;

constexpr const char* table = "comment;verdict\nGood morning;fine\nGo away;hostile\n";

// A server of tables, and another host to which it can send on.
class WebFileTest : public HubEnvironment {
protected:
    WebFileTest()
    {
        fs::create_directories(folder());
        settings.patience.first_wait = std::chrono::milliseconds(5);
        settings.patience.attempts = 3;
        ::setenv("HF_TOKEN", "hf_secret", 1); // there is one, and it is nobody's business here
        ::setenv("WINNOW_ETHOS_URL", "", 1);
    }
    ~WebFileTest() override { ::unsetenv("HF_TOKEN"); }

    fs::path folder() const { return m_folder.path() / "web"; }

    void answer(const std::string& path, int status, const std::map<std::string, std::string>& headers = {}, const std::string& body = {})
    {
        answers[path] = [=](const AskedRequest& request, Answering& answering) {
            if (status == 200)
                FakeHub::give(request, answering, body, headers);
            else
                answering.whole(status, headers, body);
        };
    }

    fs::path bring(WebFile file, const std::stop_token& stop = {})
    {
        if (!is_web_address(file.url))
            file.url = server.url() + file.url;
        return bring_web_file(file, folder(), settings, {[this](const Downloading& progress) { last = progress; }, {}}, stop);
    }

    HubSettings settings;
    Downloading last;
    std::map<std::string, FakeHub::Fault> answers;
    std::vector<AskedRequest> asked;
    std::mutex mutex;
    HttpServer other{"127.0.0.2", [this](const AskedRequest& request, Answering& answering) { handle(request, answering); }};
    HttpServer server{"127.0.0.1", [this](const AskedRequest& request, Answering& answering) { handle(request, answering); }};

private:
    void handle(const AskedRequest& request, Answering& answering)
    {
        {
            const std::lock_guard lock(mutex);
            asked.push_back(request);
        }
        if (answers.contains(request.path))
            answers[request.path](request, answering);
        else
            answering.whole(404, {}, "");
    }
};

TEST_F(WebFileTest, ComesUnderItsOwnNameWithItsProgress)
{
    answer("/data/comments-2024.csv", 200, {}, table);
    const fs::path path = bring({"/data/comments-2024.csv?key=secret", {}});
    EXPECT_EQ(path, folder() / "comments-2024.csv");
    EXPECT_EQ(read_file(path), table);
    EXPECT_EQ(last.bytes, static_cast<std::int64_t>(std::string(table).size()));
    EXPECT_EQ(last.total_bytes, last.bytes);
}

TEST_F(WebFileTest, WithoutAStatedSizeIsWholeWhenTheServerEnds)
{
    answers["/a.csv"] = [](const AskedRequest&, Answering& answering) {
        answering.head(200, {});
        answering.body(table);
    };
    EXPECT_EQ(read_file(bring({"/a.csv", {}})), table);
}

TEST_F(WebFileTest, ItsNameNeverLeavesTheFolder)
{
    EXPECT_EQ(web_file_name("https://example.org/a/Comments.tsv?x#y"), "Comments.tsv");
    for (const char* url : {"https://example.org/", "https://example.org/..", "https://example.org/%2e%2e", "https://example.org/.hidden", "https://example.org/a b"})
        EXPECT_EQ(web_file_name(url), "comments.csv") << url;
}

TEST_F(WebFileTest, OnlyASafeAddressIsAsked)
{
    for (const char* url : {"http://example.org/a.csv", "https://ada:secret@example.org/a.csv", "https:///a.csv", "http://10.0.0.1/a.csv"})
        expect_error(ErrorKind::Usage, "must begin with https://", [&] { bring({url, {}}); });
    EXPECT_TRUE(asked.empty());
}

TEST_F(WebFileTest, IsAskedForWithoutAnythingThatTellsWhoAsksAlsoElsewhere)
{
    answer("/here.csv", 302, {{"Location", other.url() + "/there.csv"}});
    answer("/there.csv", 200, {}, table);
    EXPECT_EQ(read_file(bring({"/here.csv", {}})), table);
    ASSERT_EQ(asked.size(), 2U);
    for (const AskedRequest& request : asked)
        for (const char* header : {"authorization", "cookie", "referer"})
            EXPECT_EQ(request.header(header), "") << header;
}

TEST_F(WebFileTest, ARedirectOffTheSafeWayIsNotFollowed)
{
    for (const char* target : {"http://example.org/a.csv", "file:///etc/passwd", "/round"}) {
        answer("/round", 302, {{"Location", target}});
        expect_error(ErrorKind::Network, "to an address that is not safe to follow, or round in circles", [&] { bring({"/round", {}}); });
    }
}

TEST_F(WebFileTest, MoreThanAllowedIsRefusedWhetherTheServerSaysItsSizeOrNot)
{
    answer("/large.csv", 200, {}, std::string(200000, 'x'));
    answers["/endless.csv"] = [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {});
        for (int i = 0; i < 100 && !server.is_ending(); ++i)
            answering.body(std::string(10000, 'x'));
    };
    for (const char* url : {"/large.csv", "/endless.csv"})
        expect_error(ErrorKind::BadInput, "has more than 0 MB", [&] { bring({url, {}, 100000}); });
}

TEST_F(WebFileTest, AWrongChecksumIsFoundAndNothingKept)
{
    answer("/a.csv", 200, {}, table);
    EXPECT_EQ(read_file(bring({"/a.csv", {Checksum::Kind::Sha256, sha256(table)}})), table);
    fs::remove(folder() / "a.csv");
    expect_error(ErrorKind::Damaged, "do not have the checksum that its publisher states", [&] { bring({"/a.csv", {Checksum::Kind::Sha256, sha256("other")}}); });
    EXPECT_FALSE(fs::exists(folder() / "a.csv"));
}

TEST_F(WebFileTest, AWebPageIsNoTable)
{
    answer("/page", 200, {}, "\xef\xbb\xbf\n<!DOCTYPE HTML><html></html>");
    expect_error(ErrorKind::BadInput, "there is a web page, not a table", [&] { bring({"/page", {}}); });
}

TEST_F(WebFileTest, WhatTheServerAnswersIsSaidWithoutTheKeyInTheAddress)
{
    answer("/private.csv", 403);
    answer("/broken.csv", 500);
    const auto sentence = [&](const std::string& url, ErrorKind kind) {
        try {
            bring({url + "?key=secret", {}});
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
            EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos) << error.what();
            return std::string(error.what());
        }
        return std::string();
    };
    test::expect_part(sentence("/private.csv", ErrorKind::Denied), "to everybody (status 403). Download it in a browser");
    test::expect_part(sentence("/none.csv", ErrorKind::NotFound), "There is nothing at " + server.url() + "/none.csv");
    test::expect_part(sentence("/broken.csv", ErrorKind::Network), "Try again later.");
}

TEST_F(WebFileTest, IsCancelledSoon)
{
    answers["/slow.csv"] = [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {{"Content-Length", "1000"}});
        while (!server.is_ending())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    };
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    expect_error(ErrorKind::Cancelled, "stopped", [&] { bring({"/slow.csv", {}}, stop.get_token()); });
}

TEST_F(WebFileTest, EthosIsAskedForAtItsPublisherUnlessAnotherPlaceIsNamed)
{
    EXPECT_TRUE(ethos_file().url.starts_with("https://raw.githubusercontent.com/intelligence-csd-auth-gr/Ethos-Hate-Speech-Dataset/"));
    EXPECT_EQ(ethos_file().checksum.value.size(), 64U);
    ::setenv("WINNOW_ETHOS_URL", "http://127.0.0.1:1/e.csv", 1);
    EXPECT_EQ(ethos_file().url, "http://127.0.0.1:1/e.csv");
    EXPECT_EQ(ethos_file().checksum.kind, Checksum::Kind::None);
    ::setenv("WINNOW_ETHOS_URL", "", 1);
}

}
}
