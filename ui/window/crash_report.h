#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace winnow {

// From here on a crash of this program writes a small text file on this machine: the version, the signal, and the
// functions that were being run. No comment text, and it is sent to nobody.
void keep_crash_reports();

bool has_crash_report();
// When the program crashed, told once for each report; nothing where there is none to tell of.
std::optional<QString> crash_to_tell();
void show_crash_report(QWidget* parent); // to be read, copied and deleted

}
