#pragma once

#include <QString>
#include <cstdint>

namespace winnow {

QString size_text(std::int64_t bytes); // "5.0 GB"

}
