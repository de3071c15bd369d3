#pragma once

#include <QString>
#include <string>

namespace winnow {

// What a setting of a training is called on the page Train, by its name in files: "lora_alpha" -> "Alpha". Empty: it is no setting.
QString setting_title(const std::string& field);

// What core says is for the terminal and for files too: it names settings as they are named there. In the window they are
// called as on the page Train.
QString with_setting_titles(QString sentence);

}
