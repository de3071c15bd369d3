#include "training/job_run.h"
#include "training/model_session.h"
#include "training/request_queue.h"
#include "training/scorer.h"
#include "training/word_effects.h"

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_looks_at_stop{250};

struct Overtaken {};

class Server {
public:
    Server(JobRun& run, ModelSession session)
        : m_run(run)
        , m_session(std::move(session))
        , m_labels(label_tokens(m_session.tokenizer, run.job.task))
        , m_encoder(m_session.tokenizer, run.job.task, m_labels, run.job.settings.max_length)
        , m_prefix(*m_session.model, frame_tokens())
        , m_queue(run.input, [&run](const Event& event) { run.reporter.tell(event); })
    {
    }

    void serve()
    {
        const std::chrono::seconds idle(m_run.job.idle_seconds);
        while (true) {
            m_run.end_if_stopped();
            if (const std::optional<ServingRequest> request = m_queue.next())
                answer(*request);
            else if (m_queue.has_ended() || std::chrono::steady_clock::now() - m_queue.latest_request() >= idle)
                return;
            else
                m_queue.take(between_looks_at_stop);
        }
    }

private:
    // What all prompts begin with, but for the last tokens, which a comment may join with its own.
    std::vector<std::int64_t> frame_tokens() const
    {
        const std::vector<PromptTokens> ends = {m_encoder.encode(""), m_encoder.encode("a"), m_encoder.encode(" ."), m_encoder.encode("1")};
        const auto begin = ends.front().tokens.begin();
        return {begin, begin + common_prefix_length(ends)};
    }

    void answer(const ServingRequest& request)
    {
        const std::size_t most_words = request.effects == WordEffects::None ? 0 : most_word_effects;
        const auto score = [this](const std::vector<PromptTokens>& prompts) {
            const auto between_batches = [&](std::size_t done) {
                if (done < prompts.size()) // what is computed by now is told: somebody who types on sees something
                    look_for_newer();
            };
            return score_prompts(*m_session.model, prompts, m_labels, {between_batches, {}}, &m_prefix);
        };
        try {
            Answered answer = scores_and_effects(m_encoder, request.text, m_run.job.task.positive_index(), most_words, score);
            answer.id = request.id;
            m_run.reporter.tell(answer);
        } catch (const Overtaken&) {
        }
    }

    void look_for_newer()
    {
        m_run.end_if_stopped();
        m_queue.take(std::chrono::milliseconds(0));
        if (m_queue.current_is_skipped())
            throw Overtaken();
    }

    JobRun& m_run;
    ModelSession m_session;
    LabelTokens m_labels;
    PromptEncoder m_encoder;
    KnownPrefix m_prefix;
    RequestQueue m_queue;
};

}

void run_serving_job(JobRun& run)
{
    Server server(run, load_model_with_adapter(run));
    run.reporter.tell(Ready{run.result.device});
    server.serve();
}

}
