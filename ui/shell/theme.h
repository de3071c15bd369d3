#pragma once

#include <QString>

namespace winnow {

enum class Appearance { System, Light, Dark };

// How the whole program looks: light or dark, and how large its text is. Both are kept in the settings; widgets follow
// by their palette and font.
Appearance appearance();
void set_appearance(Appearance appearance);

int text_zoom(); // percent of the system's size: 70 to 250
void set_text_zoom(int percent);

// To be called once, when the program starts.
void apply_theme();

}
