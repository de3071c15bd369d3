#pragma once

#include "classify/task.h"

#include <QString>

namespace winnow {

// What hinders a task from being used, said while it is typed; empty: nothing. In the window's language what is often so on
// the way, and the rest as check_task says it.
QString task_fault(const Task& task);

}
