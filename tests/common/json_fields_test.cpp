#include "common/json_fields.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using test::expect_error;

TEST(ParseJson, RefusesWhatIsNotJsonWithoutQuotingIt)
{
    for (const std::string text : {"", "{", "nul", "{\"a\":1}x", "{\"a\":1,}", "\"\xff\"", "\"\\ud800\"", "[1,2"})
        expect_error(ErrorKind::Damaged, "Line 3 is not JSON (at byte ", [&] { parse_json(text, "Line 3"); });
    try {
        parse_json("{\"text\":\"a secret\" oops", "Line 3");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos);
    }
}

TEST(ParseJson, BoundsTheDepth)
{
    EXPECT_NO_THROW(parse_json(std::string(10, '[') + std::string(10, ']'), "It"));
    expect_error(ErrorKind::Damaged, "nested deeper than 16", [&] { parse_json(std::string(17, '[') + std::string(17, ']'), "It"); });
    expect_error(ErrorKind::Damaged, "It", [&] { parse_json(std::string(1000000, '['), "It"); });
}

TEST(ParseJson, RefusesTheSameFieldTwice)
{
    expect_error(ErrorKind::Damaged, "same field twice", [] { parse_json(R"({"a":1,"b":{"a":1,"a":2}})", "It"); });
    EXPECT_NO_THROW(parse_json(R"({"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]})", "It"));
}

TEST(ParseJson, RefusesNumbersBeyondDoubles)
{
    expect_error(ErrorKind::Damaged, "out of range", [] { parse_json("[1e999]", "It"); });
}

TEST(JsonFields, NamesTheFieldThatIsWrong)
{
    const nlohmann::json json = parse_json(R"({"t":1,"n":"x","i":1.5,"b":0,"l":[1,"a"],"big":9223372036854775808,"small":7})", "It");
    JsonFields fields(json, "It");
    expect_error(ErrorKind::Damaged, "It: the field \"gone\" is missing", [&] { fields.text("gone"); });
    expect_error(ErrorKind::Damaged, "\"t\" is not a text", [&] { fields.text("t"); });
    expect_error(ErrorKind::Damaged, "\"n\" is not a number", [&] { fields.number("n"); });
    expect_error(ErrorKind::Damaged, "\"i\" is not a whole number", [&] { fields.integer("i"); });
    expect_error(ErrorKind::Damaged, "\"big\" is not a whole number", [&] { fields.integer("big"); });
    expect_error(ErrorKind::Damaged, "\"small\" is not from 1 to 5", [&] { fields.integer("small", 1, 5); });
    expect_error(ErrorKind::Damaged, "\"b\" is neither true nor false", [&] { fields.truth("b"); });
    expect_error(ErrorKind::Damaged, "\"l\" is not a list of texts", [&] { fields.texts("l"); });
    expect_error(ErrorKind::Damaged, "\"l\" is not a list of numbers", [&] { fields.numbers("l"); });
    expect_error(ErrorKind::Damaged, "\"l\" is not a list of whole numbers", [&] { fields.integers("l"); });
    expect_error(ErrorKind::Damaged, "\"t\" is not a list", [&] { fields.array("t"); });
    EXPECT_EQ(fields.optional_number("nothing"), std::nullopt);
    EXPECT_EQ(fields.optional_number("small"), 7.0);
    expect_error(ErrorKind::Damaged, "\"n\" is not a number", [&] { fields.optional_number("n"); });
}

TEST(JsonFields, CountsTheFieldsNobodyAskedFor)
{
    const nlohmann::json json = parse_json(R"({"a":1,"b":2,"c":3})", "It");
    JsonFields fields(json, "It");
    fields.integer("a");
    expect_error(ErrorKind::Damaged, "2 fields that", [&] { fields.refuse_unknown(); });
    fields.integer("b");
    expect_error(ErrorKind::Damaged, "1 field that", [&] { fields.refuse_unknown(); });
    fields.integer("c");
    EXPECT_NO_THROW(fields.refuse_unknown());
    expect_error(ErrorKind::Damaged, "It is not a JSON object", [] { JsonFields(nlohmann::json::array(), "It"); });
}

TEST(JsonLine, RefusesTextThatIsNotUtf8)
{
    expect_error(ErrorKind::BadInput, "A comment holds text that is not valid UTF-8",
                 [] { json_line({{"text", "\xff"}}, "A comment"); });
    EXPECT_EQ(json_line({{"b", 1}, {"a", "x\ny"}}, "It"), R"({"b":1,"a":"x\ny"})");
}

}
}
