#pragma once

#include "store/comment_list.h"

namespace winnow {

// The thread a comment belongs to: the first of its further columns that is named like one ("thread", "conversation_id",
// in any case) and says which.
std::optional<MetadataFilter> thread_of(const CommentRow& row);

// The first hundred comments of it, in the order in which they came. Reads all comments: off the GUI thread.
std::vector<CommentRow> comments_of_thread(Project& project, std::int64_t task, std::int64_t run, const MetadataFilter& thread, const ShouldStop& should_stop);

}
