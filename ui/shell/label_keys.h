#pragma once

#include "shell/label_looks.h"

#include <QKeySequence>

namespace winnow {

// The keys that give labels work on the pages Label, Comments and Review, so none of them may be a command's there or everywhere.

// The sentence that says which command has the key already; empty: none.
QString command_of_label_key(const QKeySequence& key);
// The other way round: which of the labels has the keys that a command is to get.
QString label_of_command_keys(const QString& command, const QKeySequence& keys, const std::vector<LabelLook>& labels);

// The key of the label at a place among all: a key that a command has would do neither, the label then keeps its digit.
QKeySequence label_key(const LabelLook& look, std::size_t place);

}
