#pragma once

#include "home/task_form.h"
#include "shell/session.h"

namespace winnow {

// What a new form begins with: two labels, the second of them the harmful one, and a free name for the project's file.
TaskAnswer fresh_answer(const QPalette& palette);
// What the form of the present task begins with.
TaskAnswer present_answer(Session& session, const QPalette& palette);

// Each keeps an answer, whole or not at all. They throw Error as the document does.
void make_project(const TaskAnswer& answer);
std::int64_t make_task(Session& session, const TaskAnswer& answer); // its id
void change_task(Session& session, const TaskAnswer& answer);

}
