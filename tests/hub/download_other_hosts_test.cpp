#include "hub/download_test.h"

#include <cstdlib>

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;
using test::Download;
using test::expect_part;
using test::FakeHub;
using test::weights_file;

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

TEST_F(Download, ARedirectInCirclesIsRefused)
{
    hub.always(resolved("config.json"), [this](const AskedRequest&, Answering& answering) {
        answering.whole(302, {{"Location", resolved("config.json")}}, "");
    });
    expect_part(failure().what(), "Hugging Face redirects config.json to an address that is not safe to follow, or round in circles.");
}

TEST_F(Download, ARedirectToAnotherKindOfAddressIsRefused)
{
    for (const char* target : {"file:///etc/passwd", "http://example.org/w", "ftp://127.0.0.2/w", "http://user@127.0.0.2/w"}) {
        hub.always(resolved("config.json"), [target](const AskedRequest&, Answering& answering) { answering.whole(302, {{"Location", target}}, ""); });
        expect_part(failure().what(), "not safe to follow");
    }
}

}
}
