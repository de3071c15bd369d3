#include "protocol/event.h"
#include "protocol/exit_code.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace winnow {
namespace {

using test::expect_error;

const std::vector<Event>& every_event()
{
    static const std::vector<Event> events = {
        Started{"cuda:0", 1600, 12},
        Progress{"training", 3, 1600, 61.5, 0.25},
        Progress{"loading", 0, 0, -1, std::nullopt},
        EpochEnded{2, 0.5, 0.625, 0.75},
        EpochEnded{1, 0.5, std::nullopt, std::nullopt},
        CheckpointWritten{800},
        Stopping{},
        Ready{"mps"},
        Answered{7, {0.25, 0.75}, true, {{0, 4, 0.5}, {5, 9, -0.125}}},
        Answered{8, {1, 0}, false, {}},
        RequestSkipped{9},
        RequestRefused{10, "The request makes no sense."},
        RequestRefused{std::nullopt, "The request is not JSON (at byte 1)."},
        Downloading{10, 30, 1.5, 13.25, {{"config.json", 4, 4, FileTransfer::State::Done}, {"a/b.h5", 6, -1, FileTransfer::State::Transferring}}},
        Downloading{},
        Notice{"The connection was cut."},
        Finished{},
        CancelledByOwner{},
        Failed{"no_memory", "Not enough memory.\nClose \"other\" programs.", {}},
        Failed{"denied", "The licence was not accepted.", {Remedy::AcceptLicence, "https://huggingface.co/google/gemma-2b-it"}},
    };
    return events;
}

TEST(Events, TheLineBeginsWithVersionNumberAndName)
{
    EXPECT_EQ(event_line(Finished{}, 7), R"({"v":1,"seq":7,"event":"finished"})");
    EXPECT_EQ(event_line(Progress{"training", 3, 10, -1, 0.5}, 0),
              R"({"v":1,"seq":0,"event":"progress","phase":"training","step":3,"total_steps":10,"loss":0.5})");
}

TEST(Events, AreReadBackAsWritten)
{
    std::int64_t sequence = 0;
    for (const Event& event : every_event()) {
        const std::string line = event_line(event, sequence);
        EXPECT_EQ(line.find('\n'), std::string::npos);
        const NumberedEvent read = parse_numbered_event(line);
        EXPECT_EQ(read.sequence, sequence++);
        EXPECT_EQ(event_line(read.event, read.sequence), line);
        EXPECT_EQ(read.event.index(), event.index());
    }
}

TEST(Events, AnAdviceIsReadBack)
{
    const Failed failed{"denied", "No.", {Remedy::AwaitReview, "https://huggingface.co/a/b"}};
    const Advice advice = std::get<Failed>(parse_event(event_line(failed, 0))).advice;
    EXPECT_EQ(advice.remedy, Remedy::AwaitReview);
    EXPECT_EQ(advice.page, "https://huggingface.co/a/b");
    expect_error(ErrorKind::Damaged, "remedy",
                 [] { parse_event(R"({"v":1,"seq":0,"event":"failed","kind":"denied","sentence":"","advice":{"remedy":"pray","page":""}})"); });
}

TEST(Events, FiguresThatAreNoNumbersAreLeftOut)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(std::get<Progress>(parse_event(event_line(Progress{"training", 1, 2, nan, nan}, 0))).loss);
    EXPECT_FALSE(std::get<EpochEnded>(parse_event(event_line(EpochEnded{1, 1, nan, nan}, 0))).validation_auc);
    expect_error(ErrorKind::Internal, "training loss", [&] { event_line(EpochEnded{1, nan, 1, 1}, 0); });
    expect_error(ErrorKind::Internal, "score", [&] { event_line(Answered{1, {nan, 1}, false, {}}, 0); });
    expect_error(ErrorKind::Internal, "score", [&] { event_line(Answered{1, {0, 1}, false, {{0, 1, nan}}}, 0); });
}

TEST(Events, ASentenceNeverBreaksTheLineWhateverItsBytes)
{
    const Event event = parse_event(event_line(Failed{"damaged", "Could not read \"/a/\xff\n\0b\""}, 0));
    EXPECT_NE(std::get<Failed>(event).sentence.find("\xef\xbf\xbd"), std::string::npos);
    EXPECT_LE(event_line(Failed{"damaged", std::string(longest_line * 2, '\x01')}, 0).size(), longest_line);
}

TEST(Events, WhatIsNoEventIsRefused)
{
    const auto refused = [](const std::string& line, const std::string& part) {
        expect_error(ErrorKind::Damaged, part, [&] { parse_event(line); });
    };
    refused("", "not JSON");
    refused("a library says hello", "not JSON");
    refused("[1]", "not a JSON object");
    refused(R"({"seq":1,"event":"finished"})", "\"v\" is missing");
    refused(R"({"v":2,"seq":1,"event":"finished"})", "\"v\" is not 1");
    refused(R"({"v":1,"event":"finished"})", "\"seq\" is missing");
    refused(R"({"v":1,"seq":-1,"event":"finished"})", "\"seq\"");
    refused(R"({"v":1,"seq":1,"event":"danced"})", "does not know");
    refused(R"({"v":1,"seq":1,"event":"finished","more":1})", "1 field that");
    refused(R"({"v":1,"seq":1,"event":"progress","phase":"x","step":1.5,"total_steps":2})", "\"step\"");
    refused(R"({"v":1,"seq":1,"event":"failed","kind":"bored","sentence":"x"})", "kind of failure");
    refused(event_line(Finished{}, 1).substr(0, 20), "not JSON");
    refused(std::string(longest_line + 1, ' '), "longer than");
    refused(std::string(longest_line, '['), "nested");
    refused(std::string("{\"v\":1\0}", 8), "not JSON");
}

TEST(ExitCodes, EachKindOfErrorHasItsOwnAndItsName)
{
    std::set<int> codes;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        const auto error_kind = static_cast<ErrorKind>(kind);
        codes.insert(static_cast<int>(exit_code(error_kind)));
        EXPECT_EQ(static_cast<int>(error_kind_from_name(name_of(error_kind))), kind);
    }
    EXPECT_EQ(codes.size(), 13u);
    EXPECT_EQ(codes.count(0), 0u);
    EXPECT_EQ(exit_code(ErrorKind::Usage), ExitCode::Usage);
    expect_error(ErrorKind::Damaged, "does not know", [] { error_kind_from_name("bored"); });
}

}
}
