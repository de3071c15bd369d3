#include "hub/hub_test.h"

#include <algorithm>
#include <thread>

namespace winnow {
namespace {

using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::expect_part;
using test::FakeHub;
using test::HubTest;

constexpr const char* weights_file = "model.safetensors";

class Download : public HubTest {
protected:
    Download() { add_weights(weights_file); }
};

TEST_F(Download, BringsWhatAModelNeedsAndNothingElse)
{
    const DownloadPlan plan = bring();
    EXPECT_EQ(read("config.json"), R"({"model_type": "gemma"})");
    EXPECT_EQ(read(weights_file), weights);
    EXPECT_EQ(plan.address.revision, FakeHub::commit);
    EXPECT_FALSE(std::filesystem::exists(folder() / "picture.png"));
    EXPECT_EQ(plan.files.size(), 4U);
    EXPECT_TRUE(notes.empty());
}

TEST_F(Download, TellsHowFarEachFileAndAllOfThemAre)
{
    bring();
    EXPECT_EQ(last.bytes, last.total_bytes);
    ASSERT_EQ(last.files.size(), 4U);
    EXPECT_EQ(last.files.back().path, weights_file);
    EXPECT_EQ(last.files.back().bytes, static_cast<std::int64_t>(weights.size()));
    EXPECT_TRUE(std::ranges::all_of(last.files, [](const FileTransfer& each) { return each.state == FileTransfer::State::Done; }));
}

TEST_F(Download, TheStorageOfAnotherHostNeverSeesTheToken)
{
    ::setenv("HF_TOKEN", "hf_secret", 1);
    hub.require_token("hf_secret");
    bring();
    EXPECT_EQ(read(weights_file), weights);
    ASSERT_FALSE(hub.asked_of_storage().empty());
    for (const AskedRequest& request : hub.asked_of_storage())
        EXPECT_EQ(request.header("authorization"), "");
    for (const AskedRequest& request : hub.asked_of_hub())
        EXPECT_EQ(request.header("authorization"), "Bearer hf_secret");
}

TEST_F(Download, AnotherPortOfTheSameHostDoesNotSeeTheTokenEither)
{
    ::setenv("HF_TOKEN", "hf_secret", 1);
    std::string seen = "nothing asked";
    const std::string bytes = weights;
    test::HttpServer other("127.0.0.1", [&](const AskedRequest& request, Answering& answering) {
        seen = request.header("authorization");
        FakeHub::give(request, answering, bytes, {});
    });
    hub.next(resolved(weights_file), [&](const AskedRequest&, Answering& answering) { answering.whole(302, {{"Location", other.url() + "/w"}}, ""); });
    bring();
    EXPECT_EQ(seen, "");
    EXPECT_EQ(read(weights_file), weights);
}

TEST_F(Download, NoTokenIsWrittenAnywhere)
{
    ::setenv("HF_TOKEN", "hf_secret", 1);
    hub.always(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(403, {}, "no"); });
    expect_part(failure().what(), "127.0.0.2");
    EXPECT_EQ(std::string(failure().what()).find("secret"), std::string::npos);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
        const std::string bytes = entry.is_regular_file() ? read_file(entry.path()) : "";
        EXPECT_EQ(bytes.find("hf_secret"), std::string::npos) << entry.path();
    }
}

TEST_F(Download, GoesOnWithARangeWhereItStopped)
{
    leave_part(weights_file, weights.substr(0, 100000));
    bring();
    EXPECT_EQ(read(weights_file), weights);
    const auto asked = hub.asked_for(stored(weights_file));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].header("range"), "bytes=100000-");
}

TEST_F(Download, StartsOverWhereARangeIsAnsweredWithTheWhole)
{
    leave_part(weights_file, weights.substr(0, 100000));
    hub.next(stored(weights_file), [this](const AskedRequest&, Answering& answering) { answering.whole(200, {}, weights); });
    bring();
    EXPECT_EQ(read(weights_file), weights);
}

