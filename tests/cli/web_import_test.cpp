#include "cli_test.h"
#include "hub/fake_hub.h"

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;
using test::FakeHub;

class WebImportTest : public CliTest {
protected:
    WebImportTest()
    {
        ::setenv("NO_PROXY", "*", 1);
        ::setenv("HF_TOKEN", "hf_secret", 1);
        web.always("/c.csv", [](const AskedRequest& request, Answering& answering) { FakeHub::give(request, answering, comments_csv(40) + "z,,Fine,t9\n", {}); });
        succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    }
    ~WebImportTest() override { ::unsetenv("HF_TOKEN"); }

    test::FakeHub web;
};

TEST_F(WebImportTest, TakesATableOfTheWebAndKeepsWhatItRefusedBesideTheProject)
{
    const auto json = succeed({"import", "p.winnow", web.url() + "/c.csv", "--json"}).json();
    EXPECT_EQ(json.at("imported"), 40);
    EXPECT_NE(read("p-c-refused.csv"), "");
    for (const AskedRequest& request : web.asked_of_hub())
        EXPECT_EQ(request.header("authorization"), "");
}

TEST_F(WebImportTest, SaysWhatFailed)
{
    expect_part(fail({"import", "p.winnow", web.url() + "/none.csv"}, ExitCode::NotFound), "There is nothing at " + web.url() + "/none.csv");
    expect_part(fail({"import", "p.winnow", "http://example.org/c.csv"}, ExitCode::Usage), "must begin with https://");
}

}
}
