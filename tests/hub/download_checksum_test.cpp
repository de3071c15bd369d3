#include "hub/download_test.h"

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;
using test::Download;
using test::expect_part;
using test::weights_file;

TEST_F(Download, AShortBodyThatEndsProperlyIsNotTakenForTheWhole)
{
    hub.next(stored(weights_file), [this](const AskedRequest&, Answering& answering) { answering.whole(200, {}, weights.substr(0, 9)); });
    bring();
    EXPECT_EQ(read(weights_file), weights);
    EXPECT_EQ(notes.size(), 1U);
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

}
}