TEST_F(Download, StartsOverWhereTheServerHasAnotherVersionByNow)
{
    leave_part(weights_file, std::string(100000, 'x'));
    write_file_atomically(folder() / (std::string(weights_file) + ".part.etag"), "\"of an older version\"");
    bring();
    EXPECT_EQ(read(weights_file), weights);
    const auto asked = hub.asked_for(stored(weights_file));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].header("if-range"), "\"of an older version\"");
}

TEST_F(Download, DoesNotAppendARangeThatBeginsElsewhere)
{
    leave_part(weights_file, weights.substr(0, 100000));
    hub.next(stored(weights_file), [this](const AskedRequest&, Answering& answering) {
        answering.whole(206, {{"Content-Range", "bytes 5-299999/300000"}}, weights.substr(5));
    });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    ASSERT_EQ(notes.size(), 1U);
    expect_part(notes[0], "cannot go on with model.safetensors where it stopped");
}

TEST_F(Download, AfterARefusedRangeItStartsOver)
{
    leave_part(weights_file, weights.substr(0, 100000));
    hub.next(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(416, {{"Content-Range", "bytes */9"}}, ""); });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    ASSERT_EQ(notes.size(), 1U);
    expect_part(notes[0], "The server 127.0.0.2 cannot go on with model.safetensors where it stopped. It is brought from its beginning.");
}

TEST_F(Download, AServerThatRefusesEveryRangeIsNamed)
{
    hub.always(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(416, {}, ""); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "127.0.0.2 did not give model.safetensors of google/gemma-tiny from its beginning either");
    expect_part(error.what(), "416");
}

TEST_F(Download, APartThatIsTooLongIsThrownAway)
{
    leave_part(weights_file, weights + "more");
    bring();
    EXPECT_EQ(read(weights_file), weights);
}

TEST_F(Download, ACutConnectionIsTakenUpWhereItBroke)
{
    for (int i = 0; i < 3; ++i)
        hub.next(stored(weights_file), [this](const AskedRequest& request, Answering& answering) {
            const std::string range = request.header("range");
            const std::size_t from = range.empty() ? 0 : std::stoul(range.substr(6));
            const std::string rest = weights.substr(from);
            answering.head(from ? 206 : 200, {{"Content-Length", std::to_string(rest.size())},
                                              {"Content-Range", "bytes " + std::to_string(from) + "-299999/300000"}});
            answering.body(rest.substr(0, 50000));
        });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    // Qt asks once more by itself where a connection ends before an answer has come: then there are fewer notes.
    ASSERT_FALSE(notes.empty());
    expect_part(notes[0], "The connection to 127.0.0.2 was cut (model.safetensors). Trying again in 1 s.");
    EXPECT_TRUE(hub.asked_for(stored(weights_file)).back().header("range").starts_with("bytes="));
}

TEST_F(Download, AConnectionThatIsCutAgainAndAgainEndsWithASentence)
{
    hub.always(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.head(200, {{"Content-Length", "300000"}}); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "Could not get model.safetensors of google/gemma-tiny: the connection to 127.0.0.2 was cut. Look at the network and the proxy");
    expect_part(error.what(), "What has come is kept");
}

TEST_F(Download, AShortBodyThatEndsProperlyIsNotTakenForTheWhole)
{
    hub.next(stored(weights_file), [this](const AskedRequest&, Answering& answering) { answering.whole(200, {}, weights.substr(0, 9)); });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    EXPECT_EQ(notes.size(), 1U);
}

TEST_F(Download, ASilentServerIsAskedAgainAndThenNamed)
{
    settings.patience.silence = 100ms;
    settings.patience.attempts = 2;
    hub.always(stored(weights_file), [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {{"Content-Length", "300000"}});
        for (int i = 0; i < 50 && !hub.is_ending(); ++i)
            std::this_thread::sleep_for(10ms);
    });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "127.0.0.2 sent nothing for too long");
    ASSERT_EQ(notes.size(), 1U);
    expect_part(notes[0], "127.0.0.2 sent nothing for too long (model.safetensors). Trying again");
}

