#pragma once

#include "store/comment_list.h"

#include <QString>

namespace winnow {

// Words for what a row says; empty where it says nothing.
QString decision_text(const std::optional<Annotation>& decision);
QString entry_text(const Annotation& entry); // of the history, what was taken back included
QString split_text(Split split);
QString score_text(std::optional<double> score);
QString metadata_text(const CommentRow& row, const std::string& key); // of one further column, on one line

}
