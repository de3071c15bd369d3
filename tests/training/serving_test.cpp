#include "training/worker.h"

#include "golden.h"
#include "protocol/job.h"
#include "protocol/serving.h"
#include "support/temporary_folder.h"
#include "training/scorer.h"

#include <array>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace winnow {

namespace {

class Serving : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(::pipe(m_pipe.data()), 0); }
    void TearDown() override
    {
        close_input();
        ::close(m_pipe[0]);
    }

    void send(const std::string& line)
    {
        const std::string bytes = line + "\n";
        ASSERT_EQ(::write(m_pipe[1], bytes.data(), bytes.size()), std::ssize(bytes)) << "a pipe holds 64 KiB";
    }

    void close_input()
    {
        if (m_pipe[1] >= 0)
            ::close(m_pipe[1]);
        m_pipe[1] = -1;
    }

    Job job() const
    {
        Job job;
        job.kind = JobKind::Serve;
        job.task.instructions = "Classify";
        job.model_path = golden_folder("training") / "model";
        job.device = test::test_device_name();
        job.threads = 1;
        job.idle_seconds = 60;
        return job;
    }

    // Serves until the job ends; `on_event` may send more.
    std::vector<Event> serve(const std::function<void(const Event&)>& on_event = {})
    {
        write_job(m_folder.path(), m_job, {});
        std::vector<Event> events;
        run_job(m_folder.path(), [&](const Event& event) {
            events.push_back(event);
            if (on_event)
                on_event(event);
        }, {}, m_pipe[0]);
        return events;
    }

    // With all requests sent before, and the input closed.
    std::vector<Event> serve(const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines)
            send(line);
        close_input();
        return serve();
    }

    std::array<int, 2> m_pipe{};
    test::TemporaryFolder m_folder;
    Job m_job = job();
};

template<typename Kind>
std::vector<Kind> all(const std::vector<Event>& events)
{
    std::vector<Kind> some;
    for (const Event& event : events)
        if (const auto* kind = std::get_if<Kind>(&event))
            some.push_back(*kind);
    return some;
}

// The tiny model is sure of itself: its scores are far from one another, and their share is what float leaves exact.
// A GPU computes in bfloat16, and one text by itself is not rounded as it is among others.
const double rounding = test::test_device_name() == "cuda" ? 0.05 : 1e-3;

std::string request(std::int64_t id, const std::string& text, WordEffects effects = WordEffects::None)
{
    return request_line({id, text, effects});
}

// The scores of a scoring job without serving.
std::vector<std::vector<double>> scores_of(const Task& task, const std::vector<std::string>& texts, std::int64_t max_length = 128)
{
    TinyModel model;
    const LabelTokens labels = label_tokens(model.tokenizer, task);
    const PromptEncoder encoder(model.tokenizer, task, labels, max_length);
    std::vector<PromptTokens> prompts;
    for (const std::string& text : texts)
        prompts.push_back(encoder.encode(text));
    return score_prompts(model.model, prompts, labels);
}

}

TEST_F(Serving, AnswersWithTheScoresOfScoring)
{
    const std::vector<std::string> texts = {"the garden looks lovely", "", "you fool", "\n!", "हिन्दी \U0001f600"};
    const std::vector<std::vector<double>> expected = scores_of(m_job.task, texts);
    std::size_t asked = 0;
    const std::vector<Event> events = serve([&](const Event& event) {
        if (!std::holds_alternative<Ready>(event) && !std::holds_alternative<Answered>(event))
            return;
        if (asked == texts.size())
            return close_input();
        send(request(static_cast<std::int64_t>(asked), texts[asked]));
        ++asked;
    });
    const std::vector<Answered> answers = all<Answered>(events);
    ASSERT_EQ(answers.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(answers[i].id, static_cast<std::int64_t>(i));
        EXPECT_NEAR(answers[i].scores.at(1), expected[i].at(1), rounding * expected[i].at(1)) << i;
        EXPECT_TRUE(answers[i].effects.empty());
        EXPECT_FALSE(answers[i].cut);
    }
    EXPECT_TRUE(std::holds_alternative<Finished>(events.back()));
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / job_files::result)) << "it can be served from again";
}

TEST_F(Serving, TheEffectOfAWordIsTheScoreLostWithoutIt)
{
    const std::vector<Answered> answers = all<Answered>(serve({request(4, "You silly fool, go!", WordEffects::ByLeavingOut)}));
    const auto expected = scores_of(m_job.task, {"You silly fool, go!", "silly fool, go!", "You fool, go!", "You silly, go!", "You silly fool,!"});
    ASSERT_EQ(answers.size(), 1u);
    ASSERT_EQ(answers[0].effects.size(), 4u);
    EXPECT_EQ(answers[0].effects[2].begin, 10);
    EXPECT_EQ(answers[0].effects[2].end, 14);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(answers[0].effects[i].change, expected[0][1] - expected[i + 1][1], rounding * expected[0][1]) << i;
}

