#include "hub/download_test.h"

#include <algorithm>

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;
using test::Download;
using test::expect_part;
using test::FakeHub;
using test::weights_file;

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

TEST_F(Download, WhatIsThereIsNotAskedForAgain)
{
    bring();
    const std::size_t asked = hub.asked_of_hub().size() + hub.asked_of_storage().size();
    bring();
    EXPECT_EQ(hub.asked_of_hub().size() + hub.asked_of_storage().size(), asked);
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