TEST_F(Download, ASlowServerIsWaitedFor)
{
    hub.next(stored(weights_file), [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {{"Content-Length", "300000"}});
        answering.slowly(weights, 10000, 30ms);
    });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    EXPECT_TRUE(notes.empty());
}

TEST_F(Download, AServerThatAsksToWaitIsObeyed)
{
    hub.next(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(429, {{"Retry-After", "1"}}, ""); });
    const auto begin = std::chrono::steady_clock::now();
    bring();
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 1s);
    EXPECT_EQ(read(weights_file), weights);
    ASSERT_EQ(notes.size(), 1U);
    expect_part(notes[0], "127.0.0.2 answered with status 429 (model.safetensors). Trying again in 1 s.");
}

TEST_F(Download, AServerThatAsksToWaitTooLongEndsIt)
{
    hub.next(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(429, {{"Retry-After", "7200"}}, ""); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "The server 127.0.0.2 asks to wait 121 minutes before model.safetensors is asked for again.");
}

TEST_F(Download, AskedTooOftenForGoodEndsWithASentence)
{
    hub.always(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.whole(429, {}, ""); });
    expect_part(failure().what(), "it was asked too often (status 429). Wait some minutes, then try again.");
    EXPECT_EQ(hub.asked_for(stored(weights_file)).size(), 3U);
}

TEST_F(Download, AFaultOfTheServerIsTriedAgain)
{
    for (const int status : {500, 503, 408})
        hub.next(resolved("config.json"), [status](const AskedRequest&, Answering& answering) { answering.whole(status, {}, "oops"); });
    settings.patience.attempts = 4;
    bring();
    EXPECT_EQ(notes.size(), 3U);
    EXPECT_EQ(read("config.json"), R"({"model_type": "gemma"})");
}

TEST_F(Download, AFaultOfTheServerThatStaysIsNamed)
{
    hub.always(resolved("config.json"), [](const AskedRequest&, Answering& answering) { answering.whole(500, {}, "oops"); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "The server 127.0.0.1 did not give config.json of google/gemma-tiny: it has a fault of its own (status 500). Try again later.");
}

TEST_F(Download, AWrongChecksumIsBroughtAgainOnceAndThenNamed)
{
    hub.lie_about_checksum(weights_file);
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    expect_part(error.what(), "The bytes of model.safetensors do not have the checksum that Hugging Face states, twice.");
    EXPECT_EQ(hub.asked_for(stored(weights_file)).size(), 2U);
    EXPECT_FALSE(std::filesystem::exists(folder() / weights_file));
}

TEST_F(Download, BytesDamagedOnceAreBroughtAgain)
{
    std::string damaged = weights;
    damaged[1000] = static_cast<char>(damaged[1000] ^ 1);
    hub.next(stored(weights_file), [damaged](const AskedRequest&, Answering& answering) { answering.whole(200, {}, damaged); });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    ASSERT_EQ(notes.size(), 1U);
    expect_part(notes[0], "The bytes of model.safetensors do not have the checksum that Hugging Face states. It is brought once more.");
}

TEST_F(Download, ASmallFileIsCheckedByItsGitChecksum)
{
    hub.always(resolved("config.json"), [](const AskedRequest&, Answering& answering) { answering.whole(200, {}, R"({"model_type": "other"})"); });
    expect_part(failure().what(), "The bytes of config.json do not have the checksum");
}

TEST_F(Download, APageInPlaceOfAFileIsRefused)
{
    hub.always(resolved("config.json"), [](const AskedRequest&, Answering& answering) { answering.whole(200, {}, "<html>Please sign in to this network</html>"); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    expect_part(error.what(), "A proxy may have put a page of its own in its place.");
}

TEST_F(Download, MoreBytesThanAFileHasAreRefused)
{
    hub.always(stored(weights_file), [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {});
        answering.body(weights + "and more");
    });
    expect_part(failure().what(), "The server sent more of model.safetensors than its 300000 bytes");
}

TEST_F(Download, AModelLargerThanTheDiskIsNotBegun)
{
    hub.always("/api/models/google/gemma-tiny/tree/" + std::string(FakeHub::commit), [](const AskedRequest&, Answering& answering) {
        answering.whole(200, {}, R"([{"type":"file","path":"config.json","size":20,"oid":"x"},
            {"type":"file","path":"model.safetensors","size":900000000000000,"oid":"x"}])");
    });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::NoSpace);
    expect_part(error.what(), "google/gemma-tiny needs 900000001 MB and a little more. Free some space");
    EXPECT_TRUE(hub.asked_for("config.json").empty());
}

