// Times what the window asks of a large project: bench_comment_list [COMMENTS] [FILE]. Makes the project (or takes FILE,
// where it is there), then prints the median and the slowest of 5 of each question.
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/label_queue.h"
#include "store/labelling.h"
#include "store/metadata_columns.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <sys/resource.h>

namespace {

using namespace winnow;

constexpr int page = 200;

void time_it(const char* what, const std::function<std::size_t()>& work)
{
    std::vector<double> times;
    std::vector<double> cpu_times; // on a busy machine the better measure of what a question costs
    std::size_t found = 0;
    for (int turn = 0; turn < 5; ++turn) {
        const auto begin = std::chrono::steady_clock::now();
        const std::clock_t cpu_begin = std::clock();
        found = work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        cpu_times.push_back(static_cast<double>(std::clock() - cpu_begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    std::ranges::sort(cpu_times);
    std::printf("%-40s %9.2f ms, slowest %9.2f; processor %9.2f, most %9.2f; %zu\n", what, times[2], times[4], cpu_times[2], cpu_times[4], found);
    std::fflush(stdout);
}

std::string text_of_words(std::mt19937& random)
{
    static const char* const words[] = {"the", "street", "lights", "never", "worked", "you", "people", "thanks", "called", "council", "bins", "loud"};
    std::string text;
    for (unsigned word = random() % 40 + 3; word > 0; --word)
        text += (random() % 5 ? std::string(words[random() % 12]) : "w" + std::to_string(random() % 50000)) + " ";
    return text;
}

void fill(Project& project, int count)
{
    std::mt19937 random(1);
    Transaction transaction(project);
    const std::int64_t task = add_task(project, Task{});
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"],"positive_label":"Negative"})", .settings = "{}"});
    Comments comments(project);
    Annotations annotations(project);
    std::vector<SplitEntry> entries;
    std::vector<StoredScore> scored;
    for (int i = 0; i < count; ++i) {
        const std::string text = text_of_words(random);
        const std::int64_t id = comments.add({.text = text, .metadata = R"({"thread":")" + std::to_string(random() % 5000) + R"(","author":"A)" + std::to_string(random() % 20000) + "\"}"}, text + std::to_string(i));
        const std::string label = random() % 3 ? "Positive" : "Negative";
        if (random() % 2)
            annotations.add({.comment_id = id, .task_id = task, .annotator = "a", .label = label});
        if (random() % 4 == 0)
            entries.push_back({id, random() % 5 ? Split::Train : Split::Test, i});
        const double score = static_cast<double>(random() % 100001) / 100000;
        scored.push_back({id, Split::None, label, {1 - score, score}, false});
    }
    set_splits(project, task, entries, "{}");
    set_scores(project, run, scored);
    add_metadata_columns(project, std::vector<std::string>{"thread", "author"});
    transaction.commit();
}

void ask(Project& project)
{
    const auto first_page = [&](const char* what, const CommentFilter& filter, const CommentOrder& order = {}) {
        time_it(what, [&] {
            const auto ids = matching_ids(project, 1, filter, order, page);
            return comment_rows(project, 1, 1, ids).size();
        });
    };
    first_page("first page", {});
    first_page("first page, last first", {}, {.direction = Direction::Descending});
    first_page("by length", {}, {.key = OrderKey::Length});
    first_page("by label", {}, {.key = OrderKey::Label});
    first_page("by split", {}, {.key = OrderKey::Split});
    first_page("by score", {}, {.key = OrderKey::Score, .direction = Direction::Descending, .run = 1});
    first_page("by self-confidence", {}, {.key = OrderKey::SelfConfidence, .run = 1});
    first_page("by time of decision", {}, {.key = OrderKey::Decided, .direction = Direction::Descending});
    first_page("by metadata", {}, {.key = OrderKey::Metadata, .metadata_key = "author"});
    first_page("label Negative", {.label = "Negative"});
    first_page("unlabelled", {.state = LabelState::Unlabelled});
    first_page("label Negative, by length", {.label = "Negative"}, {.key = OrderKey::Length});
    first_page("test part", {.split = Split::Test});
    first_page("wrong at 0.5", {.run = RunFilter{.run = 1, .outcome = RunFilter::Outcome::Wrong, .threshold = 0.5}});
    first_page("wrong at 0.5, surest first", {.run = RunFilter{.run = 1, .outcome = RunFilter::Outcome::Wrong, .threshold = 0.5}}, {.key = OrderKey::SelfConfidence, .run = 1});
    first_page("metadata author = A7", {.metadata = {{"author", "A7"}}});
    first_page("search: a rare word", {.words = "w12345"});
    first_page("search: w123 (a beginning)", {.words = "w123"});
    first_page("search: a common word", {.words = "council "});
    first_page("search: three common words", {.words = "street lights worked"});
    first_page("search: one letter", {.words = "t"});
    first_page("search: a common word, by length", {.words = "council"}, {.key = OrderKey::Length});
    time_it("all ids", [&] { return matching_ids(project, 1, {}).size(); });
    time_it("all ids of label Negative", [&] { return matching_ids(project, 1, {.label = "Negative"}).size(); });
    time_it("all ids by score", [&] { return matching_ids(project, 1, {}, {.key = OrderKey::Score, .run = 1}).size(); });
    time_it("all ids of a common word", [&] { return matching_ids(project, 1, {.words = "council"}).size(); });
    const std::vector<std::int64_t> all = matching_ids(project, 1, {});
    time_it("a page in the middle, by its ids", [&] { return comment_rows(project, 1, 1, std::span(all).subspan(all.size() / 2, page)).size(); });
    time_it("label counts", [&] { return label_counts(project, 1).labels.size(); });
    time_it("queue: unlabelled", [&] { return queue_ids(project, 1, {.kind = QueueKind::Unlabelled}).size(); });
    time_it("queue: least sure", [&] { return queue_ids(project, 1, {.kind = QueueKind::LeastSure, .run = 1}).size(); });
    std::size_t next = 0;
    time_it("a label, on disk", [&] { return static_cast<std::size_t>(label_comments(project, 1, {{all[next++]}}, {.label = "Positive"}, "b").count); });
    time_it("its undo, on disk", [&] { return undo(project, "b").comment_ids.size(); });
    time_it("1000 labels, on disk", [&] { return static_cast<std::size_t>(label_comments(project, 1, std::span(all).first(1000), {.label = "Positive"}, "b").count); });
    time_it("one more connection", [&] { return Project::open_again(project.path()).path().string().size(); });
}

}

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100000;
    const winnow::test::TemporaryFolder folder;
    const std::filesystem::path path = argc > 2 ? std::filesystem::path(argv[2]) : folder / "list.winnow";
    if (!std::filesystem::exists(path))
        winnow::Project::create(path, [&](winnow::Project& project) { fill(project, count); });
    const auto begin = std::chrono::steady_clock::now();
    winnow::Project project = winnow::Project::open(path);
    std::printf("%lld comments, %ju MB; opened and checked in %.0f ms\n", static_cast<long long>(winnow::Comments(project).count()),
                std::filesystem::file_size(path) >> 20, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    ask(project);
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("memory at its peak %ld MB\n", usage.ru_maxrss >> 10);
}