TEST_F(Serving, OfACutTextTheWordsThatAreReadAreLeftOut)
{
    m_job.settings.max_length = 60;
    std::string text;
    for (int i = 0; i < 150; ++i)
        text += "garden ";
    const std::vector<Answered> answers = all<Answered>(serve({request(1, text, WordEffects::ByLeavingOut)}));
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_TRUE(answers[0].cut);
    EXPECT_GT(answers[0].effects.size(), 3u);
    EXPECT_LT(answers[0].effects.size(), 150u);
}

TEST_F(Serving, NoMoreWordsThanTheLimitAreLeftOut)
{
    m_job.settings.max_length = 2000;
    std::string text;
    for (int i = 0; i < 230; ++i)
        text += "a ";
    const std::vector<Answered> answers = all<Answered>(serve({request(1, text, WordEffects::ByLeavingOut)}));
    EXPECT_EQ(answers.at(0).effects.size(), most_word_effects);
}

TEST_F(Serving, TheNewestRequestWins)
{
    const std::vector<Event> events = serve({request(1, "a"), request(2, "ab"), request(3, "abc")});
    EXPECT_EQ(all<RequestSkipped>(events).size(), 2u);
    ASSERT_EQ(all<Answered>(events).size(), 1u);
    EXPECT_EQ(all<Answered>(events)[0].id, 3);
}

TEST_F(Serving, OfTwoKindsForOneTextThePlainScoreComesFirst)
{
    const std::vector<Answered> answers =
        all<Answered>(serve({request(1, "a b", WordEffects::ByLeavingOut), request(2, "a b"), request(3, "a b", WordEffects::ByLeavingOut)}));
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_EQ(answers[0].id, 2);
    EXPECT_EQ(answers[1].id, 3);
}

TEST_F(Serving, EffectsThatNobodyWaitsForAreGivenUp)
{
    std::string text;
    for (int i = 0; i < 150; ++i)
        text += "garden ";
    m_job.settings.max_length = 2000;
    send(request(1, text, WordEffects::ByLeavingOut));
    send(request(2, text));
    int answers = 0;
    const std::vector<Event> events = serve([&](const Event& event) {
        if (!std::holds_alternative<Answered>(event))
            return;
        ++answers == 1 ? send(request(3, "something else")) : close_input(); // while the effects are computed
    });
    ASSERT_EQ(all<RequestSkipped>(events).size(), 1u);
    EXPECT_EQ(all<RequestSkipped>(events)[0].id, 1);
    EXPECT_EQ(all<Answered>(events).back().id, 3);
}

TEST_F(Serving, BadRequestsAreRefusedAndTheNextIsAnswered)
{
    send("nonsense");
    send(R"({"id":5,"text":7,"effects":false})");
    send("{\"id\":6,\"text\":\"\xff\",\"effects\":false}");
    send("");
    const std::vector<Event> events = serve({request(9, "hello")});
    const std::vector<RequestRefused> refused = all<RequestRefused>(events);
    ASSERT_EQ(refused.size(), 4u);
    EXPECT_EQ(refused[0].id, std::nullopt);
    EXPECT_EQ(refused[1].id, 5);
    EXPECT_FALSE(refused[2].sentence.empty());
    ASSERT_EQ(all<Answered>(events).size(), 1u);
    EXPECT_EQ(all<Answered>(events)[0].id, 9);
}

TEST_F(Serving, ARequestThatIsTooLongIsRefusedAndTheNextIsAnswered)
{
    const std::filesystem::path requests = m_folder.path() / "requests";
    std::ofstream(requests) << std::string(longest_request + 100, 'x') << "\n" << request(2, "hello"); // and no newline
    close_input();
    ::close(m_pipe[0]);
    m_pipe[0] = ::open(requests.c_str(), O_RDONLY);
    const std::vector<Event> events = serve();
    ASSERT_EQ(all<RequestRefused>(events).size(), 1u);
    EXPECT_NE(all<RequestRefused>(events)[0].sentence.find("longer than"), std::string::npos);
    EXPECT_EQ(all<Answered>(events).size(), 1u);
}

TEST_F(Serving, EndsWhenNobodyAsks)
{
    m_job.idle_seconds = 1;
    EXPECT_TRUE(std::holds_alternative<Finished>(serve().back()));
}

TEST_F(Serving, EndsWithTheFileStop)
{
    const std::vector<Event> events = serve([&](const Event& event) {
        if (std::holds_alternative<Ready>(event))
            std::ofstream(m_folder.path() / job_files::stop).close();
    });
    EXPECT_TRUE(std::holds_alternative<CancelledByOwner>(events.back()));
}

}
