#include "protocol/serving.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;

TEST(Requests, AreReadBackAsWritten)
{
    const ServingRequest request{7, "first\nline \"quoted\" \xe0\xa4\xb9", WordEffects::ByLeavingOut};
    const std::string line = request_line(request);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const ServingRequest read = parse_request(line);
    EXPECT_EQ(read.id, 7);
    EXPECT_EQ(read.text, request.text);
    EXPECT_EQ(static_cast<int>(read.effects), static_cast<int>(WordEffects::ByLeavingOut));
    EXPECT_EQ(request_line({1, "a", WordEffects::None}), R"({"id":1,"text":"a","effects":false})");
}

TEST(Requests, WhatCannotBeSentIsRefused)
{
    expect_error(ErrorKind::BadInput, "not valid UTF-8", [] { request_line({1, "\xff", WordEffects::None}); });
    expect_error(ErrorKind::BadInput, "longer than", [] { request_line({1, std::string(longest_request, 'a'), WordEffects::None}); });
}

TEST(Requests, BadOnesAreRefusedAndNeverQuoted)
{
    for (const std::string line : {"", "a secret", R"({"id":1,"text":"a secret","effects":false)", R"(["a secret"])",
                                   R"({"text":"a secret","effects":false})", R"({"id":"a secret","text":"","effects":false})",
                                   R"({"id":1,"text":2,"effects":false})", R"({"id":1,"text":"a secret"})",
                                   R"({"id":1,"text":"a secret","effects":false,"a secret":1})",
                                   "{\"id\":1,\"text\":\"a secret\xff\",\"effects\":false}"}) {
        try {
            parse_request(line);
            ADD_FAILURE() << line;
        } catch (const Error& error) {
            EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::BadInput));
            EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos) << error.what();
        }
    }
    expect_error(ErrorKind::BadInput, "longer than", [] { parse_request(std::string(longest_request + 1, ' ')); });
}

TEST(Requests, TheIdOfARefusedOneIsFoundWhereItIsThere)
{
    EXPECT_EQ(id_of_refused(R"({"id":5,"text":3})"), 5);
    EXPECT_EQ(id_of_refused(R"({"id":"5"})"), std::nullopt);
    EXPECT_EQ(id_of_refused("nothing"), std::nullopt);
    EXPECT_EQ(id_of_refused(std::string(longest_request + 1, ' ')), std::nullopt);
}

}
}
