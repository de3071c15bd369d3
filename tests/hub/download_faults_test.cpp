#include "hub/download_test.h"

#include <chrono>
#include <thread>

namespace winnow {
namespace {

using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::Download;
using test::expect_part;
using test::weights_file;

TEST_F(Download, AConnectionThatIsCutAgainAndAgainEndsWithASentence)
{
    hub.always(stored(weights_file), [](const AskedRequest&, Answering& answering) { answering.head(200, {{"Content-Length", "300000"}}); });
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "Could not get model.safetensors of google/gemma-tiny: the connection to 127.0.0.2 was cut. Look at the network and the proxy");
    expect_part(error.what(), "What has come is kept");
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

TEST_F(Download, AHubThatIsNotThereIsNamed)
{
    settings.hugging_face = "http://127.0.0.1:9";
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::Network);
    expect_part(error.what(), "Could not get the list of files of google/gemma-tiny: 127.0.0.1 could not be reached. Look at the network and the proxy");
}

}
}
