#include "hub/hub_test.h"

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;
using test::expect_part;
using test::FakeHub;
using test::HubTest;

constexpr const char* kaggle = "kaggle:keras/gemma/keras/tiny";
const std::string kaggle_path = "/api/v1/models/keras/gemma/keras/tiny";

class Refusal : public HubTest {
protected:
    Refusal() { add_weights("model.safetensors"); }

    void answer(const std::string& path, int status, const std::map<std::string, std::string>& headers, const std::string& body = "")
    {
        hub.always(path, [=](const AskedRequest&, Answering& answering) { answering.whole(status, headers, body); });
    }

    void refuse_config(int status, const std::string& message)
    {
        answer(resolved("config.json"), status, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", message}});
    }
};

void expect_advice(const AdvisedError& error, Remedy remedy, const std::string& page)
{
    EXPECT_EQ(error.kind(), ErrorKind::Denied) << error.what();
    EXPECT_EQ(static_cast<int>(error.advice().remedy), static_cast<int>(remedy)) << error.what();
    EXPECT_EQ(error.advice().page, page);
    expect_part(error.what(), page);
}

TEST_F(Refusal, WithoutATokenAGatedModelSaysWhereOneIsMade)
{
    hub.require_token("hf_right");
    const AdvisedError error = failure();
    expect_advice(error, Remedy::SignIn, "https://huggingface.co/settings/tokens");
    expect_part(error.what(), "Hugging Face gives google/gemma-tiny only to people who are signed in, or has no model of this name.");
}

TEST_F(Refusal, AWrongTokenIsNamedByItsPlaceAndNotShown)
{
    ::setenv("HF_TOKEN", "hf_wrong", 1);
    hub.require_token("hf_right");
    const AdvisedError error = failure();
    expect_advice(error, Remedy::SignIn, "https://huggingface.co/settings/tokens");
    expect_part(error.what(), "Hugging Face does not accept the token found in HF_TOKEN");
    EXPECT_EQ(std::string(error.what()).find("hf_wrong"), std::string::npos);
}

TEST_F(Refusal, ALicenceThatWasNotAcceptedLeadsToItsPage)
{
    refuse_config(403, "Access to model google/gemma-tiny is restricted and you are not in the authorized list. Visit https://huggingface.co/google/gemma-tiny to ask for access.");
    const AdvisedError error = failure();
    expect_advice(error, Remedy::AcceptLicence, "https://huggingface.co/google/gemma-tiny");
    expect_part(error.what(), "The licence of google/gemma-tiny was not accepted yet by your account at Hugging Face. Accept it on");
}

TEST_F(Refusal, APendingReviewIsWaitedFor)
{
    refuse_config(403, "Your request to access model google/gemma-tiny is awaiting a review from the repo authors.");
    const AdvisedError error = failure();
    expect_advice(error, Remedy::AwaitReview, "https://huggingface.co/google/gemma-tiny");
    expect_part(error.what(), "Your request for google/gemma-tiny waits for an answer of its owners.");
}

TEST_F(Refusal, ARejectedRequestIsSaid)
{
    refuse_config(403, "Your request to access model google/gemma-tiny has been rejected by the repo's authors.");
    expect_part(failure().what(), "The owners of google/gemma-tiny refused your request for it.");
}

TEST_F(Refusal, ATokenWithoutThePermissionIsSaid)
{
    answer(resolved("config.json"), 403, {{"X-Error-Message", "Please enable access to public gated repositories in your fine-grained token settings"}});
    const AdvisedError error = failure();
    expect_advice(error, Remedy::SignIn, "https://huggingface.co/settings/tokens");
    expect_part(error.what(), "A fine-grained token needs the permission to read gated repositories");
}

TEST_F(Refusal, ARefusalIsNeverTriedAgain)
{
    refuse_config(403, "not in the authorized list");
    failure();
    EXPECT_EQ(hub.asked_for("config.json").size(), 1U);
}

TEST_F(Refusal, AModelThatIsNotThereIsNamed)
{
    const AdvisedError error = failure("hf:google/gemma-none");
    EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    expect_part(error.what(), "Hugging Face has no model hf:google/gemma-none@main. Look at its name on https://huggingface.co/google/gemma-none");
}

TEST_F(Refusal, ARevisionThatIsNotThereIsNamed)
{
    answer("/api/models/google/gemma-tiny/revision/old", 404, {{"X-Error-Code", "RevisionNotFound"}});
    const AdvisedError error = failure("hf:google/gemma-tiny@old");
    EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    expect_part(error.what(), "The model google/gemma-tiny has no revision old. Its branches and tags are on https://huggingface.co/google/gemma-tiny/tree/main");
}

TEST_F(Refusal, AFileThatHasGoneIsNamed)
{
    answer(resolved("config.json"), 404, {{"X-Error-Code", "EntryNotFound"}});
    const AdvisedError error = failure();
    EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    expect_part(error.what(), "The model google/gemma-tiny has no file config.json any more.");
}

TEST_F(Refusal, AListThatIsNoListIsRefused)
{
    for (const char* text : {"<html>", "{}", "[1]", R"({"sha":"../../x"})", R"({"sha":7})"}) {
        answer("/api/models/google/gemma-tiny/revision/main", 200, {}, text);
        const AdvisedError error = failure();
        EXPECT_EQ(error.kind(), ErrorKind::Damaged);
        expect_part(error.what(), "Hugging Face answered for google/gemma-tiny with something that is no list of files.");
    }
}

TEST_F(Refusal, KaggleWantsItsTermsAccepted)
{
    answer(kaggle_path + "/3/download/config.json", 403, {}, R"({"code":403,"message":"User has not consented to terms of use."})");
    const AdvisedError error = failure(kaggle);
    expect_advice(error, Remedy::AcceptLicence, "https://www.kaggle.com/models/keras/gemma/keras/tiny");
    expect_part(error.what(), "The licence of keras/gemma/keras/tiny was not accepted yet by your account at Kaggle.");
}

TEST_F(Refusal, KaggleWithoutATokenSaysWhereOneIsMade)
{
    answer(kaggle_path + "/get", 401, {}, R"({"code":401,"message":"Unauthenticated"})");
    const AdvisedError error = failure(kaggle);
    expect_advice(error, Remedy::SignIn, "https://www.kaggle.com/settings");
    expect_part(error.what(), "Make a token on https://www.kaggle.com/settings and give it to Winnow.");
}

TEST_F(Refusal, KagglesOtherRefusalCanMeanThatNothingIsThere)
{
    ::setenv("KAGGLE_USERNAME", "ada", 1);
    ::setenv("KAGGLE_KEY", "key", 1);
    answer(kaggle_path + "/get", 403, {}, R"({"code":403,"message":"Permission 'models.get' was denied"})");
    const AdvisedError error = failure(kaggle);
    expect_part(error.what(), "Kaggle refuses the list of files of keras/gemma/keras/tiny: there is no such model, or it is not open to your account.");
    expect_part(error.what(), "Permission 'models.get' was denied");
}

TEST_F(Refusal, KaggleHasNoSuchModel)
{
    const AdvisedError error = failure("kaggle:keras/gemma/keras/none");
    EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    expect_part(error.what(), "Kaggle has no model kaggle:keras/gemma/keras/none.");
}

}
}
