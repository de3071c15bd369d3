#pragma once

#include "store/annotations.h"
#include "store/comment_index.h"
#include "store/comments.h"
#include "store/imports.h"
#include "store/project.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace winnow {

// What the tests know of each comment without asking the document.
struct Known {
    std::int64_t id = 0;
    std::string text;
    std::string kind; // "label", "skip", "unsure" or none
    std::string label;
    std::int64_t decided = 0;
    Split split = Split::None;
    std::optional<double> score; // of the positive label
    std::string label_of_run;
    std::string thread;
    std::int64_t import = 0;
};

// A document of random comments with decisions, parts and scores, of which the tests know all.
class KnownComments : public testing::TestWithParam<int> {
protected:
    // 12,000 comments take the way of long lists, 300 that of short ones.
    void fill(int count)
    {
        std::mt19937 random(7);
        Transaction transaction(project);
        task = add_task(project, Task{});
        for (const char* file : {"one.csv", "two.csv"})
            import_ids.push_back(add_import(project, file, "{}"));
        add_comments(count, random);
        decide(random);
        split_all(random);
        run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"],"positive_label":"Negative"})", .settings = "{}"});
        score_all(random);
        transaction.commit();
    }

    void add_comments(int count, std::mt19937& random)
    {
        const char* const words[] = {"bin", "lamp", "street", "thanks", "loud"};
        Comments comments(project);
        for (int i = 0; i < count; ++i) {
            if (i == first_left_out)
                CommentIndex(project).leave_from(all.back().id + 1);
            Known one;
            for (unsigned word = random() % 9 + 1; word > 0; --word)
                one.text += std::string(one.text.empty() ? "" : " ") + words[random() % 5];
            one.thread = random() % 4 ? std::to_string(random() % 30) : "";
            one.import = import_ids[random() % 2];
            one.id = comments.add({.import_id = one.import, .text = one.text,
                                   .metadata = one.thread.empty() ? "{}" : R"({"a":1,"thread":")" + one.thread + "\"}"}, one.text);
            all.push_back(one);
        }
    }

    void decide(std::mt19937& random)
    {
        for (Known& one : all) {
            const unsigned dice = random() % 10;
            if (dice < 2)
                continue;
            Annotation entry{.comment_id = one.id, .task_id = task, .annotator = "a"};
            entry.kind = dice == 2 ? AnnotationKind::Skip : dice == 3 ? AnnotationKind::Unsure : AnnotationKind::Label;
            one.kind = dice == 2 ? "skip" : dice == 3 ? "unsure" : "label";
            if (one.kind == "label")
                one.label = entry.label = random() % 3 ? "Positive" : "Negative";
            one.decided = annotations.add(entry);
        }
    }

    void split_all(std::mt19937& random)
    {
        std::vector<SplitEntry> entries;
        for (Known& one : all)
            if (const unsigned part = random() % 8; part < 7) {
                one.split = part < 4 ? Split::Train : part < 5 ? Split::Validation : Split::Test;
                entries.push_back({one.id, one.split, static_cast<std::int64_t>(entries.size())});
            }
        set_splits(project, task, entries, "{}");
    }

    void score_all(std::mt19937& random)
    {
        std::vector<StoredScore> scored;
        for (Known& one : all)
            if (random() % 10) {
                one.score = static_cast<double>(random() % 101) / 100;
                one.label_of_run = one.label;
                scored.push_back({one.id, one.split, one.label, {1 - *one.score, *one.score}, false});
            }
        set_scores(project, run, scored);
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    Annotations annotations{project};
    std::int64_t task = 0;
    std::int64_t run = 0;
    int first_left_out = -1; // from this comment on they are not indexed
    std::vector<std::int64_t> import_ids;
    std::vector<Known> all;
};

}
