#include "hub/file_choice.h"
#include "hub/hub_test.h"
#include "hub/transfer_meter.h"
#include "hub/web_address.h"
#include "support/expect_error.h"

#include <QNetworkProxy>
#include <QUrl>
#include <set>

namespace winnow {
namespace {

using test::expect_error;
using test::HubEnvironment;

TEST(ModelAddresses, AreReadAndWrittenBack)
{
    for (const char* text : {"hf:google/gemma-2b-it@main", "hf:google/gemma-2b-it@refs/pr/3", "kaggle:keras/gemma/keras/gemma_instruct_2b_en/2",
                             "kaggle:keras/gemma/keras/gemma_instruct_2b_en"})
        EXPECT_EQ(to_string(parse_model_address(text)), text);
    EXPECT_EQ(to_string(parse_model_address("hf:google/gemma-2b-it")), "hf:google/gemma-2b-it@main");
}

TEST(ModelAddresses, HoldNothingThatCouldLeaveAFolderOrAUrl)
{
    for (const char* text : {"hf:google", "hf:../etc", "hf:a/b/c", "hf:a/..", "hf:a/b@../../x", "hf:a/b@", "hf:a/b?c", "hf:a b/c", "hf:a/b#c", "kaggle:a/b/c",
                             "kaggle:a/b/c/d/latest", "kaggle:a/b/c/../2", "gemma-2b", "https://example.org/a/b", "hf:.a/b", "hf:a/-b",
                             "https://huggingface.co/a", "https://huggingface.co/a/..", "https://www.kaggle.com/models/a/b"})
        expect_error(ErrorKind::Usage, "is no model address", [&] { parse_model_address(text); });
}

TEST(ModelAddresses, AreReadFromThePageOfAModelInABrowser)
{
    EXPECT_EQ(to_string(parse_model_address("https://huggingface.co/google/gemma-2b-it/tree/main?x=1#y")), "hf:google/gemma-2b-it@main");
    EXPECT_EQ(to_string(parse_model_address("https://www.kaggle.com/models/keras/gemma/keras/gemma_2b_en/")), "kaggle:keras/gemma/keras/gemma_2b_en");
    EXPECT_EQ(to_string(parse_model_address("https://www.kaggle.com/models/keras/gemma/keras/gemma_2b_en/3")), "kaggle:keras/gemma/keras/gemma_2b_en/3");
}

TEST(ModelAddresses, LeadToThePageOfTheLicence)
{
    EXPECT_EQ(model_page(parse_model_address("hf:google/gemma-2b-it@main")), "https://huggingface.co/google/gemma-2b-it");
    EXPECT_EQ(model_page(parse_model_address("kaggle:keras/gemma/keras/gemma_2b_en/3")), "https://www.kaggle.com/models/keras/gemma/keras/gemma_2b_en");
}

TEST(RemotePaths, OnlyPlainNamesBelowTheFolderAreSafe)
{
    for (const char* path : {"config.json", "assets/tokenizer/vocabulary.spm", "model-00001-of-00002.safetensors"})
        EXPECT_TRUE(is_safe_path(path)) << path;
    for (const char* path : {"", "/etc/passwd", "../x", "a/../b", "a/./b", ".hidden", "a//b", "a/", "a b", "a\\b", "a\nb", "ü"})
        EXPECT_FALSE(is_safe_path(path)) << path;
}

RemoteModel model_with(const std::vector<std::string>& paths)
{
    RemoteModel model{parse_model_address("hf:google/gemma-tiny"), {}};
    for (const std::string& path : paths)
        model.files.push_back({path, 10, {}});
    return model;
}

std::set<std::string> chosen(const std::vector<std::string>& paths, const std::string& wanted = {})
{
    std::set<std::string> names;
    for (const RemoteFile& file : choose_files(model_with(paths), wanted))
        names.insert(file.path);
    return names;
}

TEST(FileChoice, TakesSafetensorsAndLeavesOtherFormats)
{
    EXPECT_EQ(chosen({"config.json", "model.safetensors", "pytorch_model.bin", "gemma.gguf", "tokenizer.model", "LICENSE", ".gitattributes", "onnx/model.onnx"}),
              (std::set<std::string>{"config.json", "model.safetensors", "tokenizer.model", "LICENSE"}));
}

TEST(FileChoice, TakesEveryShardWithItsIndex)
{
    EXPECT_EQ(chosen({"config.json", "model.safetensors.index.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "consolidated.safetensors"}),
              (std::set<std::string>{"config.json", "model.safetensors.index.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"}));
}

TEST(FileChoice, TakesAKerasPresetWithItsTokenizer)
{
    EXPECT_EQ(chosen({"config.json", "metadata.json", "model.weights.h5", "assets/tokenizer/vocabulary.spm", "tokenizer.json", "task.json"}),
              (std::set<std::string>{"config.json", "metadata.json", "model.weights.h5", "assets/tokenizer/vocabulary.spm", "tokenizer.json", "task.json"}));
    EXPECT_EQ(chosen({"config.json", "model.weights.json", "model_00000.weights.h5", "model_00001.weights.h5"}).size(), 4U);
}

TEST(FileChoice, TakesTheOneGgufFileOrTheOneThatIsNamed)
{
    EXPECT_EQ(chosen({"a-Q4.gguf", "README.md"}), (std::set<std::string>{"a-Q4.gguf", "README.md"}));
    EXPECT_EQ(chosen({"a-Q4.gguf", "a-Q8.gguf"}, "a-Q8.gguf"), (std::set<std::string>{"a-Q8.gguf"}));
    expect_error(ErrorKind::Usage, "has 2 GGUF files. Choose one of them with --file: a-Q4.gguf, a-Q8.gguf", [] { chosen({"a-Q4.gguf", "a-Q8.gguf"}); });
    expect_error(ErrorKind::NotFound, "has no GGUF file of the name b.gguf", [] { chosen({"a-Q4.gguf"}, "b.gguf"); });
}

TEST(FileChoice, OffersTheGgufFilesWhereOneMustBeChosen)
{
    EXPECT_EQ(files_to_choose_from(model_with({"a-Q4.gguf", "a-Q8.gguf", "README.md"})).size(), 2U);
    EXPECT_TRUE(files_to_choose_from(model_with({"a-Q4.gguf", "README.md"})).empty());
    EXPECT_TRUE(files_to_choose_from(model_with({"a-Q4.gguf", "a-Q8.gguf", "model.safetensors", "config.json"})).empty());
}

TEST(FileChoice, ARepositoryWithoutWeightsIsRefused)
{
    expect_error(ErrorKind::NotFound, "has no weights that Winnow can read", [] { chosen({"config.json", "pytorch_model.bin"}); });
    expect_error(ErrorKind::NotFound, "no config.json", [] { chosen({"model.safetensors"}); });
}

TEST(TransferMeters, TellTheSpeedOfTheLastSecondsAndTheRest)
{
    TransferMeter meter;
    const TransferMeter::Clock::time_point begin;
    EXPECT_LT(meter.seconds_left(100), 0);
    for (int second = 0; second <= 20; ++second)
        meter.note(second < 10 ? 0 : (second - 10) * 1000, begin + std::chrono::seconds(second));
    EXPECT_NEAR(meter.bytes_per_second(), 1000, 1);
    EXPECT_NEAR(meter.seconds_left(30000), 20, 0.1);
    EXPECT_LT(meter.seconds_left(-1), 0);
    meter.note(0, begin + std::chrono::seconds(21)); // it started over
    EXPECT_EQ(meter.bytes_per_second(), 0);
}

TEST(Redirects, AreFollowedToSafeAddressesAlone)
{
    const QUrl hub("https://huggingface.co/a");
    EXPECT_TRUE(may_follow(hub, QUrl("https://cdn-lfs.hf.co/b")));
    EXPECT_FALSE(may_follow(hub, QUrl("http://cdn-lfs.hf.co/b")));
    EXPECT_FALSE(may_follow(hub, QUrl("http://127.0.0.1/b")));
    EXPECT_FALSE(may_follow(hub, QUrl("https://user@cdn-lfs.hf.co/b")));
    EXPECT_FALSE(may_follow(hub, QUrl("file:///b")));
    EXPECT_TRUE(may_follow(QUrl("http://127.0.0.1:1/a"), QUrl("http://127.0.0.2:2/b")));
    EXPECT_TRUE(same_origin(hub, QUrl("https://huggingface.co:443/other")));
    EXPECT_FALSE(same_origin(hub, QUrl("https://huggingface.co:444/other")));
    EXPECT_FALSE(same_origin(hub, QUrl("https://cdn.huggingface.co/other")));
}

class HubSettingsTest : public HubEnvironment {};

TEST_F(HubSettingsTest, ComeFromTheEnvironmentBeforeTheFile)
{
    HubSettings own;
    own.hugging_face = "https://mirror.example.org/";
    own.proxy = "http://ada:secret@proxy.example.org:3128";
    save_hub_settings(own);
    EXPECT_EQ(hub_settings().hugging_face, "https://mirror.example.org");
    EXPECT_EQ(hub_settings().proxy, own.proxy);
    ::setenv("HF_ENDPOINT", "https://other.example.org", 1);
    ::setenv("https_proxy", "socks5://127.0.0.1:1080", 1);
    EXPECT_EQ(hub_settings().hugging_face, "https://other.example.org");
    EXPECT_EQ(hub_settings().proxy, "socks5://127.0.0.1:1080");
    EXPECT_EQ(hub_settings().kaggle, "https://www.kaggle.com");
    EXPECT_EQ(saved_hub_settings().hugging_face, "https://mirror.example.org");
    EXPECT_EQ(saved_hub_settings().proxy, own.proxy);
}

TEST_F(HubSettingsTest, ThatMayHoldAPasswordAreForTheirUserAlone)
{
    save_hub_settings({});
    const auto file = config_folder() / "hubs.json";
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(std::filesystem::status(config_folder()).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(HubSettingsTest, AnEndpointThatWouldSendTokensInTheClearIsRefused)
{
    for (const char* endpoint : {"http://huggingface.co", "huggingface.co", "ftp://huggingface.co", "https://user@huggingface.co", "https://", "https://a/?b"}) {
        ::setenv("HF_ENDPOINT", endpoint, 1);
        expect_error(ErrorKind::Usage, "must be an https address", [] { hub_settings(); });
    }
    ::setenv("HF_ENDPOINT", "http://127.0.0.1:8000", 1);
    EXPECT_EQ(hub_settings().hugging_face, "http://127.0.0.1:8000");
}

TEST_F(HubSettingsTest, AProxyThatIsNoneIsRefusedWithoutShowingIt)
{
    ::setenv("WINNOW_PROXY", "mailto:ada:secret@host", 1);
    expect_error(ErrorKind::Usage, "The proxy must be an address such as", [] { hub_settings(); });
    try {
        hub_settings();
    } catch (const Error& error) {
        EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos);
    }
}

TEST_F(HubSettingsTest, TheProxyIsLeftOutForNamedHosts)
{
    HubSettings settings;
    settings.proxy = "http://ada:secret@proxy.example.org:3128";
    settings.no_proxy = "localhost, .example.net";
    const QNetworkProxy proxy = proxy_for(settings, QUrl("https://huggingface.co/a"));
    EXPECT_EQ(proxy.hostName(), "proxy.example.org");
    EXPECT_EQ(proxy.port(), 3128);
    EXPECT_EQ(proxy.password(), "secret");
    EXPECT_EQ(proxy_for(settings, QUrl("https://hub.example.net/a")).type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(proxy_for(settings, QUrl("https://example.net/a")).type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(proxy_for(settings, QUrl("https://badexample.net/a")).hostName(), "proxy.example.org");
}

}
}
