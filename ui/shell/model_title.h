#pragma once

#include <QString>
#include <string>

namespace winnow {

// What people call a model of this id: its name in the catalogue, else the id.
QString model_title(const std::string& id);

}
