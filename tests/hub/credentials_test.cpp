#include "hub/credentials.h"
#include "hub/hub_test.h"
#include "hub/token_store.h"
#include "support/expect_error.h"

#include <fstream>

namespace winnow {
namespace {

using test::expect_error;
using test::HubEnvironment;

class CredentialsTest : public HubEnvironment {
protected:
    std::string write(const std::string& path, const std::string& text)
    {
        const auto whole = m_folder.path() / path;
        std::filesystem::create_directories(whole.parent_path());
        std::ofstream(whole) << text;
        return whole.string();
    }

    static std::string found(Hub hub)
    {
        const auto credential = find_credential(hub);
        return credential ? credential->authorization : "none";
    }
};

TEST_F(CredentialsTest, NobodyIsSignedInAtFirst)
{
    EXPECT_EQ(found(Hub::HuggingFace), "none");
    EXPECT_EQ(found(Hub::Kaggle), "none");
}

TEST_F(CredentialsTest, HuggingFacesAreFoundWhereItsToolsKeepThem)
{
    write(".cache/huggingface/token", "hf_default\n");
    EXPECT_EQ(found(Hub::HuggingFace), "Bearer hf_default");
    write("home/token", "hf_home");
    ::setenv("HF_HOME", (m_folder.path() / "home").c_str(), 1);
    EXPECT_EQ(found(Hub::HuggingFace), "Bearer hf_home");
    ::setenv("HF_TOKEN_PATH", write("elsewhere", " hf_path ").c_str(), 1);
    EXPECT_EQ(found(Hub::HuggingFace), "Bearer hf_path");
    ::setenv("HF_TOKEN", "hf_variable", 1);
    EXPECT_EQ(found(Hub::HuggingFace), "Bearer hf_variable");
    EXPECT_EQ(find_credential(Hub::HuggingFace)->found_in, "HF_TOKEN");
}

TEST_F(CredentialsTest, KagglesAreFoundWhereItsToolsKeepThem)
{
    write(".kaggle/kaggle.json", R"({"username": "ada", "key": "file"})");
    EXPECT_EQ(found(Hub::Kaggle), "Basic YWRhOmZpbGU=");
    write("kaggle/kaggle.json", R"({"username": "ada", "key": "dir"})");
    ::setenv("KAGGLE_CONFIG_DIR", (m_folder.path() / "kaggle").c_str(), 1);
    EXPECT_EQ(found(Hub::Kaggle), "Basic YWRhOmRpcg==");
    ::setenv("KAGGLE_USERNAME", "ada", 1);
    EXPECT_EQ(found(Hub::Kaggle), "Basic YWRhOmRpcg==");
    ::setenv("KAGGLE_KEY", "key", 1);
    EXPECT_EQ(found(Hub::Kaggle), "Basic YWRhOmtleQ==");
    write(".kaggle/access_token", "KGAT_file\n");
    EXPECT_EQ(found(Hub::Kaggle), "Bearer KGAT_file");
    ::setenv("KAGGLE_API_TOKEN", "KGAT_variable", 1);
    EXPECT_EQ(found(Hub::Kaggle), "Bearer KGAT_variable");
}

TEST_F(CredentialsTest, ADamagedKaggleFileIsNamed)
{
    write(".kaggle/kaggle.json", R"({"username": "ada"})");
    expect_error(ErrorKind::Damaged, "kaggle.json", [] { find_credential(Hub::Kaggle); });
}

TEST_F(CredentialsTest, WithoutAKeyringATokenIsKeptInAFileForItsUserAlone)
{
    const std::string place = keep_token(Hub::HuggingFace, "hf_kept");
    keep_token(Hub::Kaggle, "KGAT_kept");
    EXPECT_EQ(place, (config_folder() / "tokens.json").string());
    EXPECT_EQ(std::filesystem::status(place).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(found(Hub::HuggingFace), "Bearer hf_kept");
    EXPECT_EQ(find_credential(Hub::Kaggle)->found_in, place);
    forget_token(Hub::HuggingFace);
    EXPECT_EQ(found(Hub::HuggingFace), "none");
    EXPECT_EQ(found(Hub::Kaggle), "Bearer KGAT_kept");
}

TEST_F(CredentialsTest, WhatWouldEndTheHeaderIsNoToken)
{
    for (const char* token : {"", "hf a", "hf\r\nHost: x", "hf\x80"})
        expect_error(ErrorKind::Usage, "cannot be a token", [&] { keep_token(Hub::HuggingFace, token); });
    ::setenv("HF_TOKEN", "two words", 1);
    expect_error(ErrorKind::Usage, "What stands in HF_TOKEN cannot be a token", [] { find_credential(Hub::HuggingFace); });
}

}
}
