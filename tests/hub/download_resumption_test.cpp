#include "hub/download_test.h"

#include <chrono>
#include <stop_token>
#include <thread>

namespace winnow {
namespace {

using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::Download;
using test::expect_part;
using test::weights_file;

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

}
}
