#pragma once

#include <string>

namespace winnow {

// To which part of the data a comment belongs.
enum class Split { None, Train, Validation, Test };

std::string to_string(Split split); // "", "train", "validation", "test"
Split split_from_string(const std::string& name); // throws Error(Usage)

}
