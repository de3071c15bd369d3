#pragma once

#include "store/project_check.h"

#include <QString>

namespace winnow {

QString fault_text(const Fault& fault);

// What a table of the document holds, in the user's words; empty: nothing that a user knows of.
QString table_text(const std::string& table);

}
