#include "hub/hub_test.h"

namespace winnow {
namespace {

using test::AskedRequest;
using test::expect_part;
using test::HubTest;

constexpr const char* address = "kaggle:keras/gemma/keras/tiny";

class KaggleDownload : public HubTest {
protected:
    KaggleDownload()
    {
        hub.add("metadata.json", "{}");
        hub.add("assets/tokenizer/vocabulary.spm", "pieces");
        add_weights("model.weights.h5");
    }
};

TEST_F(KaggleDownload, BringsTheLatestVersionOfAKerasPreset)
{
    const DownloadPlan plan = bring(address);
    EXPECT_EQ(plan.address.version, "3");
    EXPECT_EQ(read("assets/tokenizer/vocabulary.spm"), "pieces");
    EXPECT_EQ(read("model.weights.h5"), weights);
    EXPECT_FALSE(hub.asked_for("/get").empty());
}

TEST_F(KaggleDownload, AGivenVersionIsNotLookedFor)
{
    bring("kaggle:keras/gemma/keras/tiny/3");
    EXPECT_TRUE(hub.asked_for("/get").empty());
    EXPECT_EQ(read("model.weights.h5"), weights);
}

TEST_F(KaggleDownload, TheStorageNeverSeesNameAndKey)
{
    ::setenv("KAGGLE_USERNAME", "ada", 1);
    ::setenv("KAGGLE_KEY", "secret", 1);
    bring(address);
    ASSERT_FALSE(hub.asked_of_storage().empty());
    for (const AskedRequest& request : hub.asked_of_storage())
        EXPECT_EQ(request.header("authorization"), "");
    for (const AskedRequest& request : hub.asked_of_hub())
        EXPECT_EQ(request.header("authorization"), "Basic YWRhOnNlY3JldA==");
}

TEST_F(KaggleDownload, TheChecksumOfTheStorageIsKept)
{
    const DownloadPlan plan = bring(address);
    for (const RemoteFile& each : plan.files)
        EXPECT_EQ(static_cast<int>(each.checksum.kind), static_cast<int>(Checksum::Kind::Md5)) << each.path;
    EXPECT_EQ(read_plan(folder() / plan_file).files.back().checksum.value, plan.files.back().checksum.value);
}

TEST_F(KaggleDownload, AWrongChecksumIsNamed)
{
    hub.lie_about_checksum("model.weights.h5");
    const AdvisedError error = failure(address);
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    expect_part(error.what(), "The bytes of model.weights.h5 do not have the checksum that Kaggle states, twice.");
}

TEST_F(KaggleDownload, SizesThatTheListDoesNotGiveAreLearnt)
{
    hub.hide_sizes();
    hub.list_in_pages_of(2);
    const DownloadPlan plan = bring(address);
    EXPECT_GT(plan.total_bytes(), static_cast<std::int64_t>(weights.size()));
    EXPECT_EQ(last.total_bytes, plan.total_bytes());
    EXPECT_EQ(read("model.weights.h5"), weights);
}

}
}
