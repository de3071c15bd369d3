#include "format.h"

#include "checkpoint/bytes.h"
#include "common/error.h"
#include "store/annotations.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/second_reading.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <unistd.h>

namespace winnow::fuzz {
namespace {

// One of everything that a document holds.
void fill(Project& project)
{
    const std::int64_t task = add_task(project, Task{});
    Comments comments(project);
    std::vector<std::int64_t> ids;
    for (const char* text : {"What a lovely crossing.", "\xe0\xa4\xb9\xe0\xa4\xbf", "You twit.", "one\ntwo"})
        ids.push_back(comments.add({.text = text, .metadata = R"({"thread":"a"})"}, text));
    label_comments(project, task, {{ids[0], ids[1]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[2]}}, {.label = "Negative"}, "b");
    set_splits(project, task, {{ids[0], Split::Train, 0}, {ids[2], Split::Test, 0}}, "{}");
    add_policy(project, task, "Be kind.");
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"],"positive_label":"Negative"})", .settings = "{}"});
    set_scores(project, run, {{ids[0], Split::Train, "Positive", {0.75, 0.25}, false}, {ids[2], Split::Test, "Negative", {0.25, 0.75}, false}});
    delete_comments(project, {{ids[3]}}, "a");
}

std::vector<std::string> seeds()
{
    const test::TemporaryFolder folder;
    Project::create(folder / "sample.winnow", fill);
    return {test::read_bytes(folder / "sample.winnow")};
}

void use(Project& project)
{
    Comments(project).for_each([](const Comment&) {});
    matching_ids(project, 1, {.words = "lovely"});
    for (const StoredTask& task : tasks(project)) {
        Annotations(project).all_current(task.id);
        const std::vector<std::int64_t> ids = matching_ids(project, task.id, {}, {.key = OrderKey::Label});
        comment_rows(project, task.id, 1, ids);
        label_counts(project, task.id);
        splits(project, task.id);
        policies(project, task.id);
        own_decisions(project, task.id);
    }
    for (const Run& run : runs(project))
        scores(project, run.number);
    undo(project, "a");
}

// In memory where there is a file system for that: tens of thousands are written.
class Place {
public:
    Place()
    {
        const char* folder = std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : "/tmp";
        m_path = std::filesystem::path(folder) / ("winnow-fuzz-" + std::to_string(::getpid()) + ".winnow");
    }
    ~Place()
    {
        std::filesystem::remove(m_path);
        remove_journal();
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    void remove_journal() const { std::filesystem::remove(m_path.string() + "-journal"); }

private:
    std::filesystem::path m_path;
};

void read(const std::string& bytes)
{
    static const Place place;
    place.remove_journal();
    test::write_bytes(place.path(), bytes);
    Project project = Project::open(place.path());
    use(project);
}

}

extern const Format project = {"project", seeds, read};

}