TEST_F(Download, AStoppedDownloadGoesOnLater)
{
    std::stop_source stop;
    hub.next(stored(weights_file), [this, &stop](const AskedRequest&, Answering& answering) {
        answering.head(200, {{"Content-Length", "300000"}});
        answering.body(weights.substr(0, 120000));
        std::this_thread::sleep_for(150ms);
        stop.request_stop();
        std::this_thread::sleep_for(150ms);
    });
    try {
        bring("hf:google/gemma-tiny", stop.get_token());
        ADD_FAILURE() << "not stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_EQ(std::filesystem::file_size(folder() / "model.safetensors.part"), 120000U);
    bring();
    EXPECT_EQ(read(weights_file), weights);
    EXPECT_EQ(hub.asked_for(stored(weights_file)).back().header("range"), "bytes=120000-");
}

TEST_F(Download, WhatIsThereIsNotAskedForAgain)
{
    bring();
    const std::size_t asked = hub.asked_of_hub().size() + hub.asked_of_storage().size();
    bring();
    EXPECT_EQ(hub.asked_of_hub().size() + hub.asked_of_storage().size(), asked);
}

TEST_F(Download, ARedirectInCirclesIsRefused)
{
    hub.always(resolved("config.json"), [this](const AskedRequest&, Answering& answering) {
        answering.whole(302, {{"Location", resolved("config.json")}}, "");
    });
    expect_part(failure().what(), "Hugging Face sent for config.json to an address that is not safe to follow, or round in circles.");
}

TEST_F(Download, ARedirectToAnotherKindOfAddressIsRefused)
{
    for (const char* target : {"file:///etc/passwd", "http://example.org/w", "ftp://127.0.0.2/w", "http://user@127.0.0.2/w"}) {
        hub.always(resolved("config.json"), [target](const AskedRequest&, Answering& answering) { answering.whole(302, {{"Location", target}}, ""); });
        expect_part(failure().what(), "not safe to follow");
    }
}

TEST_F(Download, AHubThatIsNotThereIsNamed)
{
    settings.hugging_face = "http://127.0.0.1:9";
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "Could not get the list of files of google/gemma-tiny: 127.0.0.1 could not be reached. Look at the network and the proxy");
}

TEST_F(Download, ALongListComesInPages)
{
    hub.list_in_pages_of(2);
    bring();
    EXPECT_EQ(read(weights_file), weights);
}

TEST_F(Download, APathThatLeavesTheFolderIsNeverWritten)
{
    hub.always("/api/models/google/gemma-tiny/tree/" + std::string(FakeHub::commit), [](const AskedRequest&, Answering& answering) {
        answering.whole(200, {}, R"([{"type":"file","path":"config.json","size":23,"oid":"x"},{"type":"file","path":"../LICENSE","size":1,"oid":"x"},
            {"type":"file","path":"/LICENSE","size":1,"oid":"x"},{"type":"file","path":"model.safetensors","size":300000,"oid":"x"}])");
    });
    EXPECT_EQ(bring().files.size(), 2U);
}

}
}
