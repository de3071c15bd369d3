#pragma once

#include <QString>

#include <string>

namespace winnow {

// Who decided, in a sentence. Labels that came with a file which names nobody are the file's: "the file".
QString annotator_text(const std::string& annotator);

}
